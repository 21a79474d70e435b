package vn.tiendo.domain.reminding;

import java.util.List;
import vn.tiendo.domain.people.PersonId;

/**
 * The one message that a person gets on a day unasked.
 *
 * @param reminders what it speaks of, over all programmes, the most urgent first
 */
public record Errand(PersonId person, Slot slot, List<Reminder> reminders) {
    public Errand {
        reminders = List.copyOf(reminders);
    }

    /** When on the day it is sent. */
    public enum Slot {
        /** From 8:00 on. */
        MORNING,
        /** From 14:00 on: last calls, and whatever goes with one. */
        AFTERNOON
    }
}
