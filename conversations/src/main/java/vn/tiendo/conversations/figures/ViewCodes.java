package vn.tiendo.conversations.figures;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.View;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.PeriodCodes;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.units.UnitId;

/**
 * Writes a view into a button's data and reads it back. At most {@value #LONGEST} ASCII characters and one more for a drawn one, which holds for
 * programme codes and unit ids of up to 16 and 20 characters; units side by side are longer and hang on no button.
 */
public final class ViewCodes {
    /** What the data of every view button begins with. */
    public static final String PREFIX = "v:";

    private static final String PICTURED = PREFIX + "p";

    static final int LONGEST = 60;

    private ViewCodes() {}

    /** The data of {@code view}; where a list of indicators would not fit, the same view of all of them. */
    public static String encode(View view) {
        return switch (view) {
            case View.OwnProgress(var unit, var indicators, var period, var until, var _) -> {
                var data = own(unit, indicators, period, until);
                yield data.length() <= LONGEST ? data : own(unit, List.of(), period, until);
            }
            case View.BoardProgress board -> {
                var data = board(board, board.indicators());
                yield data.length() <= LONGEST ? data : board(board, List.of());
            }
            case View.Stock(var programme, var unit, var indicators, var period, var _, var _) ->
                join(
                        "k",
                        programme.value(),
                        unit.value(),
                        IndicatorMarks.encode(indicators.stream().limit(1).toList()),
                        code(period));
            case View.MyReports(var unit) -> join("m", unit.value());
            case View.Pictured(var of) -> PICTURED + encode(of).substring(PREFIX.length());
            case View.SideBySide(var programme, var units, var indicators, var period, var until, var _) ->
                join(
                                "c",
                                programme.value(),
                                units.stream().map(UnitId::value).collect(Collectors.joining("+")),
                                IndicatorMarks.encode(indicators),
                                code(period))
                        + rest(until, 0, "");
        };
    }

    /** The view of {@code data}, or empty if it is none or names what the catalogue does not have. */
    public static Optional<View> decode(String data, Catalogue catalogue) {
        if (!data.startsWith(PREFIX)) {
            return Optional.empty();
        }
        if (data.startsWith(PICTURED)) {
            return decode(PREFIX + data.substring(PICTURED.length()), catalogue).map(View.Pictured::new);
        }
        var parts = List.of(data.substring(PREFIX.length()).split(":", -1));
        return switch (parts.getFirst()) {
            case "o" -> parts.size() >= 4 && parts.size() <= 5 ? own(parts, catalogue) : Optional.empty();
            case "b" -> parts.size() >= 7 && parts.size() <= 10 ? board(parts, catalogue) : Optional.empty();
            case "k" -> parts.size() == 5 ? stock(parts, catalogue) : Optional.empty();
            case "c" -> parts.size() >= 5 && parts.size() <= 6 ? sideBySide(parts, catalogue) : Optional.empty();
            case "m" -> parts.size() == 2 ? unit(parts.get(1), catalogue).map(View.MyReports::new) : Optional.empty();
            default -> Optional.empty(); // a string from outside: anything may stand here
        };
    }

    /** A button that opens {@code view}. */
    public static Button button(String label, View view) {
        return new Button(label, encode(view), false);
    }

    private static String own(
            UnitId unit, List<IndicatorCode> indicators, Optional<Period> period, Optional<LocalDate> until) {
        return join("o", unit.value(), IndicatorMarks.encode(indicators), code(period)) + rest(until, 0, "");
    }

    private static String board(View.BoardProgress view, List<IndicatorCode> indicators) {
        return join(
                        "b",
                        view.programme().value(),
                        view.unit().value(),
                        IndicatorMarks.encode(indicators),
                        code(view.period()),
                        letter(view.pick()),
                        Integer.toString(view.from()))
                + rest(view.until(), view.most(), RestrictionCodes.encode(view.restrictions()));
    }

    /** What few views have stands at the end. */
    private static String rest(Optional<LocalDate> until, int most, String restrictions) {
        var day = until.map(DateTimeFormatter.BASIC_ISO_DATE::format).orElse("");
        if (!restrictions.isEmpty()) {
            return ":" + day + ":" + (most == 0 ? "" : most) + ":" + restrictions;
        }
        return day.isEmpty() && most == 0 ? "" : ":" + day + (most == 0 ? "" : ":" + most);
    }

    private static Optional<View> own(List<String> parts, Catalogue catalogue) {
        var period = period(parts.get(3));
        var until = day(parts, 4);
        var all = catalogue.programmes().stream()
                .flatMap(programme -> programme.indicators().stream())
                .map(Indicator::code)
                .distinct()
                .toList();
        var marked = IndicatorMarks.decode(parts.get(2), all);
        if (period.isEmpty() || until.isEmpty() || marked.isEmpty()) {
            return Optional.empty();
        }
        return unit(parts.get(1), catalogue)
                .map(unit -> new View.OwnProgress(
                        unit,
                        marked.get(),
                        period.get().stream().findFirst(),
                        until.get().stream().findFirst(),
                        List.of()));
    }

