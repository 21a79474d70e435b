package vn.tiendo.conversations.flows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.Input;
import vn.tiendo.conversations.View;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.questions.Inquiry;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.PeriodCodes;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Programme;

/**
 * What a question names beside a unit: indicators, days, and which list.
 *
 * @param indicators empty for all
 * @param until the cut-off that was named ("đến 15/6")
 * @param between whether days were named that no answer covers ("từ 3/5 đến 15/6")
 * @param most how many units a ranking is to list; 0 for as many as there is room for
 * @param compares whether two periods are to be compared
 */
record Wanted(
        List<IndicatorCode> indicators,
        Optional<Period> period,
        Optional<LocalDate> until,
        boolean between,
        Optional<View.Pick> pick,
        int most,
        boolean compares) {
    private static final List<String> FAMILIES = List.of(
            "doan vien",
            "hoi vien",
            "thanh nien",
            "cong doan",
            "dang vien",
            "to chuc dang",
            "to chuc doan",
            "hoc vien");
    private static final int MOST = 50;

    static Wanted of(Inquiry.Asked asked, Optional<Programme> programme) {
        var said = said(asked);
        var from = day(asked, "date_from");
        var to = day(asked, "date_to");
        boolean sinceNewYear = from.filter(day -> day.getDayOfYear() == 1).isPresent();
        return new Wanted(
                indicators(asked, said, programme),
                asked.understanding().entity("period").flatMap(PeriodCodes::parse),
                day(asked, "date").or(() -> sinceNewYear || from.isEmpty() ? to : Optional.empty()),
                from.isPresent() && !sinceNewYear,
                pick(asked, said),
                asked.understanding()
                        .entity("limit")
                        .filter(limit -> limit.matches("\\d{1,2}"))
                        .map(Integer::parseInt)
                        .filter(limit -> limit <= MOST)
                        .orElse(0),
                says(said, "cung ky", "nam ngoai", "nam truoc", "ky truoc", "quy truoc", "thang truoc")
                        && says(said, "so voi", "so sanh", "cung ky", "hon", "tang", "giam"));
    }

    /** Whether nothing is named there is a figure for; a day alone is no question ("hôm nay trời đẹp"). */
    boolean isEmpty(String said) {
        return indicators.isEmpty()
                && period.isEmpty()
                && (until.isEmpty() || !says(said, "den", "ngay"))
                && !between
                && pick.isEmpty()
                && !compares;
    }

    /** The words, folded, each between two spaces. */
    static String said(Inquiry.Asked asked) {
        return asked.heard().input() instanceof Input.Words(var text)
                ? " " + Folding.folded(text).replaceAll("[^a-z0-9/]+", " ").strip() + " "
                : "";
    }

    private static Optional<LocalDate> day(Inquiry.Asked asked, String key) {
        return asked.understanding().entity(key).map(LocalDate::parse);
    }

    /** Those the words name for certain; else those of the programme that go by a word such as "đoàn viên". */
    private static List<IndicatorCode> indicators(Inquiry.Asked asked, String said, Optional<Programme> programme) {
        var read = asked.understanding().entity("indicator").stream()
                .flatMap(codes -> Arrays.stream(codes.split("\\+", -1)))
                .filter(code -> !code.isEmpty())
                .map(IndicatorCode::new)
                .toList();
        var tracked = programme
                .map(one -> read.stream()
                        .filter(code -> one.indicator(code).isPresent())
                        .toList())
                .orElse(read);
        if (!tracked.isEmpty()) {
            return tracked;
        }
        var family = programme.stream()
                .flatMap(one -> one.indicators().stream())
                .filter(indicator -> FAMILIES.stream()
                        .anyMatch(word -> says(said, word)
                                && says(" " + Folding.folded(indicator.name()).replace(",", " ") + " ", word)))
                .map(Indicator::code)
                .toList();
        if (!family.isEmpty() || !read.isEmpty()) {
            return family.isEmpty() ? read : family;
        }
        return programme.stream()
                .flatMap(one -> one.indicators().stream())
                .filter(indicator -> switch (indicator.family()) {
                    case ADMISSION -> says(said, "ket nap") && !says(said, "thanh lap");
                    case FOUNDING -> says(said, "thanh lap") && !says(said, "ket nap");
                    case INPUT -> false;
                })
                .map(Indicator::code)
                .toList();
    }

    private static Optional<View.Pick> pick(Inquiry.Asked asked, String said) {
        if (asked.understanding().entity("sort").isPresent()) {
            return Optional.of(
                    says(said, "thap nhat", "kem nhat", "yeu nhat", "cham nhat", "it nhat", "cuoi bang", "duoi cung")
                            ? View.Pick.LOWEST
                            : View.Pick.RANKING);
        }
        return switch (asked.understanding().entity("filter").orElse("")) {
            case "not_reported", "overdue" -> Optional.of(View.Pick.NOT_REPORTED);
            case "not_met" -> Optional.of(View.Pick.NOT_MET);
            case "exceeded" -> Optional.of(View.Pick.EXCEEDED);
            case "zero" -> Optional.of(View.Pick.ZERO);
            case "met" -> Optional.of(View.Pick.EACH_UNIT);
            case String _ ->
                says(said, "tung don vi", "cac don vi", "chi tiet")
                        ? Optional.of(View.Pick.EACH_UNIT)
                        : Optional.empty();
        };
    }

    private static boolean says(String said, String... words) {
        return Arrays.stream(words).anyMatch(word -> said.contains(" " + word + " "));
    }
}
