package vn.tiendo.conversations.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.conversations.Figure;
import vn.tiendo.domain.catalogue.Aim;
import vn.tiendo.domain.duties.Silence;
import vn.tiendo.domain.progress.Standing;
import vn.tiendo.domain.progress.Verdict;

/**
 * The one place where a standing becomes words: "47/42 (111,9%), vượt 5".
 *
 * @param target what is said of targets
 * @param silence what a unit without a result has said about it
 * @param below how many below such a unit reported nothing
 */
record StandingWords(TargetWords target, Function<Standing, Silence> silence, Function<Standing, Silence.Share> below) {
    private static final String SILENT = "chưa báo cáo";
    private static final String UNHEARD = "chưa báo cáo nội dung này";

    /** A standing under {@code label}, with what else is to be said of it. */
    Figure figure(String label, Standing standing, List<String> more) {
        return figure(label, standing, TargetWords.UNASSIGNED, more);
    }

    /** The same, with what is said when the period has no target. */
    Figure figure(String label, Standing standing, String unassigned, List<String> more) {
        if (isSilent(standing)) {
            return silent(SILENT, label, standing, unassigned, more);
        }
        if (isUnheard(standing)) {
            return silent(UNHEARD, label, standing, unassigned, more);
        }
        var parts = new ArrayList<>(List.of(standing.isAimed() ? target.verdict(standing) : unassigned));
        if (saysNothing(standing)) {
            parts.addFirst("không phát sinh");
        }
        parts.addAll(silentBelow(standing));
        parts.addAll(BesideWords.of(standing));
        parts.addAll(more);
        return new Figure(
                label,
                shown(standing),
                target.share(standing),
                sentence(parts),
                standing.counted(),
                low(standing),
                high(standing),
                state(standing));
    }

    /** Silence is never shown as a nought (C-20). */
    private static Figure silent(String how, String label, Standing standing, String unassigned, List<String> more) {
        var parts = new ArrayList<>(List.of(standing.isAimed() ? TargetWords.aim(standing) : unassigned));
        parts.addAll(more);
        return new Figure(label, how, "", sentence(parts), 0, low(standing), high(standing), state(standing));
    }

    /** Whether nothing was reported and nothing said of it. */
    boolean isSilent(Standing standing) {
        return standing.total().isEmpty() && silence.apply(standing) == Silence.NOT_REPORTED;
    }

    /** Whether whoever reports for themselves spoke of other things only (C-20). */
    private boolean isUnheard(Standing standing) {
        return standing.total().isEmpty()
                && silence.apply(standing) == Silence.PARTLY
                && below.apply(standing).units() == 0;
    }

    /** A nought beside which some are silent is not all there is to say (C-20). */
    private List<String> silentBelow(Standing standing) {
        if (!standing.total().isEmpty() || silence.apply(standing) != Silence.PARTLY) {
            return List.of();
        }
        var share = below.apply(standing);
        return share.silent() == 0
                ? List.of()
                : List.of("%s/%s đơn vị chưa báo cáo"
                        .formatted(Numerals.count(share.silent()), Numerals.count(share.units())));
    }

    /** Whether no result can be put in an order: nothing was said, or only of a longer time. */
    boolean isUnknown(Standing standing) {
        return isSilent(standing) || BesideWords.isOnlyUndated(standing);
    }

    private boolean saysNothing(Standing standing) {
        return standing.total().isEmpty() && silence.apply(standing) == Silence.NOTHING_HAPPENED;
    }

    /** One year of a yearly minimum: "2024: 7/3 đạt". */
    Figure year(String label, int counted, Aim.YearlyMinimum minimum, boolean open, List<String> more) {
        boolean met = counted >= minimum.count();
        if (!met && open) {
            return new Figure(
                    label,
                    "%s/%s".formatted(Numerals.count(counted), Numerals.count(minimum.count())),
                    "",
                    sentence(more),
                    counted,
                    OptionalInt.of(minimum.count()),
                    OptionalInt.empty(),
                    Figure.State.NONE);
        }
        return new Figure(
                label,
                "%s/%s %s"
                        .formatted(Numerals.count(counted), Numerals.count(minimum.count()), met ? "đạt" : "chưa đạt"),
                "",
                sentence(more),
                counted,
                OptionalInt.of(minimum.count()),
                OptionalInt.empty(),
                met ? Figure.State.MET : Figure.State.SHORT);
    }

