package vn.tiendo.domain.progress;

import java.util.List;
import java.util.stream.IntStream;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Report;
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

    /** The ledgers that hold what {@code unit} reported in {@code days}: one for each reporting year they touch. */
    public static List<Ledger> of(Programme programme, UnitId unit, Days days, Figures figures) {
        var calendar = programme.calendar();
        return IntStream.rangeClosed(calendar.yearOf(days.first()), calendar.yearOf(days.last()))
                .mapToObj(year -> figures.ledger(new Key(programme.code(), unit, year)))
                .toList();
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
     * @param content the part of the report's content that concerns this ledger
     */
    public record Entry(ReportId report, long number, int version, Report.Status status, Content content) {}
}
