package vn.tiendo.bot.situation;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import vn.tiendo.bot.store.Snoozes;
import vn.tiendo.bot.store.Store;
import vn.tiendo.config.Configuration;
import vn.tiendo.conversations.deadlines.LunarNewYear;
import vn.tiendo.domain.calendar.SendingDays;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.duties.Extensions;
import vn.tiendo.domain.reminding.Reminding;

/** Puts together who is to be reminded of what, as it stands at a moment: for the daily round and for whoever looks ahead. */
@Singleton
public final class Remindings {
    /** Longer than what was missed is made up for. */
    private static final int SNOOZED_DAYS = 14;

    private final Store store;
    private final Boards boards;
    private final GrantedExtensions extensions;
    private final Snoozes snoozes;
    private final Catalogue catalogue;
    private final InstantSource clock;

    public Remindings(
            Store store,
            Boards boards,
            GrantedExtensions extensions,
            Snoozes snoozes,
            Configuration configuration,
            InstantSource clock) {
        this.store = store;
        this.boards = boards;
        this.extensions = extensions;
        this.snoozes = snoozes;
        this.catalogue = configuration.catalogue();
        this.clock = clock;
    }

    /** Reads what is held in memory, where no service runs that does. */
    public void begin() {
        boards.begin();
        extensions.begin();
    }

    public Reminding now() {
        return new Reminding(
                catalogue,
                boards,
                extensions,
                snoozes.since(
                        LocalDate.ofInstant(clock.instant(), Catalogue.ZONE).minusDays(SNOOZED_DAYS)),
                Roster.read(store),
                new SendingDays(catalogue.offices(), new LunarNewYear()));
    }

    Extensions extensions() {
        return extensions;
    }
}
