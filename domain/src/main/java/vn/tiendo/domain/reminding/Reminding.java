package vn.tiendo.domain.reminding;

import java.time.LocalDate;
import java.util.List;
import vn.tiendo.domain.calendar.SendingDays;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.duties.Extensions;
import vn.tiendo.domain.progress.Figures;

/**
 * Finds out who is to be told what on a day: exactly those who have not reported, and those above them.
 * Programmes of the bundled samples whose day is pinned remind nobody.
 *
 * @param snoozes what reporters put off to a day, of the last days
 * @param days the days on which somebody may be written to
 */
public record Reminding(
        Catalogue catalogue,
        Figures figures,
        Extensions extensions,
        List<Snooze> snoozes,
        Staff staff,
        SendingDays days) {
    public Reminding {
        snoozes = List.copyOf(snoozes);
    }

    /** Where nobody put anything off. */
    public Reminding(Catalogue catalogue, Figures figures, Extensions extensions, Staff staff, SendingDays days) {
        this(catalogue, figures, extensions, List.of(), staff, days);
    }

    /** What is to be said on {@code day} of the steps of that day. */
    public Plan on(LocalDate day) {
        return on(day, day.minusDays(1));
    }

    /**
     * What is to be said on {@code day}, if it was last thought of on {@code before}: the steps since then, of which only
     * the most urgent stands, and that only while it makes sense.
     */
    public Plan on(LocalDate day, LocalDate before) {
        var errands = new Errands(day);
        if (days.isOpen(day)) {
            for (var programme : catalogue.programmes()) {
                if (programme.pinnedOn().isEmpty()) {
                    add(programme, day, before, errands);
                }
            }
        }
        return errands.plan();
    }

    private void add(Programme programme, LocalDate day, LocalDate before, Errands errands) {
        var round = new Round(this, programme, day, before, errands);
        for (var unit : catalogue.units().branch(programme.root(), day)) {
            round.visit(unit);
        }
        round.again();
    }
}
