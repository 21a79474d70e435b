package vn.tiendo.config;

import static vn.tiendo.config.tree.Field.optional;
import static vn.tiendo.config.tree.Field.required;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.config.tree.Field;
import vn.tiendo.config.tree.Kind;
import vn.tiendo.config.tree.Kinds;
import vn.tiendo.config.tree.Row;
import vn.tiendo.config.tree.Shape;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.ReportingCalendar;
import vn.tiendo.domain.calendar.ReportingCalendar.Closing;

/** The {@code calendar} of a programme's file. */
record CalendarPart(ReportingCalendar calendar, List<CalendarPart.Freeze> frozen) {
    static final Field<Closing> CLOSING = required(
            "closing",
            Kinds.choice(Closing.values(), Closing.MONTH_END),
            "Ngày chốt số: month_end (cuối tháng) hay day_14 (ngày 14, theo Nghị định 09/2019)");
    static final Field<List<ReportingCalendar.Kind>> DUTIES = required(
            "duties",
            Kind.list(Kinds.choice(ReportingCalendar.Kind.values(), ReportingCalendar.Kind.QUARTER)),
            "Các kỳ phải báo cáo: month, quarter, half, nine_months, year");
    static final Field<Integer> DUE =
            required("due_working_days", Kinds.whole(0, 60), "Hạn gửi: số ngày làm việc sau ngày chốt số");

    static final Field<Period> PERIOD = required("period", Terms.PERIOD, "Kỳ: 2026-H1");
    static final Field<LocalDate> ON = required("on", Kinds.DAY_KIND, "Ngày chốt, sau hạn gửi");
    static final Field<List<Freeze>> FROZEN = optional(
            "frozen",
            Kind.groups(Shape.of(PERIOD, ON), row -> new Freeze(row, row.get(PERIOD), row.get(ON))),
            "Ngày chốt số của từng kỳ; việc báo sau ngày này là bổ sung sau chốt");

    static final Kind<CalendarPart> KIND = Kind.group(
            Shape.of(CLOSING, DUTIES, DUE, FROZEN),
            new CalendarPart(new ReportingCalendar(Closing.MONTH_END, List.of(), 0), List.of()),
            CalendarPart::of);

    /** The figures of a period fixed on a day. */
    record Freeze(Row row, Period period, LocalDate on) {}

    private static CalendarPart of(Row row) {
        var frozen = row.get(FROZEN);
        Map<Period, LocalDate> days = new HashMap<>();
        for (var one : frozen) {
            if (days.put(one.period(), one.on()) != null) {
                one.row().problem(PERIOD, "each period once");
            }
        }
        return new CalendarPart(new ReportingCalendar(row.get(CLOSING), row.get(DUTIES), row.get(DUE), days), frozen);
    }
}
