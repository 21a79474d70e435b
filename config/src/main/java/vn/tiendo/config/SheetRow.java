package vn.tiendo.config;

import static vn.tiendo.config.tree.Field.optional;
import static vn.tiendo.config.tree.Field.required;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.config.tree.Field;
import vn.tiendo.config.tree.Shape;
import vn.tiendo.config.tree.ValueKind;
import vn.tiendo.config.tree.ValueKinds;
import vn.tiendo.domain.catalogue.Target;

/** The columns of a programme's sheet: targets, and in samples results beside them. */
final class SheetRow {
    static final Field<String> UNIT = required("unit", ValueKinds.TEXT, "Mã hoặc tên đơn vị");
    static final Field<String> INDICATOR =
            optional("indicator", ValueKinds.TEXT, "Mã chỉ tiêu: KN_DV; mục trong đó: KN_DV.owner");
    static final Field<Span> PERIOD = required("period", Span.KIND, "Kỳ: 2026, 2026-H1, 2026-Q2, 2022-2025 …");
    static final Field<AimText> TARGET =
            optional("target", AimText.KIND, "Chỉ tiêu: 42; 25-30; chưa nhập; trống là không giao");
    static final Field<String> BASE = optional("base", ValueKinds.TEXT, "Tỷ lệ tính trên tổng số nào");
    static final Field<LocalDate> BASE_ON = optional("base_on", ValueKinds.DAY_KIND, "Tổng số đó tính đến ngày nào");
    static final Field<Target.Origin> ORIGIN = optional(
            "origin",
            ValueKinds.choice(Target.Origin.values(), Target.Origin.ASSIGNED),
            "assigned (được giao, mặc định) hay self_registered (tự đăng ký)");
    static final Field<String> DECISION = optional("decision", ValueKinds.TEXT, "Văn bản giao chỉ tiêu");
    static final Field<LocalDate> FROM =
            optional("from", ValueKinds.DAY_KIND, "Có hiệu lực từ ngày; trống là từ đầu kỳ");
    static final Field<Integer> RESULT = optional(
            "result",
            ValueKind.leaf(
                    "a whole number or không phát sinh",
                    0,
                    Map.of("type", "string"),
                    text -> text.equals("không phát sinh") ? Optional.of(0) : ValueKinds.whole(text)),
            "Kết quả; 0 là báo cáo không phát sinh, trống là chưa báo cáo; chỉ dùng trong dữ liệu mẫu");
    static final Field<String> DOCUMENT = optional("document", ValueKinds.TEXT, "Số quyết định của việc được báo cáo");
    static final Field<String> ENTERPRISE = optional("enterprise", ValueKinds.TEXT, "Doanh nghiệp");
    static final Field<String> ORGANISATION = optional("organisation", ValueKinds.TEXT, "Tên tổ chức được thành lập");
    static final Field<LocalDate> SENT =
            optional("sent", ValueKinds.DAY_KIND, "Ngày gửi báo cáo; trống là ngày cuối kỳ hoặc ngày của việc");
    static final Field<String> PUBLISHED =
            optional("published", ValueKinds.TEXT, "Văn bản công bố viết gì: 102% kế hoạch; chỉ để dẫn lại");
    static final Field<String> NOTE = optional("note", ValueKinds.TEXT, "Ghi chú, không được đọc");

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
