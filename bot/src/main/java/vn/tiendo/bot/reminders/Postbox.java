package vn.tiendo.bot.reminders;

import java.util.List;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.reminding.Reminder;

/** Where a day's message to a person is left: once under one id, whoever leaves it and however often. */
interface Postbox {
    /** Whether something was left under {@code id}. */
    boolean holds(String id);

    /** Leaves what {@code person} is to be told; false if it was left before, or the person has no chat any more. */
    boolean leave(String id, PersonId person, List<Reminder> reminders);
}
