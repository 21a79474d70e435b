package vn.tiendo.conversations.flows.asking;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.conversations.meaning.Meaning;
import vn.tiendo.conversations.meaning.Restriction;
import vn.tiendo.conversations.meaning.SpokenTime;
import vn.tiendo.conversations.questions.Inquiry;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.PeriodCodes;

/** The period that a question names. */
final class NamedPeriod {
    private static final Pattern NO_MONTH = Pattern.compile(" thang (1[3-9]|[2-9]\\d|0) ");
    private static final Pattern NO_QUARTER = Pattern.compile(" quy ([5-9]|0|v) ");
    private static final Pattern NO_YEAR = Pattern.compile(" nam (\\d{5,}) ");
    private static final Pattern DAY = Pattern.compile(" (?:ngay|den|hom) (\\d{1,2})[/ ](\\d{1,2})(?=[/ ])");
    private static final int LEAP_YEAR = 2024;
    private static final Pattern TARGET_YEAR = Pattern.compile(" (?:chi tieu|ke hoach)(?: [a-z]+){0,4} (20\\d\\d) ");

    private NamedPeriod() {}

    /** What is set beside the running year is not what is asked for. */
    static Optional<Period> of(Inquiry.Asked asked, List<Restriction> restrictions) {
        var said = Wanted.said(asked);
        boolean compares = restrictions.stream().anyMatch(Restriction.Comparison.class::isInstance);
        return asked.understanding()
                .entity("period")
                .flatMap(PeriodCodes::parse)
                .or(() -> targetYear(said))
                .or(() -> besideAnother(asked, restrictions))
                .filter(named -> !compares || !isLastYear(named, said));
    }

    /** "so với năm ngoái" names what is set beside the running year. */
    private static boolean isLastYear(Period named, String said) {
        return named instanceof Period.Year && Wanted.says(said, "nam ngoai", "nam truoc", "cung ky");
    }

    /** "so sánh quý I với quý II": the one that the other is set beside. */
    private static Optional<Period> besideAnother(Inquiry.Asked asked, List<Restriction> restrictions) {
        boolean namesBoth = restrictions.stream()
                .anyMatch(one -> one instanceof Restriction.Comparison(var against, var time)
                        && against == Restriction.Against.TIME
                        && time.isPresent());
        return namesBoth && asked.understanding().meaning() instanceof Meaning.Question(var about)
                ? about.time().flatMap(SpokenTime::period).flatMap(PeriodCodes::parse)
                : Optional.empty();
    }

    /** "chỉ tiêu 2027" names a year without the word. */
    private static Optional<Period> targetYear(String said) {
        var found = TARGET_YEAR.matcher(said);
        return found.find() ? Optional.of(new Period.Year(Integer.parseInt(found.group(1)))) : Optional.empty();
    }

    /** A period or a day that does not exist: "tháng 13", "31/6". */
    static Optional<String> impossible(String said) {
        var month = NO_MONTH.matcher(said);
        if (month.find()) {
            return Optional.of("tháng " + month.group(1));
        }
        var quarter = NO_QUARTER.matcher(said);
        if (quarter.find()) {
            return Optional.of("quý " + quarter.group(1).toUpperCase(Locale.ROOT));
        }
        var year = NO_YEAR.matcher(said);
        return year.find() ? Optional.of("năm " + year.group(1)) : noSuchDay(said);
    }

    private static Optional<String> noSuchDay(String said) {
        return DAY.matcher(said)
                .results()
                .filter(day -> isNone(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2))))
                .map(day -> "ngày %s/%s".formatted(day.group(1), day.group(2)))
                .findFirst();
    }

    private static boolean isNone(int day, int month) {
        return month >= 1
                && month <= 12
                && (day < 1 || day > YearMonth.of(LEAP_YEAR, month).lengthOfMonth());
    }
}
