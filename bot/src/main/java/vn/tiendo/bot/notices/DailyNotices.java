package vn.tiendo.bot.notices;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.bot.notices.OneADay.Leaving;
import vn.tiendo.bot.situation.Situations;
import vn.tiendo.bot.store.Store;
import vn.tiendo.bot.store.Tellings;
import vn.tiendo.conversations.Notice;
import vn.tiendo.conversations.deadlines.LunarNewYear;
import vn.tiendo.domain.calendar.SendingDays;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.reminding.Hours;
import vn.tiendo.domain.reminding.Reminder;

/** The one message of what is owed that a person gets on a day, whoever orders it: the daily round, or somebody above. */
@Singleton
public final class DailyNotices {
    /** So many days are tried for what somebody above wants said. */
    private static final int TRIED_DAYS = 3;

    private final OneADay oneADay;
    private final SendingDays days;
    private final InstantSource clock;

    public DailyNotices(Notices notices, Store store, Tellings tellings, Situations situations, InstantSource clock) {
        this.oneADay = new OneADay(tellings, door(notices, store));
        this.days = new SendingDays(situations.catalogue().offices(), new LunarNewYear());
        this.clock = clock;
    }

    private static OneADay.Door door(Notices notices, Store store) {
        return new OneADay.Door() {
            @Override
            public boolean reaches(PersonId person) {
                return notices.reaches(person);
            }

            @Override
            public boolean knows(String id) {
                return store.inbox().knows(id);
            }

            @Override
            public void leave(String id, PersonId person, LocalDate day, List<Reminder> reminders) {
                notices.post(id, person, new Notice.ReportsOwed(reminders, Hours.end(noon(day))));
            }
        };
    }

    /** Leaves what is to be said on that day, in the hours for it. */
    public Leaving leave(LocalDate day, PersonId person, List<Reminder> reminders) {
        return oneADay.leave(day, person, reminders);
    }

    /** Leaves it on the first day that has no other message; false if the person has no chat, or every next day has one. */
    public boolean leaveSoon(PersonId person, List<Reminder> reminders) {
        var day = next();
        for (int tried = 0; tried < TRIED_DAYS; tried++) {
            var on = day;
            switch (leave(day, person, reminders.stream().map(one -> one.on(on)).toList())) {
                case LEFT, SAID_BEFORE -> {
                    return true;
                }
                case NOBODY -> {
                    return false;
                }
                case DAY_TAKEN -> day = days.after(day);
            }
        }
        return false;
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
