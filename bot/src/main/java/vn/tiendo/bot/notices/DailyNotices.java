package vn.tiendo.bot.notices;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.bot.situation.Situations;
import vn.tiendo.bot.store.Store;
import vn.tiendo.conversations.Notice;
import vn.tiendo.conversations.deadlines.LunarNewYear;
import vn.tiendo.domain.calendar.SendingDays;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.reminding.Hours;
import vn.tiendo.domain.reminding.Reminder;

/**
 * The one message of what is owed that a person gets on a day, whoever orders it: the daily round, or somebody above. Its id is the
 * day's and the person's, so that no second one can be left, by a restart, another instance or another order.
 */
@Singleton
public final class DailyNotices {
    private final Notices notices;
    private final Store store;
    private final SendingDays days;
    private final InstantSource clock;

    public DailyNotices(Notices notices, Store store, Situations situations, InstantSource clock) {
        this.notices = notices;
        this.store = store;
        this.days = new SendingDays(situations.catalogue().offices(), new LunarNewYear());
        this.clock = clock;
    }

    /** The same for every run and instance: {@code duty:2026-06-29:person}. */
    public static String id(LocalDate day, PersonId person) {
        return "duty:" + day + ":" + person;
    }

    /** Whether the person has been left something for that day. */
    public boolean isTold(LocalDate day, PersonId person) {
        return store.inbox().knows(id(day, person));
    }

    /** Leaves what is to be said on that day, in the hours for it; false if something was left before, or nobody has a chat. */
    public boolean leave(LocalDate day, PersonId person, List<Reminder> reminders) {
        return notices.post(id(day, person), person, new Notice.ReportsOwed(reminders, Hours.end(noon(day))));
    }

    /** Today while there is a decent hour left of it, else the next day on which people may be told something. */
    public LocalDate next() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, Catalogue.ZONE);
        return days.isOpen(today) && Hours.next(now).isPresent() ? today : days.after(today);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Catalogue.ZONE).toInstant();
    }
}
