package vn.tiendo.config;

import static vn.tiendo.config.tree.Field.required;

import java.util.List;
import vn.tiendo.config.tree.Field;
import vn.tiendo.config.tree.Kind;
import vn.tiendo.config.tree.Kinds;
import vn.tiendo.config.tree.Row;
import vn.tiendo.config.tree.Shape;
import vn.tiendo.domain.catalogue.ReportingCalendar;
import vn.tiendo.domain.catalogue.ReportingCalendar.Closing;

/** The {@code calendar} of a programme's file. */
final class CalendarPart {
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

    static final Kind<ReportingCalendar> KIND = Kind.group(
            Shape.of(CLOSING, DUTIES, DUE), new ReportingCalendar(Closing.MONTH_END, List.of(), 0), CalendarPart::of);

    private CalendarPart() {}

    private static ReportingCalendar of(Row row) {
        return new ReportingCalendar(row.get(CLOSING), row.get(DUTIES), row.get(DUE));
    }
}
