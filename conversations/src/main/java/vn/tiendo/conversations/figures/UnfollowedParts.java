package vn.tiendo.conversations.figures;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.conversations.meaning.Restriction;
import vn.tiendo.domain.catalogue.Indicator;

/** Parts that no report records, and parts of which no report records who is in both (C-50). */
final class UnfollowedParts {
    private UnfollowedParts() {}

    /**
     * What is to be said of them.
     *
     * @param whole what the figures below are where nothing is left of what was asked for
     */
    static List<String> of(Restricted restricted, List<Indicator> indicators, Supplier<String> whole) {
        var known = restricted.parts().stream()
                .filter(part -> Parts.of(part, indicators).isPresent())
                .toList();
        var unknown = restricted.parts().stream()
                .filter(part -> !known.contains(part))
                .toList();
        var below = known.isEmpty() ? whole.get() : "dưới đây là mọi %s".formatted(listed(known, " và "));
        return Stream.concat(
                        unknown.stream()
                                .map(part -> "Báo cáo không ghi “%s”: %s."
                                        .formatted(part.words().replaceFirst("^(?iu:là)\\s+", ""), below)),
                        known.size() > 1
                                ? Stream.of("Báo cáo không ghi ai vừa là %s: dưới đây là từng số riêng."
                                        .formatted(listed(known, " vừa là ")))
                                : Stream.empty())
                .toList();
    }

    private static String listed(List<Restriction.Part> parts, String joint) {
        return parts.stream()
                .map(part -> part.words().toLowerCase(Locale.ROOT).replaceFirst("^là\\s+", ""))
                .collect(Collectors.joining(joint));
    }
}