    private static Optional<View> stock(List<String> parts, Catalogue catalogue) {
        var programme = catalogue.programme(new ProgrammeCode(parts.get(1)));
        var unit = unit(parts.get(2), catalogue);
        var marked = programme.flatMap(one -> IndicatorMarks.decode(parts.get(3), codes(one)));
        var period = period(parts.get(4));
        return programme.isEmpty() || unit.isEmpty() || marked.isEmpty() || period.isEmpty()
                ? Optional.empty()
                : Optional.of(new View.Stock(
                        programme.get().code(),
                        unit.get(),
                        marked.get(),
                        period.get().stream().findFirst(),
                        ""));
    }

    private static Optional<View> sideBySide(List<String> parts, Catalogue catalogue) {
        var programme = catalogue.programme(new ProgrammeCode(parts.get(1)));
        var units = Stream.of(parts.get(2).split("\\+", -1))
                .map(id -> unit(id, catalogue))
                .toList();
        var marked = programme.flatMap(one -> IndicatorMarks.decode(parts.get(3), codes(one)));
        var period = period(parts.get(4));
        var until = day(parts, 5);
        return programme.isEmpty()
                        || units.stream().anyMatch(Optional::isEmpty)
                        || marked.isEmpty()
                        || period.isEmpty()
                        || until.isEmpty()
                ? Optional.empty()
                : Optional.of(new View.SideBySide(
                        programme.get().code(),
                        units.stream().flatMap(Optional::stream).toList(),
                        marked.get(),
                        period.get().stream().findFirst(),
                        until.get().stream().findFirst(),
                        List.of()));
    }

    private static Optional<View> board(List<String> parts, Catalogue catalogue) {
        var programme = catalogue.programme(new ProgrammeCode(parts.get(1)));
        var unit = unit(parts.get(2), catalogue);
        var marked = programme.flatMap(one -> IndicatorMarks.decode(parts.get(3), codes(one)));
        var period = period(parts.get(4));
        var pick = Stream.of(View.Pick.values())
                .filter(one -> letter(one).equals(parts.get(5)))
                .findFirst();
        var from = number(parts.get(6));
        var until = day(parts, 7);
        var most = parts.size() > 8 && !parts.get(8).isEmpty() ? number(parts.get(8)) : Optional.of(0);
        var restrictions = RestrictionCodes.decode(parts.size() > 9 ? parts.get(9) : "");
        if (programme.isEmpty()
                || unit.isEmpty()
                || marked.isEmpty()
                || period.isEmpty()
                || pick.isEmpty()
                || from.isEmpty()
                || until.isEmpty()
                || most.isEmpty()
                || restrictions.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new View.BoardProgress(
                programme.get().code(),
                unit.get(),
                marked.get(),
                period.get().stream().findFirst(),
                pick.get(),
                from.get(),
                until.get().stream().findFirst(),
                most.get(),
                restrictions.get()));
    }

    /** None or one day; empty if it is wrong. */
    private static Optional<List<LocalDate>> day(List<String> parts, int at) {
        if (parts.size() <= at || parts.get(at).isEmpty()) {
            return Optional.of(List.of());
        }
        try {
            return Optional.of(List.of(LocalDate.parse(parts.get(at), DateTimeFormatter.BASIC_ISO_DATE)));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    private static List<IndicatorCode> codes(Programme programme) {
        return programme.indicators().stream().map(Indicator::code).toList();
    }

    private static Optional<UnitId> unit(String id, Catalogue catalogue) {
        var unit = new UnitId(id);
        return catalogue.units().find(unit).isPresent() ? Optional.of(unit) : Optional.empty();
    }

    /** None or one period; empty if the code is wrong. */
    private static Optional<List<Period>> period(String code) {
        return code.isEmpty() ? Optional.of(List.of()) : PeriodCodes.parse(code).map(List::of);
    }

    private static String code(Optional<Period> period) {
        return period.map(Period::code).orElse("");
    }

    private static Optional<Integer> number(String digits) {
        return digits.matches("\\d{1,6}") ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }

    private static String letter(View.Pick pick) {
        return switch (pick) {
            case SUMMARY -> "s";
            case EACH_UNIT -> "e";
            case NOT_MET -> "n";
            case MET -> "m";
            case ZERO -> "z";
            case NOT_REPORTED -> "q";
            case EXCEEDED -> "x";
            case RANKING -> "r";
            case LOWEST -> "l";
        };
    }

    private static String join(String... parts) {
        return PREFIX + String.join(":", parts);
    }
}
