package vn.tiendo.domain.reporting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Which reports that stand may have told the same before (section 2.7, A-24, message 13): by the same decision; a founding of
 * the same kind in the same enterprise within 60 days, whatever decision it names; as many of the same within 10 days,
 * unless another decision or another workplace tells them apart.
 *
 * @param sameName whether two names of enterprises may be one, spelled differently
 */
public record Resemblance(BiPredicate<String, String> sameName) {
    /** How far apart two admissions that are the same else are at least. */
    private static final int DAYS_BETWEEN_THE_SAME = 10;

    /** Those of {@code earlier} that say what {@code said} says, the newest first. */
    public List<Report> to(Content said, List<Report> earlier) {
        return earlier.stream()
                .filter(Resemblance::stands)
                .filter(report -> isLike(said, report.content()))
                .sorted(Comparator.comparingLong(Report::number).reversed())
                .toList();
    }

    private static boolean stands(Report report) {
        return report.status().stands();
    }

    private boolean isLike(Content said, Content before) {
        return said instanceof Content.Events(var lines)
                && before instanceof Content.Events(var others)
                && lines.stream().anyMatch(line -> others.stream().anyMatch(other -> isLike(line, other)));
    }

    private boolean isLike(Line one, Line other) {
        if (!one.indicator().equals(other.indicator()) || isTotal(one) || isTotal(other)) {
            return false;
        }
        return switch (decisions(one, other)) {
            case SAME -> true;
            case OTHER -> isFounding(one) && isSameFounding(one, other);
            case UNKNOWN -> isFounding(one) ? isSameFounding(one, other) : isSameAdmission(one, other);
        };
    }

    /** What two decisions say of two lines. */
    private enum Decided {
        SAME,
        OTHER,
        UNKNOWN
    }

    private static Decided decisions(Line one, Line other) {
        if (!(one.decision() instanceof Decision.Numbered mine)
                || !(other.decision() instanceof Decision.Numbered theirs)) {
            return Decided.UNKNOWN;
        }
        boolean same = mine.number().equals(theirs.number())
                && mine.day().flatMap(day -> theirs.day().map(day::equals)).orElse(true);
        return same ? Decided.SAME : Decided.OTHER;
    }

    private static boolean isTotal(Line line) {
        return !(line.when() instanceof When.On);
    }

    private static boolean isFounding(Line line) {
        return line.organisation().isPresent();
    }

    private boolean isSameFounding(Line one, Line other) {
        return one.organisation()
                        .flatMap(Organisation::kind)
                        .equals(other.organisation().flatMap(Organisation::kind))
                && isSamePlace(one, other, false)
                && within(one, other, ClaimKey.DAYS_BETWEEN_FOUNDINGS);
    }

    private boolean isSameAdmission(Line one, Line other) {
        return one.count() == other.count()
                && isSamePlace(one, other, true)
                && within(one, other, DAYS_BETWEEN_THE_SAME);
    }

    /** Whether the workplaces may be one; {@code unsaid} where one of them was not said. */
    private boolean isSamePlace(Line one, Line other, boolean unsaid) {
        return one.workplace()
                .flatMap(mine -> other.workplace().map(theirs -> isSame(mine, theirs)))
                .orElse(unsaid);
    }

    private boolean isSame(Workplace one, Workplace other) {
        return (one instanceof Workplace.Known(var mine, var _) && other instanceof Workplace.Known(var theirs, var _))
                ? mine.equals(theirs)
                : sameName.test(one.name(), other.name());
    }

    private static boolean within(Line one, Line other, int days) {
        LocalDate mine = one.when().days().first();
        return Math.abs(ChronoUnit.DAYS.between(mine, other.when().days().first())) <= days;
    }
}
