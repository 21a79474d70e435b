package vn.tiendo.config;

import static vn.tiendo.config.tree.Field.optional;
import static vn.tiendo.config.tree.Field.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.tiendo.config.tree.Field;
import vn.tiendo.config.tree.Row;
import vn.tiendo.config.tree.Shape;
import vn.tiendo.config.tree.ValueKind;
import vn.tiendo.config.tree.ValueKinds;
import vn.tiendo.domain.catalogue.Enterprise;
import vn.tiendo.domain.units.UnitId;
import vn.tiendo.domain.units.UnitTree;

/** A line of an enterprises file. */
final class EnterpriseRow {
    static final Field<String> ID = required("id", Terms.ENTERPRISE, "Mã nội bộ");
    static final Field<String> NAME = required("name", ValueKinds.TEXT, "Tên đầy đủ: Công ty TNHH May Bình Minh");
    static final Field<List<String>> OTHER_NAMES = optional(
            "other_names", ValueKind.list(ValueKinds.TEXT), "Tên gọi khác; trong bảng cách nhau bằng dấu chấm phẩy");
    static final Field<String> TAX_CODE = optional(
            "tax_code",
            ValueKinds.matching("\\d{10}(-\\d{3})?", "a tax code of 10 digits, or 10 and 3", ""),
            "Mã số thuế");
    static final Field<String> TYPE =
            required("type", ValueKinds.TEXT, "Loại hình: công ty TNHH, hợp tác xã, trường ngoài công lập …");
    static final Field<UnitId> CELL = optional("cell", Terms.UNIT, "Mã chi bộ của doanh nghiệp; trống là chưa có");
    static final Field<UnitId> FOLLOWED_BY =
            optional("followed_by", Terms.UNIT, "Khi chưa có chi bộ: mã đơn vị theo dõi doanh nghiệp");

    static final Field<LocalDate> FROM =
            optional("from", ValueKinds.DAY_KIND, "Ngày bắt đầu hoạt động; trống là không rõ");
    static final Field<LocalDate> UNTIL =
            optional("until", ValueKinds.DAY_KIND, "Ngày đầu không còn hoạt động; trống là còn hoạt động");

    static final Shape SHAPE = Shape.of(ID, NAME, OTHER_NAMES, TAX_CODE, TYPE, CELL, FOLLOWED_BY, FROM, UNTIL);

    private EnterpriseRow() {}

    static List<Enterprise> all(Source source, List<String> files, UnitTree units) {
        var ids = new HashSet<String>();
        List<Enterprise> enterprises = new ArrayList<>();
        for (var file : files) {
            for (var row : source.rows(file, SHAPE)) {
                if (row.has(ID) && !ids.add(row.get(ID))) {
                    row.problem(ID, "an id that no other enterprise has");
                }
                List.of(CELL, FOLLOWED_BY).forEach(field -> known(row, field, units));
                if (row.has(CELL) && row.has(FOLLOWED_BY)) {
                    row.problem(FOLLOWED_BY, "nothing: an enterprise with a cell is looked after by it");
                }
                Terms.ordered(row, FROM, UNTIL);
                enterprises.add(of(row));
            }
        }
        return enterprises;
    }

    private static void known(Row row, Field<UnitId> field, UnitTree units) {
        row.maybe(field)
                .filter(unit -> units.find(unit).isEmpty() && !units.all().isEmpty())
                .ifPresent(unit -> row.problem(field, ListedPeople.unitExpected(unit, units)));
    }

    private static Enterprise of(Row row) {
        return new Enterprise(
                row.get(ID),
                row.get(NAME),
                row.get(OTHER_NAMES),
                row.maybe(TAX_CODE),
                row.get(TYPE),
                row.maybe(CELL),
                row.maybe(FOLLOWED_BY),
                row.maybe(FROM),
                row.maybe(UNTIL));
    }
}
