package vn.tiendo.bot.reminders;

import java.time.LocalDate;
import java.util.List;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.reminding.Reminder;

/** Where a day's message to a person is left: one a day, whoever leaves it and however often. */
interface Postbox {
    /** Whether something was left for the person for that day. */
    boolean isTold(LocalDate day, PersonId person);

    /** Leaves what {@code person} is to be told on that day; false if something was left before, or the person has no chat any more. */
    boolean leave(LocalDate day, PersonId person, List<Reminder> reminders);
}
