package vn.tiendo.domain.progress;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.reporting.ReportId;
import vn.tiendo.domain.units.UnitId;

/** What a unit reported to a programme in one year, as entries by report; sums are made on reading. */
public record Ledger(Key key, List<Entry> entries) {
    public Ledger {
        entries = List.copyOf(entries);
    }

    public static Ledger empty(Key key) {
        return new Ledger(key, List.of());
    }

    /** With what another reading of it holds: of each report the newer version; entries stand by the number of their report. */
    Ledger with(Ledger other) {
        var newest = new LinkedHashMap<ReportId, Entry>();
        entries.forEach(entry -> newest.put(entry.report(), entry));
        other.entries()
                .forEach(entry -> newest.merge(
                        entry.report(), entry, (held, read) -> read.version() < held.version() ? held : read));
        return new Ledger(
                key,
                newest.values().stream()
                        .sorted(Comparator.comparingLong(Entry::number))
                        .toList());
    }

    /** The ledgers that hold what {@code unit} reported in {@code days}: one for each reporting year they touch. */
    public static List<Ledger> of(Programme programme, UnitId unit, Days days, Figures figures) {
        var calendar = programme.calendar();
        return IntStream.rangeClosed(calendar.yearOf(days.first()), calendar.yearOf(days.last()))
                .mapToObj(year -> figures.ledger(new Key(programme.code(), unit, year)))
                .toList();
    }

    /** The ledger as it was at {@code moment}: what was fixed then stays whatever comes later. */
    public Ledger at(Instant moment) {
        return new Ledger(
                key,
                entries.stream().flatMap(entry -> entry.at(moment).stream()).toList());
    }

    /** Whose ledger it is. {@code year} is a reporting year of the programme's calendar. */
    public record Key(ProgrammeCode programme, UnitId unit, int year) {
        /** The id under which it is stored. */
        public String id() {
            return programme.value() + "|" + unit.value() + "|" + year;
        }
    }

    /**
     * What a report put into a ledger; a newer version replaces an older one, whatever the order of arrival.
     *
     * @param stretches what it was in the figures from when on, the first first; at least one
     */
    public record Entry(ReportId report, long number, int version, List<Stretch> stretches) {
        public Entry {
            stretches = List.copyOf(stretches);
            if (stretches.isEmpty()) {
                throw new IllegalArgumentException("expected what report %d is, found nothing".formatted(number));
            }
        }

        /** What it is now. */
        public Stretch now() {
            return stretches.getLast();
        }

        /** The entry as it was at {@code moment}; empty if the report was not there. */
        public Optional<Entry> at(Instant moment) {
            if (!now().from().isAfter(moment)) {
                return Optional.of(this);
            }
            var before = stretches.stream()
                    .takeWhile(stretch -> !stretch.from().isAfter(moment))
                    .toList();
            return before.isEmpty() ? Optional.empty() : Optional.of(new Entry(report, number, version, before));
        }
    }
}
