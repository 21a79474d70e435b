package vn.tiendo.conversations.flows.leading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.flows.shared.Texts;
import vn.tiendo.conversations.language.DayReader;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Kind;

/**
 * A day to come: "5/7" is the next fifth of July, whatever else is read as days to come are.
 *
 * @param today the day it is
 */
record Ahead(Function<Answers, LocalDate> today) implements Kind<LocalDate> {
    private static final Pattern DAY_AND_MONTH = Pattern.compile("(?:ngày\\s+)?(\\d{1,2})[/.-](\\d{1,2})");
    private static final String UNREAD = "Hệ thống chưa đọc được ngày. Đồng chí nhập một ngày tới, ví dụ: 5/7.";

    @Override
    public Reading<LocalDate> read(String words, Answers before) {
        var now = today.apply(before);
        var parts = DAY_AND_MONTH.matcher(words.strip());
        if (!parts.matches()) {
            return DayReader.decode(words)
                    .or(() -> DayReader.ahead(words, now))
                    .<Reading<LocalDate>>map(day -> new Reading.Understood<>(day, day.toString()))
                    .orElseGet(() -> new Reading.Refused<>(UNREAD));
        }
        try {
            var day = LocalDate.of(now.getYear(), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1)));
            var next = day.isBefore(now) ? day.plusYears(1) : day;
            return new Reading.Understood<>(next, next.toString());
        } catch (DateTimeException _) {
            return new Reading.Refused<>(UNREAD);
        }
    }

    @Override
    public Optional<LocalDate> decode(String canonical, Answers before) {
        return DayReader.decode(canonical);
    }

    @Override
    public boolean typed() {
        return true;
    }

    @Override
    public String show(LocalDate value) {
        return Texts.day(value);
    }
}
