package vn.tiendo.conversations.figures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.meaning.Restriction;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.progress.Standing;

/** A "trong đó" that a question asks for: "bao nhiêu chủ doanh nghiệp". */
record Parts(Indicator indicator, Indicator.SubCount sub) {
    /** The sub-count that goes by these words, of the first of {@code indicators} that has one. */
    static Optional<Parts> of(Restriction.Part part, List<Indicator> indicators) {
        return all(part, indicators).findFirst();
    }

    /** The same of each of them that has one. */
    static Stream<Parts> all(Restriction.Part part, List<Indicator> indicators) {
        return indicators.stream()
                .flatMap(indicator -> indicator.subCounts().stream()
                        .filter(sub -> goesBy(sub, part))
                        .map(sub -> new Parts(indicator, sub)));
    }

    private static boolean goesBy(Indicator.SubCount sub, Restriction.Part part) {
        var said = Folding.folded(part.words());
        return sub.code().equals(part.code())
                || Stream.concat(Stream.of(sub.name()), sub.words().stream())
                        .map(Folding::folded)
                        .anyMatch(said::equals);
    }

    /** The known ones of {@code parts}, each of the first indicator that has it. */
    static List<Parts> known(List<Restriction.Part> parts, List<Indicator> indicators) {
        return parts.stream()
                .flatMap(part -> of(part, indicators).stream())
                .distinct()
                .toList();
    }

    int of(Standing standing) {
        return standing.total().subCounts().getOrDefault(sub.code(), 0);
    }

    /** "6 chủ doanh nghiệp trong 449 đảng viên." */
    String sentence(Standing standing) {
        if (of(standing) == 0) {
            return standing.total().counted() == 0
                    ? "Chưa báo cáo nào ghi %s.".formatted(sub.name())
                    : "Chưa báo cáo nào ghi %s trong %s %s."
                            .formatted(
                                    sub.name(), Numerals.count(standing.total().counted()), indicator.name());
        }
        return "%s %s trong %s %s."
                .formatted(
                        Numerals.count(of(standing)),
                        sub.name(),
                        Numerals.count(standing.total().counted()),
                        indicator.name());
    }
}
