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
import vn.tiendo.domain.units.Unit;
import vn.tiendo.domain.units.UnitId;

/** A line of a units file: one version of a unit; a unit that was renamed or moved has several lines. */
record UnitRow(Row row, UnitId id, Unit.Version version) {
    static final Field<UnitId> ID = required("id", Terms.UNIT, "Mã nội bộ của đơn vị, không đổi khi đổi tên");
    static final Field<String> NAME = required("name", ValueKinds.TEXT, "Tên đầy đủ: Chi bộ May Bình Minh");
    static final Field<List<String>> SHORT_NAMES = optional(
            "short_names", ValueKind.list(ValueKinds.TEXT), "Tên gọi ngắn; trong bảng cách nhau bằng dấu chấm phẩy");
    static final Field<String> TYPE = required("type", ValueKinds.TEXT, "Loại: chi bộ, đảng bộ xã, công đoàn ngành …");
    static final Field<String> CODE = optional("code", ValueKinds.TEXT, "Mã chính thức, nếu có");
    static final Field<UnitId> PARENT = optional("parent", Terms.UNIT, "Mã đơn vị cấp trên; trống là đơn vị gốc");
    static final Field<LocalDate> FROM = required("from", ValueKinds.DAY_KIND, "Ngày bắt đầu có hiệu lực");
    static final Field<LocalDate> UNTIL =
            optional("until", ValueKinds.DAY_KIND, "Ngày đầu tiên không còn hiệu lực; trống là còn hiệu lực");

    static final Field<List<UnitId>> INTO = optional(
            "into",
            ValueKind.list(Terms.UNIT),
            "Từ ngày until: mã đơn vị kế thừa khi sáp nhập; từ hai mã trở lên là tách thành các đơn vị đó");

    static final Shape SHAPE = Shape.of(ID, NAME, SHORT_NAMES, TYPE, CODE, PARENT, FROM, UNTIL, INTO);

    static UnitRow of(Row row) {
        var version = new Unit.Version(
                row.get(NAME),
                row.get(SHORT_NAMES),
                row.get(TYPE),
                row.maybe(CODE),
                row.maybe(PARENT),
                row.get(FROM),
                row.maybe(UNTIL),
                row.get(INTO).size() == 1 ? row.get(INTO).stream().findFirst() : Optional.empty(),
                row.get(INTO).size() > 1 ? row.get(INTO) : List.of());
        return new UnitRow(row, row.get(ID), version);
    }

    /** Whether its first day could be read. */
    boolean isDated() {
        return row.maybe(FROM).isPresent();
    }
}
