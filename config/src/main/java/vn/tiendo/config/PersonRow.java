package vn.tiendo.config;

import static vn.tiendo.config.tree.Field.optional;
import static vn.tiendo.config.tree.Field.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiendo.config.tree.Field;
import vn.tiendo.config.tree.Row;
import vn.tiendo.config.tree.Shape;
import vn.tiendo.config.tree.ValueKinds;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.Person;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.people.Role;
import vn.tiendo.domain.units.UnitId;

/** A line of a people file: a person in a unit with a role; somebody with two roles has two lines. */
record PersonRow(Row row, Person person, UnitId unit, Role role, LocalDate from, Optional<LocalDate> until) {
    static final Field<PersonId> ID = required("id", Terms.PERSON, "Mã nội bộ của người dùng");
    static final Field<String> NAME = required("name", ValueKinds.TEXT, "Họ tên");
    static final Field<UnitId> UNIT = required("unit", Terms.UNIT, "Mã đơn vị");
    /** One that cannot be read stands in for a verifier: of who is missing nothing more is said then. */
    static final Field<Role> ROLE = required(
            "role",
            ValueKinds.choice(Role.values(), Role.VERIFIER),
            "secretary (bí thư), deputy (phó bí thư), verifier (người xác nhận), leader (lãnh đạo),"
                    + " administrator (quản trị)");

    static final Field<LocalDate> FROM = required("from", ValueKinds.DAY_KIND, "Ngày nhận chức vụ");
    static final Field<LocalDate> UNTIL =
            optional("until", ValueKinds.DAY_KIND, "Ngày đầu tiên thôi chức vụ; trống là đang giữ");
    static final Field<String> CODE = optional(
            "code",
            ValueKinds.matching("\\d{10}", "10 digits in quotation marks", ""),
            "Mã đăng ký cố định; chỉ dùng trong dữ liệu mẫu");
    static final Field<String> GROUP =
            optional("group", ValueKinds.TEXT, "Nhóm trên trang đăng ký; chỉ dùng trong dữ liệu mẫu");
    static final Field<String> TITLE =
            optional("title", ValueKinds.TEXT, "Người này là ai, trên trang đăng ký; chỉ dùng trong dữ liệu mẫu");
    static final Field<String> DOES =
            optional("does", ValueKinds.TEXT, "Làm được gì, trên trang đăng ký; chỉ dùng trong dữ liệu mẫu");

    static final Shape SHAPE = Shape.of(ID, NAME, UNIT, ROLE, FROM, UNTIL, CODE, GROUP, TITLE, DOES);

    static PersonRow of(Row row, boolean bundled) {
        if (!bundled) {
            List.of(CODE, GROUP, TITLE, DOES).forEach(field -> ProgrammeFile.onlyInSamples(row, field));
        }
        return new PersonRow(
                row,
                new Person(row.get(ID), row.get(NAME)),
                row.get(UNIT),
                row.get(ROLE),
                row.get(FROM),
                row.maybe(UNTIL));
    }

    /** @param nth which of the person's roles this is, from 1 */
    Membership membership(int nth) {
        return new Membership("%s-%d".formatted(person.id(), nth), person.id(), unit, role, from, until);
    }

    Optional<Configuration.SampleCode> sampleCode() {
        return row.maybe(CODE)
                .map(code ->
                        new Configuration.SampleCode(code, person.id(), row.get(GROUP), row.get(TITLE), row.get(DOES)));
    }
}
