package vn.tiendo.config;

import static vn.tiendo.config.tree.Field.optional;
import static vn.tiendo.config.tree.Field.required;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.config.tree.Field;
import vn.tiendo.config.tree.Kind;
import vn.tiendo.config.tree.Kinds;
import vn.tiendo.config.tree.Shape;
import vn.tiendo.domain.catalogue.Target;

/** The columns of a programme's sheet: targets, and in samples results beside them. */
final class SheetRow {
    static final Field<String> UNIT = required("unit", Kinds.TEXT, "Mã hoặc tên đơn vị");
    static final Field<String> INDICATOR =
            optional("indicator", Kinds.TEXT, "Mã chỉ tiêu: KN_DV; mục trong đó: KN_DV.owner");
    static final Field<Span> PERIOD = required("period", Span.KIND, "Kỳ: 2026, 2026-H1, 2026-Q2, 2022-2025 …");
    static final Field<AimText> TARGET =
            optional("target", AimText.KIND, "Chỉ tiêu: 42; 25-30; chưa nhập; trống là không giao");
    static final Field<String> BASE = optional("base", Kinds.TEXT, "Tỷ lệ tính trên tổng số nào");
    static final Field<LocalDate> BASE_ON = optional("base_on", Kinds.DAY_KIND, "Tổng số đó tính đến ngày nào");
    static final Field<Target.Origin> ORIGIN = optional(
            "origin",
            Kinds.choice(Target.Origin.values(), Target.Origin.ASSIGNED),
            "assigned (được giao, mặc định) hay self_registered (tự đăng ký)");
    static final Field<String> DECISION = optional("decision", Kinds.TEXT, "Văn bản giao chỉ tiêu");
    static final Field<LocalDate> FROM = optional("from", Kinds.DAY_KIND, "Có hiệu lực từ ngày; trống là từ đầu kỳ");
    static final Field<Integer> RESULT = optional(
            "result",
            Kind.leaf(
                    "a whole number or không phát sinh",
                    0,
                    Map.of("type", "string"),
                    text -> text.equals("không phát sinh") ? Optional.of(0) : Kinds.whole(text)),
            "Kết quả; 0 là báo cáo không phát sinh, trống là chưa báo cáo; chỉ dùng trong dữ liệu mẫu");
    static final Field<String> DOCUMENT = optional("document", Kinds.TEXT, "Số quyết định của việc được báo cáo");
    static final Field<String> ENTERPRISE = optional("enterprise", Kinds.TEXT, "Doanh nghiệp");
    static final Field<String> ORGANISATION = optional("organisation", Kinds.TEXT, "Tên tổ chức được thành lập");
    static final Field<LocalDate> SENT =
            optional("sent", Kinds.DAY_KIND, "Ngày gửi báo cáo; trống là ngày cuối kỳ hoặc ngày của việc");
    static final Field<String> PUBLISHED =
            optional("published", Kinds.TEXT, "Văn bản công bố viết gì: 102% kế hoạch; chỉ để dẫn lại");
    static final Field<String> NOTE = optional("note", Kinds.TEXT, "Ghi chú, không được đọc");

    static final Shape SHAPE = Shape.of(
            UNIT,
            INDICATOR,
            PERIOD,
            TARGET,
            BASE,
            BASE_ON,
            ORIGIN,
            DECISION,
            FROM,
            RESULT,
            DOCUMENT,
            ENTERPRISE,
            ORGANISATION,
            SENT,
            PUBLISHED,
            NOTE);

    private SheetRow() {}
}
