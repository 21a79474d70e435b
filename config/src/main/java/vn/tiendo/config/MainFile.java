package vn.tiendo.config;

import static vn.tiendo.config.tree.Field.optional;
import static vn.tiendo.config.tree.Field.required;

import java.util.List;
import vn.tiendo.config.tree.Field;
import vn.tiendo.config.tree.Row;
import vn.tiendo.config.tree.Shape;
import vn.tiendo.config.tree.ValueKind;
import vn.tiendo.config.tree.ValueKinds;

/** {@code tiendo.yaml}: who runs the service, and the other files by name. */
record MainFile(
        String office,
        String support,
        List<String> programmes,
        List<String> units,
        List<String> people,
        List<String> enterprises,
        List<String> holidays,
        List<String> rules,
        List<ZaloTemplate> templates) {
    static final String NAME = "tiendo.yaml";

    private static final ValueKind<List<String>> FILES =
            ValueKind.list(ValueKinds.matching("[^\\\\]+\\.(yaml|csv)", "a file name that ends in .yaml or .csv", ""));

    static final Field<String> OFFICE =
            required("office", ValueKinds.TEXT, "Cơ quan quản lý dịch vụ và dữ liệu, như hiện trong lời chào");
    static final Field<String> SUPPORT =
            required("support", ValueKinds.TEXT, "Số điện thoại hoặc địa chỉ hỗ trợ chung");
    static final Field<List<String>> PROGRAMMES =
            required("programmes", FILES, "Các tệp chương trình, mỗi chương trình một tệp");
    static final Field<List<String>> UNITS = required("units", FILES, "Các tệp đơn vị (CSV hoặc YAML)");
    static final Field<List<String>> PEOPLE =
            optional("people", FILES, "Các tệp người dùng và chức vụ (CSV hoặc YAML)");
    static final Field<List<String>> ENTERPRISES =
            optional("enterprises", FILES, "Các tệp doanh nghiệp, hợp tác xã, cơ sở ngoài công lập (CSV hoặc YAML)");

    static final Field<List<String>> HOLIDAYS =
            optional("holidays", FILES, "Các tệp ngày nghỉ và ngày làm bù; trống là lịch kèm chương trình");

    static final Field<List<String>> RULES =
            optional("rules", FILES, "Các tệp quy tắc kiểm tra báo cáo; trống là quy tắc kèm chương trình");

    static final Field<List<ZaloTemplate>> TEMPLATES = optional(
            "zalo_templates", ZaloTemplatePart.KIND, "Các mẫu tin Zalo đã duyệt, để nhắc người đã lâu không nhắn tin");

    static final Shape SHAPE =
            Shape.of(OFFICE, SUPPORT, PROGRAMMES, UNITS, PEOPLE, ENTERPRISES, HOLIDAYS, RULES, TEMPLATES);

    static MainFile of(Row row) {
        return new MainFile(
                row.get(OFFICE),
                row.get(SUPPORT),
                row.get(PROGRAMMES),
                row.get(UNITS),
                row.get(PEOPLE),
                row.get(ENTERPRISES),
                row.get(HOLIDAYS),
                row.get(RULES),
                row.get(TEMPLATES));
    }
}
