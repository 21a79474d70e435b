package vn.tiendo.conversations.flows.asking;

import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.meaning.Meaning.Reports.Waiting;
import vn.tiendo.domain.units.UnitId;

/**
 * Where a list of reports goes on, with the basis that it had (C-56, M-12). As a button's data it keeps within 64 characters.
 *
 * @param before the number that the next ones are below
 * @param unit the only unit they are of, with those below it; empty for all that the asker may see
 * @param state the state they are in
 * @param sent when they were sent, or when what they tell of happened
 * @param topics what they tell of; none for anything
 */
record ReportPage(
        long before, Optional<UnitId> unit, Waiting state, Optional<ReportList.Sent> sent, ReportTopics topics) {
    private static final Pattern CODE = Pattern.compile(
            "(\\d{1,15});([a-z0-9-]{0,20});([amcdr]);(?:(\\d{8});(\\d{8})|([0-9a-z]{1,4})([.!])([0-9a-z]{1,4}))?(?:;([0-9a-z]*))?");

    private static final String HAPPENED = "!";
    private static final int DIGITS = 36;

    static ReportPage first(Optional<UnitId> unit, Waiting state, Optional<ReportList.Sent> sent, ReportTopics topics) {
        return new ReportPage(Long.MAX_VALUE, unit, state, sent, topics);
    }

    /** The page that a button is about. */
    static Optional<ReportPage> of(String about) {
        var code = CODE.matcher(about);
        return code.matches()
                ? Stream.of(Waiting.values())
                        .filter(state -> letter(state).equals(code.group(3)))
                        .map(state -> new ReportPage(
                                Long.parseLong(code.group(1)),
                                Optional.of(code.group(2))
                                        .filter(id -> !id.isEmpty())
                                        .map(UnitId::new),
                                state,
                                Optional.ofNullable(code.group(4))
                                        .map(first -> new ReportList.Sent(day(first), day(code.group(5)), false))
                                        .or(() -> Optional.ofNullable(code.group(6))
                                                .map(first -> new ReportList.Sent(
                                                        counted(first),
                                                        counted(code.group(8)),
                                                        code.group(7).equals(HAPPENED)))),
                                ReportTopics.spelled(
                                        Optional.ofNullable(code.group(9)).orElse(""))))
                        .findFirst()
                : Optional.empty();
    }

    private static String letter(Waiting state) {
        return switch (state) {
            case ANY -> "a";
            case MINE -> "m";
            case FOR_CONFIRMATION -> "c";
            case FOR_DECISION -> "d";
            case RETURNED -> "r";
        };
    }

    private static LocalDate day(String code) {
        return LocalDate.parse(code, BASIC_ISO_DATE);
    }

    private static LocalDate counted(String code) {
        return LocalDate.ofEpochDay(Long.parseLong(code, DIGITS));
    }

    private static String code(LocalDate day) {
        return Long.toString(day.toEpochDay(), DIGITS);
    }

    Button next(long last, int left) {
        var days = sent.map(on -> code(on.first()) + (on.happened() ? HAPPENED : ".") + code(on.last()))
                .orElse("");
        return new Press.Start(
                        "list",
                        "%d;%s;%s;%s;%s"
                                .formatted(
                                        last,
                                        unit.map(UnitId::value).orElse(""),
                                        letter(state),
                                        days,
                                        topics.spelled()))
                .button("Xem tiếp (%d)".formatted(left));
    }
}
