package vn.tiendo.domain.reporting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.units.UnitId;

/**
 * What a unit reported, as one document of one or more lines (M-07). It is born by a confirmed draft, waits for the
 * level above where the programme asks for that, counts, and may be corrected, completed, returned or withdrawn; each
 * act is a new version that leaves the ones before in place (I-4).
 *
 * @param number the number people call it by, without gaps
 * @param acts what was done to it, the filing first; as many as it has versions
 */
public record Report(ReportId id, long number, UnitId unit, List<Act> acts) {
    public Report {
        acts = List.copyOf(acts);
        if (acts.isEmpty() || !(acts.getFirst().change() instanceof Change.Filed)) {
            throw new IllegalArgumentException("expected a report that begins with its filing, found " + acts.size()
                    + " acts that do not; report " + number);
        }
    }

    /** Where a report stands. */
    public enum Status {
        /** Waits for the level above; shown beside the figures, not in them (M-14). */
        PENDING,
        /** In the figures. */
        COUNTED,
        /** Sent back to the reporter with a reason. */
        RETURNED,
        /** In the figures until the level above agrees that it is taken back (section 2.10). */
        WITHDRAWING,
        /** Taken back; stays in the history. */
        WITHDRAWN;

        /** Whether the level above is asked. */
        public boolean waits() {
            return this == PENDING || this == WITHDRAWING;
        }

        /** Whether what was said holds: it was neither sent back nor taken back. */
        public boolean stands() {
            return this != RETURNED && this != WITHDRAWN;
        }
    }

    /** A report that was sent and not touched since; its id is the id of the order that filed it. */
    public static Report filed(long number, UnitId unit, Act filing) {
        return new Report(new ReportId(filing.order()), number, unit, List.of(filing));
    }

    /** 1 for the first. */
    public int version() {
        return acts.size();
    }

    /** What it says and where it stands now. */
    public Edition edition() {
        return editions().getLast();
    }

    /** What each act left, the filing first. */
    public List<Edition> editions() {
        return Edition.of(acts);
    }

    public Status status() {
        return edition().status();
    }

    public Content content() {
        return edition().content();
    }

    /** Whether it stands and a line of it waits for its decision (C-14). */
    public boolean isAwaitingDecision() {
        var edition = edition();
        return edition.content().awaitsDecision()
                && (edition.status() == Status.PENDING || edition.status() == Status.COUNTED);
    }

    /** The programmes it feeds (C-12). */
    public List<ProgrammeCode> programmes() {
        return edition().programmes();
    }

    /** Who sent it first. */
    public PersonId reporter() {
        return acts.getFirst().by();
    }

    /** Where it was sent first. */
    public String channel() {
        return acts.getFirst().channel();
    }

    /** When it was sent first, by the platform (C-4). */
    public Instant sentAt() {
        return acts.getFirst().sentAt();
    }

    /** When it was stored first. */
    public Instant filedAt() {
        return acts.getFirst().at();
    }

    /** The report as it was in an earlier version, 1 for the first. */
    public Report at(int version) {
        return new Report(id, number, unit, acts.subList(0, version));
    }

    /** The version of it that counts, where that is not the last (M-14). */
    public Optional<Report> counting() {
        var editions = editions();
        for (int version = editions.size(); version > 0; version--) {
            var edition = editions.get(version - 1);
            if (edition.status() == Status.COUNTED
                    && edition.counted().equals(edition().counted())) {
                return Optional.of(at(version));
            }
        }
        return Optional.empty();
    }

    /** Whether the order of that id did something to it. */
    public boolean isBy(String order) {
        return acts.stream().anyMatch(act -> act.order().equals(order));
    }

    /**
     * The report after {@code act}, if it may be done to the version that its person saw. An act that was done already
     * changes nothing (I-2).
     *
     * @param seen the version that was shown when the act was decided (C-5)
     */
    public Changed changed(Act act, int seen) {
        if (isBy(act.order())) {
            return new Changed.Done(this);
        }
        return Objections.to(act, this, seen)
                .<Changed>map(Changed.Refused::new)
                .orElseGet(() -> new Changed.Done(with(act)));
    }

    private Report with(Act act) {
        var more = new ArrayList<>(acts);
        more.add(act);
        return new Report(id, number, unit, more);
    }
}
