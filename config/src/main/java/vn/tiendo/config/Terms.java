package vn.tiendo.config;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.config.tree.Field;
import vn.tiendo.config.tree.Row;
import vn.tiendo.config.tree.ValueKind;
import vn.tiendo.config.tree.ValueKinds;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.PeriodCodes;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.rules.RuleCode;
import vn.tiendo.domain.units.UnitId;

/** The kinds of values that name things of the domain. */
final class Terms {
    private static final String ID = "[a-z0-9][a-z0-9-]{0,19}";
    private static final String ID_EXPECTED = "an id of 1 to 20 of the letters a-z, digits and -";

    static final ValueKind<UnitId> UNIT = named(ID, ID_EXPECTED, UnitId::new, new UnitId(""));
    static final ValueKind<PersonId> PERSON = named(ID, ID_EXPECTED, PersonId::new, new PersonId(""));
    static final ValueKind<ProgrammeCode> PROGRAMME = named(ID, ID_EXPECTED, ProgrammeCode::new, new ProgrammeCode(""));
    static final ValueKind<String> ENTERPRISE = ValueKinds.matching(ID, ID_EXPECTED, "");
    static final ValueKind<IndicatorCode> INDICATOR = named(
            "[A-Z][A-Z0-9_]{0,15}",
            "a code of 1 to 16 capital letters, digits and _, such as KN_DV",
            IndicatorCode::new,
            new IndicatorCode(""));
    /** A part of an indicator: a kind, a sub-count. */
    static final ValueKind<String> PART =
            ValueKinds.matching("[a-z][a-z0-9_]{0,15}", "a code such as owner or chi_bo", "");

    static final ValueKind<RuleCode> RULE =
            named("R-\\d{2}", "the id of a rule such as R-20", RuleCode::new, new RuleCode(""));
    static final ValueKind<Period> PERIOD = ValueKind.leaf(
            "a period such as 2026, 2026-H1, 2026-9M, 2026-Q2, 2026-05 or phase",
            new Period.Phase(),
            Map.of("type", "string", "pattern", "^(\\d{4}(-(H[12]|Q[1-4]|9M|0[1-9]|1[0-2]))?|phase)$"),
            PeriodCodes::parse);

    private Terms() {}

    /** Remarks an end that does not follow its beginning. */
    static void ordered(Row row, Field<LocalDate> from, Field<LocalDate> until) {
        if (row.has(from)
                && row.maybe(until).filter(end -> !row.get(from).isBefore(end)).isPresent()) {
            row.problem(until, "a day after " + row.get(from));
        }
    }

    private static <T> ValueKind<T> named(
            String pattern, String expected, java.util.function.Function<String, T> name, T blank) {
        var text = ValueKinds.matching(pattern, expected, "");
        return new ValueKind<>(expected, blank, text.schema(), (tree, problems) -> {
            Optional<String> found = text.reader().read(tree, problems);
            return found.map(name);
        });
    }
}
