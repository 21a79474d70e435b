package vn.tiendo.config;

import static vn.tiendo.config.tree.Field.optional;
import static vn.tiendo.config.tree.Field.required;

import java.util.List;
import vn.tiendo.config.tree.Field;
import vn.tiendo.config.tree.Kind;
import vn.tiendo.config.tree.Kinds;
import vn.tiendo.config.tree.Row;
import vn.tiendo.config.tree.Shape;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.IndicatorCode;

/** A thing that a programme's file counts. */
record IndicatorPart(Row row, Indicator indicator) {
    static final Field<IndicatorCode> CODE = required("code", Terms.INDICATOR, "Mã: KN_DV");
    static final Field<String> NAME = required("name", Kinds.TEXT, "Tên trong câu: đảng viên");
    static final Field<String> TITLE = required("title", Kinds.TEXT, "Tên đầu dòng: Đảng viên");
    static final Field<Indicator.Family> FAMILY = required(
            "family",
            Kinds.choice(Indicator.Family.values(), Indicator.Family.ADMISSION),
            "admission (kết nạp), founding (thành lập) hay input (công tác tạo nguồn, không cộng vào tổng)");
    static final Field<Indicator.Counted> COUNTED = required(
            "counted",
            Kinds.choice(Indicator.Counted.values(), Indicator.Counted.PEOPLE),
            "Đếm gì: people (người), organisations (tổ chức), classes (lớp)");
    static final Field<Boolean> NEEDS_DECISION =
            optional("needs_decision", Kinds.flag(), "Có phải có số quyết định mới được tính không; mặc định không");

    private static final Field<String> SUB_CODE =
            required("code", Kinds.matching("[a-z][a-z0-9_]{0,15}", "a code such as owner", ""), "Mã: owner");
    private static final Field<String> SUB_NAME = required("name", Kinds.TEXT, "Tên: chủ doanh nghiệp");
    static final Field<List<Indicator.SubCount>> SUB_COUNTS = optional(
            "sub_counts",
            Kind.groups(
                    Shape.of(SUB_CODE, SUB_NAME), row -> new Indicator.SubCount(row.get(SUB_CODE), row.get(SUB_NAME))),
            "Các mục “trong đó”, không cộng vào kết quả");

    static final Kind<List<IndicatorPart>> KIND =
            Kind.groups(Shape.of(CODE, NAME, TITLE, FAMILY, COUNTED, NEEDS_DECISION, SUB_COUNTS), IndicatorPart::of);

    private static IndicatorPart of(Row row) {
        var indicator = new Indicator(
                row.get(CODE),
                row.get(NAME),
                row.get(TITLE),
                row.get(FAMILY),
                row.get(COUNTED),
                row.get(NEEDS_DECISION),
                row.get(SUB_COUNTS));
        return new IndicatorPart(row, indicator);
    }
}
