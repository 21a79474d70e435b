package vn.tiendo.conversations.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.Reading;

/** Reads a day that is the answer to "which day?" of something that has happened. */
public final class Days {
    private Days() {}

    public static Reading<LocalDate> read(String words, LocalDate today) {
        return moment(Heard.of(words), today)
                .map(when -> reading(when, words, today))
                .orElseGet(() -> unread(words));
    }

    /** The way a day is written to people: 15/6/2026. */
    public static String show(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }

    private static Optional<When> moment(Heard heard, LocalDate today) {
        var moments = new Moments(heard, today);
        for (var at = 0; at < heard.size(); at++) {
            var found = moments.at(at);
            if (found.isPresent()) {
                return found.map(Moments.Found::when);
            }
        }
        return alone(heard, today);
    }

    /** A number alone answers "which day?" as a day of this month or the last. */
    private static Optional<When> alone(Heard heard, LocalDate today) {
        return Optional.of(heard)
                .filter(reply -> reply.size() == 1)
                .flatMap(reply -> Amounts.at(reply, 0))
                .filter(amount -> amount.trust() == Amounts.Trust.SURE)
                .map(amount -> new Calendar(today).day(amount.value()));
    }

    private static Reading<LocalDate> reading(When when, String words, LocalDate today) {
        return switch (when) {
            case When.On(var date, var _, var _)
            when date.isAfter(today) ->
                new Reading.Refused<>(
                        "⚠️ Ngày " + show(date) + " chưa đến. Đồng chí nhập lại, ví dụ: 15/6 hoặc hôm qua.");
            case When.On(var date, var _, var guessed) ->
                guessed
                        ? new Reading.Unsure<>(date, date.toString(), show(date), List.of())
                        : new Reading.Understood<>(date, date.toString());
            case When.Between _, When.During _ ->
                new Reading.Refused<>(
                        Echo.of(words) + " là một khoảng thời gian. Đồng chí cho biết đúng ngày, ví dụ: 15/6.");
            case When.Unclear _ -> unread(words);
        };
    }

    private static Reading<LocalDate> unread(String words) {
        return new Reading.Refused<>("⚠️ Hệ thống chưa đọc được ngày " + Echo.of(words)
                + ". Đồng chí nhập ngày trước, tháng sau, ví dụ: 15/6 hoặc hôm qua.");
    }
}
