package vn.tiendo.domain.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import vn.tiendo.domain.units.UnitId;

/**
 * Units in order of their results (M-22, A-41): by percentage, then surplus, then name; equals share a rank.
 *
 * @param byCount whether no unit has a target above zero, so that the count decides
 * @param apart the units that cannot be ranked, by name: those without a target, or of counts those that are silent
 */
public record Ranking(boolean byCount, List<Place> places, List<Standing> apart) {
    public Ranking {
        places = List.copyOf(places);
        apart = List.copyOf(apart);
    }

    /** A place in the order. */
    public record Place(int rank, Standing standing) {}

    /** How a unit is called, for the order among equals. */
    @FunctionalInterface
    public interface Names {
        String name(UnitId unit);
    }

    /**
     * The order of {@code standings}.
     *
     * @param silent of whom nothing was heard, so that a count has no place in an order of counts (C-20)
     */
    public static Ranking of(List<Standing> standings, Names names, Predicate<Standing> silent) {
        Comparator<Standing> byName = Comparator.comparing(one -> names.name(one.unit()));
        var ranked = standings.stream().filter(Ranking::isRanked).toList();
        if (ranked.isEmpty()) {
            Comparator<Standing> count = Comparator.comparingInt(
                            (Standing one) -> one.total().counted())
                    .reversed();
            return new Ranking(
                    true,
                    places(standings.stream().filter(silent.negate()).toList(), count, byName),
                    standings.stream().filter(silent).sorted(byName).toList());
        }
        var apart =
                standings.stream().filter(one -> !isRanked(one)).sorted(byName).toList();
        return new Ranking(false, places(ranked, byShare(), byName), apart);
    }

    private static boolean isRanked(Standing standing) {
        return standing.isGiven() && standing.share().isPresent();
    }

    private static Comparator<Standing> byShare() {
        return Comparator.comparing((Standing one) -> one.share().orElseThrow())
                .thenComparingInt(one -> one.counted() - one.whole().orElseThrow())
                .reversed();
    }

    private static List<Place> places(
            List<Standing> standings, Comparator<Standing> order, Comparator<Standing> byName) {
        var sorted = standings.stream().sorted(order.thenComparing(byName)).toList();
        var places = new ArrayList<Place>();
        for (var standing : sorted) {
            boolean shared = !places.isEmpty() && order.compare(places.getLast().standing(), standing) == 0;
            places.add(new Place(shared ? places.getLast().rank() : places.size() + 1, standing));
        }
        return List.copyOf(places);
    }
}
