package vn.tiendo.conversations.flows;

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
 * Where a list of reports goes on, with the basis that it had (C-56, M-12).
 *
 * @param before the number that the next ones are below
 * @param unit the only unit they are of, with those below it; empty for all that the asker may see
 * @param state the state they are in
 * @param sent when they were sent
 */
record ReportPage(long before, Optional<UnitId> unit, Waiting state, Optional<ReportList.Sent> sent) {
    private static final Pattern CODE =
            Pattern.compile("(\\d{1,15});([a-z0-9-]{0,20});([amcdr]);(?:(\\d{8});(\\d{8}))?");

    static ReportPage first(Optional<UnitId> unit, Waiting state, Optional<ReportList.Sent> sent) {
        return new ReportPage(Long.MAX_VALUE, unit, state, sent);
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
                                        .map(first -> new ReportList.Sent(day(first), day(code.group(5))))))
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

    Button next(long last, int left) {
        var days = sent.map(on -> BASIC_ISO_DATE.format(on.first()) + ";" + BASIC_ISO_DATE.format(on.last()))
                .orElse("");
        return new Press.Start(
                        "list",
                        "%d;%s;%s;%s".formatted(last, unit.map(UnitId::value).orElse(""), letter(state), days))
                .button("Xem tiếp (%d)".formatted(left));
    }
}
