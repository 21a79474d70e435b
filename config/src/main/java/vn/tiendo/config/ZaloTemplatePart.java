package vn.tiendo.config;

import static vn.tiendo.config.tree.Field.optional;
import static vn.tiendo.config.tree.Field.required;

import java.util.List;
import vn.tiendo.config.ZaloTemplate.Parameter;
import vn.tiendo.config.ZaloTemplate.Part;
import vn.tiendo.config.ZaloTemplate.Purpose;
import vn.tiendo.config.tree.Field;
import vn.tiendo.config.tree.Row;
import vn.tiendo.config.tree.Shape;
import vn.tiendo.config.tree.ValueKind;
import vn.tiendo.config.tree.ValueKinds;

/** A template message as an entry of {@code tiendo.yaml}. */
final class ZaloTemplatePart {
    private static final int USUAL = 100;

    private static final Field<String> ID = required(
            "id",
            ValueKinds.matching("\\d{1,20}", "the number of an approved template", ""),
            "Số của mẫu đã được Zalo duyệt");
    private static final Field<Purpose> FOR = required(
            "for",
            ValueKinds.choice(Purpose.values(), Purpose.NOTICE),
            "Dùng cho: notice (nhắc việc) hay digest (bản tổng hợp)");

    private static final Field<String> NAME = required(
            "name",
            ValueKinds.matching("\\w{1,50}", "the name of a parameter, such as noi_dung", ""),
            "Tên tham số đã đăng ký");
    private static final Field<Part> FROM = required(
            "from",
            ValueKinds.choice(Part.values(), Part.LEAD),
            "Lấy từ: lead (dòng đầu), rest (phần sau), office (cơ quan), support (số hỗ trợ)");
    private static final Field<Integer> LONGEST =
            optional("longest", ValueKinds.whole(1, 400), "Số ký tự tối đa của tham số; mặc định 100, dài hơn thì cắt");

    private static final Field<List<Parameter>> PARAMETERS = required(
            "parameters",
            ValueKind.groups(Shape.of(NAME, FROM, LONGEST), ZaloTemplatePart::parameter),
            "Các tham số của mẫu, đủ như đã đăng ký");

    static final ValueKind<List<ZaloTemplate>> KIND = ValueKind.groups(
            Shape.of(ID, FOR, PARAMETERS), row -> new ZaloTemplate(row.get(ID), row.get(FOR), row.get(PARAMETERS)));

    private ZaloTemplatePart() {}

    private static Parameter parameter(Row row) {
        return new Parameter(row.get(NAME), row.get(FROM), row.maybe(LONGEST).orElse(USUAL));
    }
}
