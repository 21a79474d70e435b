package vn.tiendo.config;

import static vn.tiendo.config.tree.Field.optional;
import static vn.tiendo.config.tree.Field.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiendo.config.tree.Field;
import vn.tiendo.config.tree.Row;
import vn.tiendo.config.tree.Shape;
import vn.tiendo.config.tree.ValueKind;
import vn.tiendo.config.tree.ValueKinds;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.catalogue.Percentages;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.units.UnitId;

/**
 * A programme as its file has it.
 *
 * @param sheets the files with its targets and, in samples, its results
 * @param stock the files with stock figures; only in samples
 * @param recordedBy in whose name results are recorded where the unit has no secretary; only in samples
 */
record ProgrammeFile(
        Row row,
        Programme programme,
        List<IndicatorPart> indicators,
        List<CalendarPart.Freeze> frozen,
        List<String> sheets,
        List<String> stock,
        Optional<PersonId> recordedBy) {
    private static final ValueKind<List<String>> SHEETS =
            ValueKind.list(ValueKinds.matching("[^\\\\]+\\.csv", "a file name that ends in .csv", ""));

    static final Field<LocalDate> FIRST = required("first", ValueKinds.DAY_KIND, "Ngày đầu");
    static final Field<LocalDate> LAST = required("last", ValueKinds.DAY_KIND, "Ngày cuối");
    private static final Days NO_DAYS = Days.on(ValueKinds.DAY_KIND.blank());

    static final Field<Integer> DECIMALS =
            optional("decimals", ValueKinds.whole(0, 4), "Số chữ số thập phân, mặc định 1");
    static final Field<Percentages.Rounding> ROUNDING = optional(
            "rounding",
            ValueKinds.choice(Percentages.Rounding.values(), Percentages.Rounding.HALF_UP),
            "Làm tròn: half_up (từ 5 trở lên thì tăng) hay truncate (bỏ phần lẻ)");

    static final Field<Boolean> OVER_INCLUDES = optional(
            "tren_inclusive", ValueKinds.flag(), "Câu hỏi “trên 50%” có tính cả đúng 50% không; mặc định không");

    static final Field<ProgrammeCode> CODE = required("code", Terms.PROGRAMME, "Mã chương trình, không dấu: hp-nq28");
    static final Field<String> TITLE = required("title", ValueKinds.TEXT, "Tên đầy đủ");
    static final Field<String> SHORT_TITLE = required("short_title", ValueKinds.TEXT, "Tên gọi ngắn: Nghị quyết 28");
    static final Field<String> ISSUER = required("issuer", ValueKinds.TEXT, "Cơ quan ban hành");
    static final Field<String> DOCUMENT = optional("document", ValueKinds.TEXT, "Số, ký hiệu văn bản: 28-NQ/TU");
    static final Field<Days> PHASE = required(
            "phase",
            ValueKind.group(Shape.of(FIRST, LAST), NO_DAYS, ProgrammeFile::days),
            "Giai đoạn thực hiện; báo cáo ngoài giai đoạn không được nhận");
    static final Field<UnitId> ROOT = required("root", Terms.UNIT, "Đơn vị gốc: Ban Chỉ đạo của chương trình");
    static final Field<Programme.Confirmation> CONFIRMATION = optional(
            "confirmation",
            ValueKinds.choice(Programme.Confirmation.values(), Programme.Confirmation.SUPERIOR),
            "Khi nào báo cáo được tính: none (ngay) hay superior (khi cấp trên xác nhận, mặc định)");
    static final Field<Programme.CountBy> COUNT_BY = optional(
            "count_by",
            ValueKinds.choice(Programme.CountBy.values(), Programme.CountBy.DECISION_DATE),
            "Tính theo ngày quyết định (decision_date, mặc định) hay ngày tổ chức lễ (ceremony_date)");
    static final Field<Percentages> PERCENTAGES = optional(
            "percentages",
            ValueKind.group(
                    Shape.of(DECIMALS, ROUNDING, OVER_INCLUDES), Percentages.DEFAULT, ProgrammeFile::percentages),
            "Cách hiện tỷ lệ phần trăm");
    static final Field<CalendarPart> CALENDAR =
            required("calendar", CalendarPart.KIND, "Kỳ báo cáo, ngày chốt số, hạn gửi");
    static final Field<LocalDate> AS_OF = optional(
            "as_of", ValueKinds.DAY_KIND, "Ngày được coi là hôm nay; chỉ dùng trong dữ liệu mẫu kèm chương trình");
    static final Field<List<IndicatorPart>> INDICATORS =
            required("indicators", IndicatorPart.KIND, "Các chỉ tiêu được đếm, theo thứ tự hiện ra");
    static final Field<List<String>> TARGETS =
            optional("sheets", SHEETS, "Các bảng CSV giao chỉ tiêu (và kết quả, trong dữ liệu mẫu)");
    static final Field<List<String>> STOCK =
            optional("stock", SHEETS, "Các bảng CSV số liệu hiện có, tăng giảm; chỉ dùng trong dữ liệu mẫu");
    static final Field<PersonId> RECORDED_BY = optional(
            "recorded_by", Terms.PERSON, "Người ghi kết quả thay đơn vị chưa có bí thư; chỉ dùng trong dữ liệu mẫu");

    static final Field<List<UnitId>> OPEN_TOTALS = optional(
            "open_totals",
            ValueKind.list(Terms.UNIT),
            "Các đơn vị mà tổng số được mở cho mọi người báo cáo bên dưới xem; mặc định không mở");

    static final Field<Speed> PACE = optional(
            "pace",
            ValueKinds.choice(Speed.values(), Speed.OFF),
            "Có nói nhịp độ so với thời gian trong câu trả lời không: off (không, trừ khi được hỏi; mặc định) hay linear");

    /** Whether answers say the pace unasked. */
    enum Speed {
        OFF,
        LINEAR
    }

    static final Shape SHAPE = Shape.of(
            CODE,
            TITLE,
            SHORT_TITLE,
            ISSUER,
            DOCUMENT,
            PHASE,
            ROOT,
            CONFIRMATION,
            COUNT_BY,
            PERCENTAGES,
            CALENDAR,
            AS_OF,
            INDICATORS,
            TARGETS,
            STOCK,
            RECORDED_BY,
            OPEN_TOTALS,
            PACE);

    static ProgrammeFile of(Row row, boolean bundled) {
        if (!bundled) {
            List.of(AS_OF, STOCK, RECORDED_BY).forEach(field -> onlyInSamples(row, field));
        }
        var indicators = row.get(INDICATORS);
        IndicatorPart.check(indicators);
        var calendar = row.get(CALENDAR);
        var programme = new Programme(
                row.get(CODE),
                row.get(TITLE),
                row.get(SHORT_TITLE),
                row.get(ISSUER),
                row.maybe(DOCUMENT),
                row.get(PHASE),
                row.get(ROOT),
                indicators.stream().map(IndicatorPart::indicator).toList(),
                row.get(CONFIRMATION),
                row.get(COUNT_BY),
                row.get(PERCENTAGES),
                calendar.calendar(),
                row.maybe(AS_OF),
                row.get(OPEN_TOTALS),
                row.get(PACE) == Speed.LINEAR);
        return new ProgrammeFile(
                row,
                programme,
                indicators,
                calendar.frozen(),
                row.get(TARGETS),
                row.get(STOCK),
                row.maybe(RECORDED_BY));
    }

    /** Ends what is said of a key that a deployment has no use for. */
    static final String ONLY_IN_SAMPLES = "stands only in the bundled samples";

    static void onlyInSamples(Row row, Field<?> field) {
        if (row.has(field)) {
            row.problem(field, "nothing, “%s” %s".formatted(field.key(), ONLY_IN_SAMPLES));
        }
    }

    private static Days days(Row row) {
        var first = row.get(FIRST);
        var last = row.get(LAST);
        if (row.maybe(FIRST).isPresent() && row.maybe(LAST).isPresent() && last.isBefore(first)) {
            row.problem(LAST, "a day on or after the first, " + first);
        }
        return last.isBefore(first) ? Days.on(first) : new Days(first, last);
    }

    private static Percentages percentages(Row row) {
        return new Percentages(row.maybe(DECIMALS).orElse(1), row.get(ROUNDING), row.get(OVER_INCLUDES));
    }
}
