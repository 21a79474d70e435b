package vn.tiendo.config;

import static vn.tiendo.config.tree.Field.optional;
import static vn.tiendo.config.tree.Field.required;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tiendo.config.tree.Field;
import vn.tiendo.config.tree.Row;
import vn.tiendo.config.tree.Shape;
import vn.tiendo.config.tree.ValueKind;
import vn.tiendo.config.tree.ValueKinds;
import vn.tiendo.domain.calendar.Ladder;
import vn.tiendo.domain.calendar.Offices;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.ReportingCalendar;
import vn.tiendo.domain.calendar.ReportingCalendar.Closing;

/** The {@code calendar} of a programme's file. */
record CalendarPart(ReportingCalendar calendar, List<CalendarPart.Freeze> frozen) {
    static final Field<Closing> CLOSING = required(
            "closing",
            ValueKinds.choice(Closing.values(), Closing.MONTH_END),
            "Ngày chốt số: month_end (cuối tháng) hay day_14 (ngày 14, theo Nghị định 09/2019)");
    static final Field<List<ReportingCalendar.Kind>> DUTIES = required(
            "duties",
            ValueKind.list(ValueKinds.choice(ReportingCalendar.Kind.values(), ReportingCalendar.Kind.QUARTER)),
            "Các kỳ phải báo cáo: month, quarter, half, nine_months, year");
    static final Field<Integer> DUE =
            required("due_working_days", ValueKinds.whole(0, 60), "Hạn gửi: số ngày làm việc sau ngày chốt số");

    static final Field<LocalDate> SINCE = optional(
            "since",
            ValueKinds.DAY_KIND,
            "Phải báo cáo từ ngày nào: kỳ đầu tiên phải báo cáo là kỳ chốt số từ ngày này; mặc định là ngày đầu của giai đoạn");

    static final Field<Offices.Column> COLUMN = optional(
            "working_days",
            ValueKinds.choice(Offices.Column.values(), Offices.Column.CIVIL),
            "Ngày làm việc theo lịch nào: civil (cơ quan, mặc định) hay enterprise (doanh nghiệp)");

    private static final ValueKind<List<Integer>> SOME_DAYS = ValueKind.list(ValueKinds.whole(1, 30));
    static final Field<List<Integer>> BEFORE = optional(
            "before", SOME_DAYS, "Nhắc người báo cáo trước hạn bao nhiêu ngày, mặc định 7, 3, 1; [] là không nhắc");
    static final Field<Integer> DUE_DAY =
            optional("due_day", ValueKinds.whole(0, 1), "1: nhắc lần cuối vào ngày đến hạn (mặc định); 0: không");
    static final Field<List<Integer>> AFTER = optional(
            "after", SOME_DAYS, "Nhắc người báo cáo sau hạn bao nhiêu ngày làm việc, mặc định 1; [] là không nhắc");
    static final Field<Integer> SUPERIOR = optional(
            "superior",
            ValueKinds.whole(0, 30),
            "Báo cấp trên trực tiếp sau hạn bao nhiêu ngày làm việc, mặc định 3; 0 là không");
    static final Field<Integer> LEADERSHIP = optional(
            "leadership",
            ValueKinds.whole(0, 30),
            "Báo lãnh đạo sau hạn bao nhiêu ngày làm việc, mặc định 5; 0 là không");
    static final Field<Ladder> REMINDERS = optional(
            "reminders",
            ValueKind.group(Shape.of(BEFORE, DUE_DAY, AFTER, SUPERIOR, LEADERSHIP), Ladder.USUAL, CalendarPart::ladder),
            "Các bước nhắc hạn báo cáo");

    static final Field<Period> PERIOD = required("period", Terms.PERIOD, "Kỳ: 2026-H1");
    static final Field<LocalDate> ON = required("on", ValueKinds.DAY_KIND, "Ngày chốt, sau hạn gửi");
    static final Field<List<Freeze>> FROZEN = optional(
            "frozen",
            ValueKind.groups(Shape.of(PERIOD, ON), row -> new Freeze(row, row.get(PERIOD), row.get(ON))),
            "Ngày chốt số của từng kỳ; việc báo sau ngày này là bổ sung sau chốt");

    static final ValueKind<CalendarPart> KIND = ValueKind.group(
            Shape.of(CLOSING, DUTIES, DUE, SINCE, FROZEN, COLUMN, REMINDERS),
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
        return new CalendarPart(
                new ReportingCalendar(
                        row.get(CLOSING),
                        row.get(DUTIES),
                        row.get(DUE),
                        row.maybe(SINCE),
                        days,
                        row.get(COLUMN),
                        row.get(REMINDERS)),
                frozen);
    }

    private static Ladder ladder(Row row) {
        return new Ladder(
                row.maybe(BEFORE).orElse(Ladder.USUAL.before()),
                row.maybe(DUE_DAY).orElse(1) == 1,
                row.maybe(AFTER).orElse(Ladder.USUAL.after()),
                some(row.maybe(SUPERIOR), Ladder.USUAL.superior()),
                some(row.maybe(LEADERSHIP), Ladder.USUAL.leadership()));
    }

    private static OptionalInt some(Optional<Integer> days, OptionalInt usual) {
        return days.isEmpty() ? usual : days.get() == 0 ? OptionalInt.empty() : OptionalInt.of(days.get());
    }
}
