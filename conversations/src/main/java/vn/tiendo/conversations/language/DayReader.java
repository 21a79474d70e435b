package vn.tiendo.conversations.language;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.language.lexicon.Repair;
import vn.tiendo.conversations.language.script.Text;
import vn.tiendo.conversations.language.values.Amounts;
import vn.tiendo.conversations.language.values.Times;
import vn.tiendo.conversations.meaning.SpokenTime;

/** Reads a day that is the answer to "which day?" of something that has happened. */
public final class DayReader {
    private DayReader() {}

    public static Reading<LocalDate> read(String words, LocalDate today) {
        return moment(Repair.text(words), today)
                .map(when -> reading(when, words, today))
                .orElseGet(() -> unread(words));
    }

    /** The day to come that {@code words} name: "ngày mai", "thứ sáu tuần sau"; empty if they name none. */
    public static Optional<LocalDate> ahead(String words, LocalDate today) {
        return moment(Repair.text(words), today).flatMap(when -> switch (when) {
            case SpokenTime.On(var _, var ahead, var _) -> Optional.of(ahead);
            case SpokenTime.Until(var _, var ahead) -> Optional.of(ahead);
            case SpokenTime.Between _, SpokenTime.During _, SpokenTime.Since _, SpokenTime.Unclear _ ->
                Optional.<LocalDate>empty();
        });
    }

    /** The way a day is written to people: 15/6/2026. */
    public static String show(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }

    /** The day remembered as {@code 2026-06-15}. */
    public static Optional<LocalDate> decode(String canonical) {
        try {
            return Optional.of(LocalDate.parse(canonical));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** Whether all of {@code words} say when, and nothing else. */
    public static boolean isTime(String words, LocalDate today) {
        var text = Repair.text(words);
        return new Times(text, today)
                .at(0)
                .filter(found -> found.to() == text.size())
                .isPresent();
    }

    private static Optional<SpokenTime> moment(Text text, LocalDate today) {
        var times = new Times(text, today);
        for (var at = 0; at < text.size(); at++) {
            var found = times.at(at);
            if (found.isPresent()) {
                return found.map(Times.Found::when);
            }
        }
        return alone(text, today);
    }

    /** A number alone answers "which day?" as a day of this month or the last. */
    private static Optional<SpokenTime> alone(Text text, LocalDate today) {
        return Optional.of(text)
                .filter(reply -> reply.size() == 1)
                .flatMap(reply -> Amounts.at(reply, 0))
                .filter(amount -> amount.trust() == Amounts.Trust.SURE)
                .map(amount -> Times.dayOfMonth(amount.value(), today));
    }

    private static Reading<LocalDate> reading(SpokenTime when, String words, LocalDate today) {
        return switch (when) {
            case SpokenTime.On(var date, var _, var guessed) -> day(date, guessed, today);
            case SpokenTime.Until(var last, var _) -> day(last, false, today);
            case SpokenTime.Since(var first) -> day(first, false, today);
            case SpokenTime.Between _, SpokenTime.During _ ->
                new Reading.Refused<>(
                        Echo.of(words) + " là một khoảng thời gian. Đồng chí cho biết đúng ngày, ví dụ: 15/6.");
            case SpokenTime.Unclear(var why) ->
                why == SpokenTime.Unclear.Why.CONTRADICTION ? contradicting(words) : unread(words);
        };
    }

    private static Reading<LocalDate> day(LocalDate date, boolean guessed, LocalDate today) {
        if (date.isAfter(today)) {
            return new Reading.Refused<>(
                    "⚠️ Ngày " + show(date) + " chưa đến. Đồng chí nhập lại, ví dụ: 15/6 hoặc hôm qua.");
        }
        return guessed
                ? new Reading.Unsure<>(date, date.toString(), show(date), List.of())
                : new Reading.Understood<>(date, date.toString());
    }

    private static Reading<LocalDate> contradicting(String words) {
        return new Reading.Refused<>(
                "⚠️ " + Echo.of(words) + " là hai ngày khác nhau. Đồng chí nhập lại một ngày, ví dụ: 15/6.");
    }

    private static Reading<LocalDate> unread(String words) {
        var which = Echo.isWhole(words) ? "đọc được ngày " + Echo.of(words) : "rõ ngày nào";
        return new Reading.Refused<>(
                "⚠️ Hệ thống chưa " + which + ". Đồng chí nhập ngày trước, tháng sau, ví dụ: 15/6 hoặc hôm qua.");
    }
}