    /** A standing in a few characters, for a list of units: "1/2", "9", "24 (mục tiêu 25–30)". */
    String brief(Standing standing) {
        if (isSilent(standing)) {
            return SILENT;
        }
        if (isUnheard(standing)) {
            return UNHEARD;
        }
        if (BesideWords.isOnlyUndated(standing)) {
            return BesideWords.undated(standing);
        }
        var silent = silentBelow(standing);
        if (!silent.isEmpty()) {
            return "%s, %s".formatted(measured(standing), silent.getFirst());
        }
        return measured(standing);
    }

    private static String measured(Standing standing) {
        var counted = Numerals.count(standing.counted());
        return switch (standing.aim()) {
            case Aim.Range range -> "%s (%s)".formatted(counted, TargetWords.range(range));
            case Aim.YearlyMinimum(var count, var _) ->
                standing.years().entrySet().stream()
                        .map(year -> "%d: %s/%s"
                                .formatted(year.getKey(), Numerals.count(year.getValue()), Numerals.count(count)))
                        .collect(Collectors.joining(", "));
            case Aim.Fixed _, Aim.PhaseTotal _, Aim.ShareOfBase _ ->
                standing.whole().getAsInt() == 0
                        ? "%s (chỉ tiêu 0)".formatted(counted)
                        : "%s/%s"
                                .formatted(
                                        counted, Numerals.count(standing.whole().getAsInt()));
            case Aim.Unassigned(), Aim.NotEntered(), Aim.Inferred(var _) ->
                Numerals.count(standing.total().counted());
        };
    }

    private String shown(Standing standing) {
        if (BesideWords.isOnlyUndated(standing)) {
            return BesideWords.undated(standing);
        }
        int total = standing.total().counted();
        return switch (standing.aim()) {
            case Aim.NotEntered() -> Numerals.amount(total, standing.indicator().name());
            case Aim.Inferred(var _) ->
                Numerals.amount(total, standing.indicator().counted());
            case Aim.Unassigned(), Aim.YearlyMinimum(var _, var _) -> Numerals.count(total);
            case Aim.Range(var _, var _) -> Numerals.count(standing.counted());
            case Aim.Fixed _, Aim.PhaseTotal _, Aim.ShareOfBase _ ->
                standing.share().isEmpty()
                        ? Numerals.count(standing.counted())
                        : "%s/%s"
                                .formatted(
                                        Numerals.count(standing.counted()),
                                        Numerals.count(standing.whole().getAsInt()));
        };
    }

    /** The parts in a row; a "trong đó" hangs on what stands before it. */
    private static String sentence(List<String> parts) {
        var text = new StringBuilder();
        for (var part : parts) {
            if (!part.isEmpty()) {
                text.append(text.isEmpty() ? "" : part.startsWith("trong đó") ? ", " : "; ")
                        .append(part);
            }
        }
        return text.toString();
    }

    private static OptionalInt low(Standing standing) {
        return switch (standing.aim()) {
            case Aim.Range(var low, var _) -> OptionalInt.of(low);
            case Aim.Fixed _, Aim.PhaseTotal _, Aim.ShareOfBase _ ->
                standing.share().isPresent() ? standing.whole() : OptionalInt.empty();
            case Aim.YearlyMinimum(var _, var _), Aim.Unassigned(), Aim.NotEntered(), Aim.Inferred(var _) ->
                OptionalInt.empty();
        };
    }

    private static OptionalInt high(Standing standing) {
        return standing.aim() instanceof Aim.Range(var _, var high) ? OptionalInt.of(high) : OptionalInt.empty();
    }

    private static Figure.State state(Standing standing) {
        return switch (standing.verdict()) {
            case Verdict.Below(var _) -> Figure.State.SHORT;
            case Verdict.Met(), Verdict.Exceeded(var _) -> Figure.State.MET;
            case Verdict.Open() -> Figure.State.NONE;
        };
    }
}
