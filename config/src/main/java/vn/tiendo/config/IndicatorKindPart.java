package vn.tiendo.config;

import static vn.tiendo.config.tree.Field.optional;
import static vn.tiendo.config.tree.Field.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.config.tree.Field;
import vn.tiendo.config.tree.Row;
import vn.tiendo.config.tree.Shape;
import vn.tiendo.config.tree.ValueKind;
import vn.tiendo.config.tree.ValueKinds;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.IndicatorKind;

/** A kind of what an indicator of a programme's file counts. */
record IndicatorKindPart(Row row, IndicatorKind kind) {
    static final Field<String> CODE = required("code", Terms.PART, "Mã: chi_bo");
    static final Field<String> NAME = required("name", ValueKinds.TEXT, "Tên trong câu: chi bộ");
    static final Field<String> MEMBERS = optional(
            "members",
            ValueKinds.TEXT,
            "Của tổ chức: thành viên gọi là gì (đảng viên chính thức); mặc định: thành viên");
    static final Field<IndicatorCode> ADMITS = optional(
            "admits",
            Terms.INDICATOR,
            "Của tổ chức: chỉ tiêu kết nạp mà thành viên đầu tiên có thể được tính: KN_DVCD");
    static final Field<LocalDate> FROM =
            optional("from", ValueKinds.DAY_KIND, "Của tổ chức: ngày đầu có loại này; trống là từ trước");
    static final Field<LocalDate> UNTIL =
            optional("until", ValueKinds.DAY_KIND, "Của tổ chức: ngày đầu không còn loại này; trống là vẫn còn");

    static final ValueKind<List<IndicatorKindPart>> KIND = ValueKind.groups(
            Shape.of(CODE, NAME, IndicatorPart.WORDS, MEMBERS, IndicatorPart.RULES, ADMITS, FROM, UNTIL),
            row -> new IndicatorKindPart(
                    row,
                    new IndicatorKind(
                            row.get(CODE),
                            row.get(NAME),
                            row.get(IndicatorPart.WORDS),
                            row.maybe(MEMBERS),
                            row.get(IndicatorPart.RULES),
                            row.maybe(ADMITS),
                            row.maybe(FROM),
                            row.maybe(UNTIL))));

    /** Checks a kind against its indicator and the kinds before it. */
    void check(Indicator.Family family, Set<String> codes) {
        if (!codes.add(kind.code())) {
            row.problem(CODE, "a code that no other kind of this indicator has");
        }
        Terms.ordered(row, FROM, UNTIL);
        if (family != Indicator.Family.FOUNDING) {
            List.of(MEMBERS, ADMITS, FROM, UNTIL).stream()
                    .filter(row::has)
                    .forEach(field -> row.problem(field, "nothing: only a kind that is founded has it"));
        }
    }

    /** Checks that the first members are admitted to something the programme counts. */
    void check(List<IndicatorCode> admitting) {
        kind.admits()
                .filter(code -> !admitting.contains(code))
                .ifPresent(_ -> row.problem(
                        ADMITS,
                        admitting.isEmpty()
                                ? "nothing: this programme counts no admissions"
                                : "one of "
                                        + admitting.stream()
                                                .map(IndicatorCode::value)
                                                .collect(Collectors.joining(", "))));
    }
}
