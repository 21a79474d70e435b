package vn.tiendo.config;

import static vn.tiendo.config.tree.Field.optional;
import static vn.tiendo.config.tree.Field.required;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.config.tree.Field;
import vn.tiendo.config.tree.Folder;
import vn.tiendo.config.tree.Kinds;
import vn.tiendo.config.tree.Row;
import vn.tiendo.config.tree.Shape;
import vn.tiendo.domain.calendar.WorkingDays;

/** A sheet of days off and of days worked instead, edited every year. */
final class Holidays {
    /** What offices do on a day that is out of the ordinary. */
    enum Kind {
        OFF,
        WORKED
    }

    static final String BUNDLED = "vietnam.csv";

    private static final Field<LocalDate> FIRST = required("first", Kinds.DAY_KIND, "Ngày đầu");
    private static final Field<LocalDate> LAST = optional("last", Kinds.DAY_KIND, "Ngày cuối; trống là chỉ một ngày");
    private static final Field<Kind> KIND =
            required("kind", Kinds.choice(Kind.values(), Kind.OFF), "off (nghỉ) hay worked (làm bù)");
    private static final Field<String> NAME = optional("name", Kinds.TEXT, "Ngày gì");

    static final Shape SHAPE = Shape.of(FIRST, LAST, KIND, NAME);

    private Holidays() {}

    /** The days of {@code files}, or those bundled with the program if there are none. */
    static WorkingDays of(Source source, List<String> files) {
        var from = files.isEmpty() ? new Source(new Folder.Bundled("/calendars"), true, source.problems()) : source;
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        for (var file : files.isEmpty() ? List.of(BUNDLED) : files) {
            for (var row : from.rows(file, SHAPE)) {
                switch (row.get(KIND)) {
                    case OFF -> off.addAll(days(row));
                    case WORKED -> worked.addAll(days(row));
                }
            }
        }
        return new WorkingDays(off, worked);
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
