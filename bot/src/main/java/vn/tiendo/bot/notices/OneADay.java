package vn.tiendo.bot.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.bot.store.Tellings;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.reminding.Reminder;
import vn.tiendo.domain.reminding.Told;

/**
 * Leaves at most one message a day for each person, and each step in one message only, whoever orders it, how often and by
 * which clock. What is to be left is decided in one guarded write; then it is left under an id of its own, and then that is
 * noted. Killed in between, the next order of the same leaves it; on a later day what was never left is free again.
 */
public final class OneADay {
    private final Tellings tellings;
    private final Door door;

    public OneADay(Tellings tellings, Door door) {
        this.tellings = tellings;
        this.door = door;
    }

    /** Where the message goes. */
    public interface Door {
        /** Whether the person has a chat. */
        boolean reaches(PersonId person);

        /** Whether a message of that id was left. */
        boolean knows(String id);

        /** Leaves it; nothing happens if one of that id was left before. */
        void leave(String id, PersonId person, LocalDate day, List<Reminder> reminders);
    }

    /** What became of an order to tell somebody something on a day. */
    public enum Leaving {
        /** It is left. */
        LEFT,
        /** A message that was left before speaks of all of it. */
        SAID_BEFORE,
        /** The day's message is left already and does not speak of all of it: what is missing wants another day. */
        DAY_TAKEN,
        /** The person has no chat. */
        NOBODY
    }

    /** The same for every run and instance: {@code duty:2026-06-29:person}. */
    public static String id(LocalDate day, PersonId person) {
        return "duty:" + day + ":" + person;
    }

    /** Leaves what is to be said to a person on a day. */
    public Leaving leave(LocalDate day, PersonId person, List<Reminder> reminders) {
        if (!door.reaches(person)) {
            return Leaving.NOBODY;
        }
        Optional<Leaving> leaving = Optional.empty();
        while (leaving.isEmpty()) { // somebody else has written in between: see what
            var kept = tellings.of(person);
            var order = new Order(day, person, reminders, kept, certain(kept.told(), day, person));
            leaving = order.own().isPresent() ? order.beside(order.own().get()) : order.first();
        }
        return leaving.get();
    }

    /** What other days' messages were never left, because the process ended, is as if it had not been decided. */
    private Told certain(Told told, LocalDate day, PersonId person) {
        var certain = told;
        for (var one : told.days()) {
            if (!one.left() && !one.day().equals(day)) {
                certain = door.knows(id(one.day(), person)) ? certain.with(one.certain()) : certain.without(one.day());
            }
        }
        return certain;
    }

    /** One order as things stand; its answers are empty if they stood otherwise when it came to writing. */
    private final class Order {
        private final LocalDate day;
        private final PersonId person;
        private final List<Reminder> reminders;
        private final Tellings.Kept kept;
        private final Told told;

        Order(LocalDate day, PersonId person, List<Reminder> reminders, Tellings.Kept kept, Told told) {
            this.day = day;
            this.person = person;
            this.reminders = reminders;
            this.kept = kept;
            this.told = told;
        }

        Optional<Told.OfDay> own() {
            return told.on(day);
        }

        /** The day has no message yet. */
        Optional<Leaving> first() {
            var unsaid = told.unsaid(person, reminders);
            if (unsaid.isEmpty()) {
                return Optional.of(Leaving.SAID_BEFORE);
            }
            var message = new Told.OfDay(day, ids(unsaid), false);
            if (!tellings.put(person, kept.version(), told.with(message))) {
                return Optional.empty();
            }
            door.leave(OneADay.id(day, person), person, day, unsaid);
            // if this is overtaken, whoever did so finds it left
            tellings.put(person, kept.version() + 1, told.with(message.certain()));
            return Optional.of(Leaving.LEFT);
        }

        /** The day has a message: ours, if it was not left when the process ended, which is done now; or another. */
        Optional<Leaving> beside(Told.OfDay message) {
            var ours = reminders.stream()
                    .filter(reminder -> message.steps().contains(reminder.id(person)))
                    .toList();
            if (!message.left() && !ours.isEmpty()) {
                door.leave(OneADay.id(day, person), person, day, ours);
                var _ = write(message.certain());
                return Optional.empty();
            }
            var unsaid = told.unsaid(person, reminders);
            var covered = unsaid.stream().filter(message::speaksOf).toList();
            if (!covered.isEmpty() && !write(message.plus(ids(covered)))) {
                return Optional.empty();
            }
            return Optional.of(unsaid.size() == covered.size() ? Leaving.SAID_BEFORE : Leaving.DAY_TAKEN);
        }

        private boolean write(Told.OfDay message) {
            return tellings.put(person, kept.version(), told.with(message));
        }

        private Set<String> ids(List<Reminder> some) {
            return some.stream().map(reminder -> reminder.id(person)).collect(Collectors.toSet());
        }
    }
}
