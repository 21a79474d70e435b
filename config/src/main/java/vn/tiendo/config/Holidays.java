package vn.tiendo.config;

import static vn.tiendo.config.tree.Field.optional;
import static vn.tiendo.config.tree.Field.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.config.tree.Field;
import vn.tiendo.config.tree.Folder;
import vn.tiendo.config.tree.Row;
import vn.tiendo.config.tree.Shape;
import vn.tiendo.config.tree.ValueKinds;
import vn.tiendo.domain.calendar.Offices;
import vn.tiendo.domain.calendar.WorkingDays;

/** Sheets of days off and of days worked instead, edited every year, with a column for offices and one for enterprises. */
final class Holidays {
    /** What is done on a day that is out of the ordinary. */
    enum Kind {
        OFF,
        WORKED
    }

    static final String BUNDLED = "vietnam.csv";

    private static final Field<LocalDate> FIRST = required("first", ValueKinds.DAY_KIND, "Ngày đầu");
    private static final Field<LocalDate> LAST =
            optional("last", ValueKinds.DAY_KIND, "Ngày cuối; trống là chỉ một ngày");
    private static final Field<Kind> CIVIL = optional(
            "civil",
            ValueKinds.choice(Kind.values(), Kind.OFF),
            "Cơ quan: off (nghỉ) hay worked (làm bù); trống là như thường");
    private static final Field<Kind> ENTERPRISE = optional(
            "enterprise",
            ValueKinds.choice(Kind.values(), Kind.OFF),
            "Doanh nghiệp: off (nghỉ) hay worked (làm bù); trống là như thường");
    private static final Field<String> NAME = optional("name", ValueKinds.TEXT, "Ngày gì");

    static final Shape SHAPE = Shape.of(FIRST, LAST, CIVIL, ENTERPRISE, NAME);

    private record Entry(Set<LocalDate> days, Optional<Kind> civil, Optional<Kind> enterprise) {
        Stream<Integer> years() {
            return days.stream().map(LocalDate::getYear);
        }
    }

    private Holidays() {}

    /** The days of {@code files}, and those bundled with the program for years of which the files say nothing. */
    static Offices of(Source source, List<String> files) {
        var own = files.stream().flatMap(file -> entries(source, file)).toList();
        var years = own.stream().flatMap(Entry::years).collect(Collectors.toUnmodifiableSet());
        var bundled = new Source(new Folder.Bundled("/calendars"), true, source.problems());
        var all = new ArrayList<>(own);
        entries(bundled, BUNDLED)
                .filter(entry -> entry.years().noneMatch(years::contains))
                .forEach(all::add);
        return new Offices(days(all, true), days(all, false));
    }

    private static Stream<Entry> entries(Source source, String file) {
        return source.rows(file, SHAPE).stream().map(Holidays::entry);
    }

    private static Entry entry(Row row) {
        if (!row.has(CIVIL) && !row.has(ENTERPRISE)) {
            row.problem(CIVIL, "off or worked, in this column or in “enterprise”");
        }
        return new Entry(days(row), row.maybe(CIVIL), row.maybe(ENTERPRISE));
    }

    private static WorkingDays days(List<Entry> entries, boolean civil) {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        Set<Integer> years = new HashSet<>();
        for (var entry : entries) {
            entry.years().forEach(years::add);
            (civil ? entry.civil() : entry.enterprise()).ifPresent(kind -> {
                switch (kind) {
                    case OFF -> off.addAll(entry.days());
                    case WORKED -> worked.addAll(entry.days());
                }
            });
        }
        return new WorkingDays(off, worked, years);
    }

    private static Set<LocalDate> days(Row row) {
        var first = row.get(FIRST);
        var last = row.maybe(LAST).orElse(first);
        if (last.isBefore(first) || last.isAfter(first.plusDays(30))) {
            row.problem(LAST, "a day from %s to %s".formatted(first, first.plusDays(30)));
            return Set.of();
        }
        return first.datesUntil(last.plusDays(1)).collect(Collectors.toSet());
    }
}
