package vn.tiendo.config;

import static vn.tiendo.config.tree.Field.optional;
import static vn.tiendo.config.tree.Field.required;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import vn.tiendo.config.tree.Field;
import vn.tiendo.config.tree.Row;
import vn.tiendo.config.tree.Shape;
import vn.tiendo.config.tree.ValueKind;
import vn.tiendo.config.tree.ValueKinds;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.rules.Rule;
import vn.tiendo.domain.rules.RuleCode;
import vn.tiendo.domain.rules.Rules;

/** A thing that a programme's file counts. */
record IndicatorPart(Row row, Indicator indicator, List<IndicatorKindPart> kinds) {
    static final Field<IndicatorCode> CODE = required("code", Terms.INDICATOR, "Mã: KN_DV");
    static final Field<String> NAME = required("name", ValueKinds.TEXT, "Tên trong câu: đảng viên");
    static final Field<String> TITLE = required("title", ValueKinds.TEXT, "Tên đầu dòng: Đảng viên");
    static final Field<Indicator.Family> FAMILY = required(
            "family",
            ValueKinds.choice(Indicator.Family.values(), Indicator.Family.ADMISSION),
            "admission (kết nạp), founding (thành lập) hay input (công tác tạo nguồn, không cộng vào tổng)");
    static final Field<String> COUNTED = required("counted", ValueKinds.TEXT, "Đơn vị đếm: người, tổ chức, lớp");
    static final Field<Boolean> NEEDS_DECISION = optional(
            "needs_decision", ValueKinds.flag(), "Có phải có số quyết định mới được tính không; mặc định không");
    static final Field<List<String>> WORDS = optional(
            "words",
            ValueKind.list(ValueKinds.TEXT),
            "Cách gọi khác mà người dùng hay viết: đ.viên; tên ở trên luôn được hiểu, không phải ghi lại");
    static final Field<List<RuleCode>> RULES = optional(
            "rules",
            ValueKind.list(Terms.RULE),
            "Mã các quy tắc chỉ áp dụng ở đây, trong số các quy tắc “named”: R-10");

    private static final Field<String> SUB_CODE = required("code", Terms.PART, "Mã: owner");
    private static final Field<String> SUB_NAME = required("name", ValueKinds.TEXT, "Tên: chủ doanh nghiệp");
    static final Field<List<Indicator.SubCount>> SUB_COUNTS = optional(
            "sub_counts",
            ValueKind.groups(
                    Shape.of(SUB_CODE, SUB_NAME, WORDS),
                    row -> new Indicator.SubCount(row.get(SUB_CODE), row.get(SUB_NAME), row.get(WORDS))),
            "Các mục “trong đó”, không cộng vào kết quả");
    static final Field<List<IndicatorKindPart>> KINDS = optional(
            "kinds", IndicatorKindPart.KIND, "Các loại trong cùng chỉ tiêu: chi bộ, đảng bộ; đoàn viên, hội viên");

    static final ValueKind<List<IndicatorPart>> KIND = ValueKind.groups(
            Shape.of(CODE, NAME, TITLE, FAMILY, COUNTED, NEEDS_DECISION, WORDS, SUB_COUNTS, KINDS, RULES),
            IndicatorPart::of);

    private static IndicatorPart of(Row row) {
        var kinds = row.get(KINDS);
        var codes = new HashSet<String>();
        for (var kind : kinds) {
            kind.check(row.get(FAMILY), codes);
        }
        var indicator = new Indicator(
                row.get(CODE),
                row.get(NAME),
                row.get(TITLE),
                row.get(FAMILY),
                row.get(COUNTED),
                row.get(NEEDS_DECISION),
                row.get(SUB_COUNTS),
                row.get(WORDS),
                kinds.stream().map(IndicatorKindPart::kind).toList(),
                row.get(RULES));
        return new IndicatorPart(row, indicator, kinds);
    }

    /** Checks a programme's indicators against one another. */
    static void check(List<IndicatorPart> all) {
        var codes = new HashSet<IndicatorCode>();
        for (var one : all) {
            if (!codes.add(one.indicator().code())) {
                one.row().problem(CODE, "a code that no other indicator has");
            }
        }
        var admitting = all.stream()
                .map(IndicatorPart::indicator)
                .filter(indicator -> indicator.family() == Indicator.Family.ADMISSION)
                .map(Indicator::code)
                .toList();
        all.forEach(one -> one.kinds().forEach(kind -> kind.check(admitting)));
    }

    /** Checks that the rules named exist and hold only where they are named. */
    void check(Rules rules) {
        check(row, rules);
        kinds.forEach(kind -> check(kind.row(), rules));
    }

    /** Checks that a code means the same as in the programmes before: one report feeds them all (C-12). */
    void agree(List<Programme> others) {
        for (var other : others) {
            other.indicator(indicator.code())
                    .filter(same -> same.family() != indicator.family() && row.has(FAMILY))
                    .ifPresent(same -> row.problem(
                            FAMILY,
                            "“%s”, as in the programme “%s”"
                                    .formatted(
                                            same.family().name().toLowerCase(Locale.ROOT),
                                            other.code().value())));
        }
    }

    private static void check(Row row, Rules rules) {
        for (var code : row.get(RULES)) {
            var versions = rules.versions().stream()
                    .filter(rule -> rule.code().equals(code))
                    .toList();
            if (versions.isEmpty()) {
                row.problem(RULES, "ids of rules of the rules files; there is no " + code);
            } else if (versions.stream().noneMatch(rule -> rule.scope() == Rule.Scope.NAMED)) {
                row.problem(RULES, "rules that are “for: named”; " + code + " holds without being named");
            }
        }
    }
}
