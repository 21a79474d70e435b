package vn.tiendo.config;

import static vn.tiendo.config.tree.Field.optional;
import static vn.tiendo.config.tree.Field.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.tiendo.config.tree.Field;
import vn.tiendo.config.tree.Folder;
import vn.tiendo.config.tree.Kind;
import vn.tiendo.config.tree.Kinds;
import vn.tiendo.config.tree.Row;
import vn.tiendo.config.tree.Shape;
import vn.tiendo.domain.rules.Check;
import vn.tiendo.domain.rules.Rule;
import vn.tiendo.domain.rules.Rules;

/** One version of a rule, as an entry of a rules file (section 2.1). */
final class RuleRow {
    static final String BUNDLED = "vietnam.yaml";

    private static final List<String> CODES =
            Arrays.stream(Check.values()).map(Check::code).toList();
    private static final Field<Check> ID = required(
            "id",
            Kind.leaf("one of " + String.join(", ", CODES), Check.SUNDAY, Map.of("enum", CODES), Check::of),
            "Mã quy tắc");
    private static final Field<Rule.Severity> SEVERITY = required(
            "severity",
            Kinds.choice(Rule.Severity.values(), Rule.Severity.ASK),
            "block (chỉ cấp trên cho qua), ask (hỏi lại), warn (ghi chú), info (không làm gì)");
    private static final Field<LocalDate> FROM = required("from", Kinds.DAY_KIND, "Ngày đầu có hiệu lực");
    private static final Field<LocalDate> UNTIL =
            optional("until", Kinds.DAY_KIND, "Ngày đầu không còn hiệu lực; trống là còn hiệu lực");
    private static final Field<Integer> LIMIT =
            optional("limit", Kinds.whole(1, 100_000), "Con số của quy tắc, nếu có");
    private static final Field<String> SOURCE = required("source", Kinds.TEXT, "Văn bản làm căn cứ");
    private static final Field<String> NOTE = optional("note", Kinds.TEXT, "Ghi chú cho người sửa tệp");

    static final Shape SHAPE = Shape.of(ID, SEVERITY, FROM, UNTIL, LIMIT, SOURCE, NOTE);

    private RuleRow() {}

    /** The rules of {@code files}, or those bundled with the program if there are none. */
    static Rules all(Source source, List<String> files) {
        var from = files.isEmpty() ? new Source(new Folder.Bundled("/rules"), true, source.problems()) : source;
        List<Rule> rules = new ArrayList<>();
        for (var file : files.isEmpty() ? List.of(BUNDLED) : files) {
            for (var row : from.rows(file, SHAPE)) {
                row.maybe(ID).map(check -> rule(row, check)).ifPresent(rule -> {
                    check(row, rule, rules);
                    rules.add(rule);
                });
            }
        }
        return new Rules(rules);
    }

    private static Rule rule(Row row, Check check) {
        return new Rule(
                check,
                row.get(SEVERITY),
                row.get(FROM),
                row.maybe(UNTIL),
                row.maybe(LIMIT).orElse(0),
                row.get(SOURCE));
    }

    private static void check(Row row, Rule rule, List<Rule> others) {
        if (rule.check().hasLimit() != row.has(LIMIT)) {
            row.problem(
                    LIMIT,
                    rule.check().hasLimit() ? "the number this rule demands" : "nothing: this rule has no number");
        }
        if (row.has(UNTIL) && !row.get(FROM).isBefore(rule.until().orElse(LocalDate.MAX))) {
            row.problem(UNTIL, "a day after " + rule.from());
        } else if (others.stream().anyMatch(other -> other.check() == rule.check() && other.overlaps(rule))) {
            row.problem(
                    FROM, "days on which no other version of " + rule.check().code() + " is in force");
        }
        if (rule.severity() == Rule.Severity.BLOCK && !rule.check().name().endsWith("_FOUNDERS")) {
            row.problem(SEVERITY, "ask, warn or info: only what the level above can let pass may be blocked");
        }
    }
}
