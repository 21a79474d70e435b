package vn.tiendo.bot.reminders;

import java.time.LocalDate;
import java.util.List;
import vn.tiendo.bot.notices.OneADay.Leaving;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.reminding.Reminder;

/** Where a day's message to a person is left: one a day and each step once, whoever leaves it and however often. */
@FunctionalInterface
interface Postbox {
    /** Leaves what {@code person} is to be told on that day, if it was not said before. */
    Leaving leave(LocalDate day, PersonId person, List<Reminder> reminders);
}
