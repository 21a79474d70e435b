package vn.tiendo.conversations.figures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.conversations.meaning.Restriction;
import vn.tiendo.domain.catalogue.Indicator;

/** An answer follows one of the ways in which a question is narrowed; the others are named (C-50). */
final class Simultaneous {
    private Simultaneous() {}

    /**
     * What is left out, if anything.
     *
     * @param own whether it is the answer about one unit alone
     */
    static Optional<String> of(Restricted restricted, List<Indicator> indicators, boolean own) {
        var part = part(restricted, indicators);
        var which = restricted.whichPeriod().map(_ -> "xếp các kỳ");
        var comparison = restricted
                .comparison()
                .filter(one -> one.against() != Restriction.Against.UNIT)
                .map(_ -> "so sánh với kỳ khác");
        var ways = own
                ? Stream.of(which, part, comparison)
                : Stream.of(
                        restricted
                                .threshold()
                                .filter(threshold -> threshold.percent() || part.isEmpty())
                                .map(_ -> "lọc theo mức"),
                        part,
                        restricted.pace().map(_ -> "ước tính đến cuối kỳ"),
                        which,
                        comparison);
        var all = ways.flatMap(Optional::stream).toList();
        return all.size() < 2
                ? Optional.empty()
                : Optional.of("Chưa %s cùng lúc với %s: dưới đây chỉ %2$s."
                        .formatted(all.stream().skip(1).collect(Collectors.joining(", ")), all.getFirst()));
    }

    private static Optional<String> part(Restricted restricted, List<Indicator> indicators) {
        return restricted.parts().stream()
                .filter(one -> Parts.of(one, indicators).isPresent())
                .findFirst()
                .map(one -> "lọc “%s”".formatted(one.words()));
    }
}
