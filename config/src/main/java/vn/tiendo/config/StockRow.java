package vn.tiendo.config;

import static vn.tiendo.config.tree.Field.optional;
import static vn.tiendo.config.tree.Field.required;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.config.tree.Field;
import vn.tiendo.config.tree.Row;
import vn.tiendo.config.tree.Shape;
import vn.tiendo.config.tree.ValueKind;
import vn.tiendo.config.tree.ValueKinds;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Content.Exactness;

/** A line of a stock sheet: how many there are on a day, or how many more or fewer after a period (M-09, C-22). */
final class StockRow {
    /** How many, how exactly, and whether it is a change. */
    record Value(int count, Exactness exactness, boolean change) {}

    private static final Pattern VALUE =
            Pattern.compile("(hơn |gần |khoảng )?([+-])?(\\d{1,3}(?:\\.\\d{3})+|\\d{1,9})");

    private static final Field<String> METRIC = required(
            "metric", ValueKinds.matching("[a-z][a-z0-9_]{0,29}", "a code such as dang_vien", ""), "Mã số liệu");
    private static final Field<String> TITLE = required("title", ValueKinds.TEXT, "Tên số liệu");
    private static final Field<Value> VALUE_FIELD = required(
            "value",
            ValueKind.leaf(
                    "a number such as 29, hơn 500, gần 100, khoảng 80, +26 or gần +900",
                    new Value(0, Exactness.EXACT, false),
                    Map.of("type", "string"),
                    StockRow::parse),
            "Số hiện có (29, hơn 500) hoặc tăng giảm (+26, gần +900)");

    static final Shape SHAPE = Shape.of(
            SheetRow.UNIT, METRIC, TITLE, SheetRow.PERIOD, VALUE_FIELD, optional("note", ValueKinds.TEXT, "Ghi chú"));

    private StockRow() {}

    /** What a row says; a day asks for a stock, a period for a change. */
    static Optional<Content> content(Row row, Programme programme) {
        var span = row.maybe(SheetRow.PERIOD);
        var value = row.maybe(VALUE_FIELD);
        if (span.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        boolean day = span.get() instanceof Span.On;
        if (day == value.get().change()) {
            row.problem(VALUE_FIELD, day ? "a number without sign, on a day" : "a number with + or -, for a period");
            return Optional.empty();
        }
        return switch (span.get()) {
            case Span.On(var on) ->
                Optional.of(new Content.Snapshot(
                        row.get(METRIC),
                        row.get(TITLE),
                        value.get().count(),
                        value.get().exactness(),
                        on));
            case Span.Of(var period) ->
                Optional.of(new Content.NetChange(
                        row.get(METRIC),
                        row.get(TITLE),
                        value.get().count(),
                        value.get().exactness(),
                        programme.days(period)));
            case Span.Years _ -> {
                row.problem(SheetRow.PERIOD, "a day or a period of at most a year");
                yield Optional.empty();
            }
        };
    }

    /** The day on which it was said at the earliest. */
    static LocalDate day(Content content) {
        return switch (content) {
            case Content.Snapshot snapshot -> snapshot.on();
            case Content.NetChange change -> change.days().last();
            case Content.Ended _, Content.Events _, Content.Nothing _ ->
                throw new IllegalArgumentException("expected a stock or a change, found " + content);
        };
    }

    private static Optional<Value> parse(String text) {
        var parts = VALUE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(parts.group(3).replace(".", ""));
        return Optional.of(new Value(
                "-".equals(parts.group(2)) ? -count : count, exactness(parts.group(1)), parts.group(2) != null));
    }

    private static Exactness exactness(@org.jspecify.annotations.Nullable String word) {
        if (word == null) {
            return Exactness.EXACT;
        }
        return switch (word.strip()) {
            case "hơn" -> Exactness.MORE_THAN;
            case "gần" -> Exactness.NEARLY;
            default -> Exactness.ABOUT;
        };
    }
}
