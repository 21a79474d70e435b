package vn.tiendo.bot.reminders;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.NullMarked;
import vn.tiendo.bot.notices.OneADay;
import vn.tiendo.bot.store.Diary;
import vn.tiendo.bot.store.Tellings;
import vn.tiendo.conversations.Derived;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Speaker;
import vn.tiendo.conversations.deadlines.LunarNewYear;
import vn.tiendo.conversations.deadlines.Reminded;
import vn.tiendo.domain.calendar.SendingDays;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.reminding.Reminder;
import vn.tiendo.domain.reminding.Reminding;
import vn.tiendo.domain.reminding.Told;

/**
 * A year in which two instances remind a province, reports come in late, people leave and processes are killed: what was
 * said to whom and when is written down.
 */
@NullMarked
final class YearOfReminders implements InstantSource, Diary, Tellings {
    private static final List<LocalTime> LOOKS = List.of(
            LocalTime.of(7, 59),
            LocalTime.of(8, 0),
            LocalTime.of(8, 0, 1),
            LocalTime.of(8, 30),
            LocalTime.of(9, 29),
            LocalTime.of(9, 31),
            LocalTime.of(12, 0),
            LocalTime.of(14, 0),
            LocalTime.of(14, 0, 1),
            LocalTime.of(16, 29),
            LocalTime.of(16, 31),
            LocalTime.of(20, 30));

    final Province province;
    final List<Said> said = new ArrayList<>();
    final Set<LocalDate> outages = new HashSet<>();
    int crashes;

    private final Random random;
    private final SendingDays days;
    private final Map<String, PersonId> inbox = new LinkedHashMap<>();
    private final Map<PersonId, Kept> tellings = new HashMap<>();
    private final Map<Integer, ReminderClock> instances = new HashMap<>();
    private Instant now = Instant.EPOCH;
    private final NavigableSet<LocalDate> finished = new TreeSet<>();
    private int untilCrash;
    int clocksMoved;

    /** What a person was told, what it was about, and what stood in the chat. */
    record Said(PersonId person, Instant at, List<Reminder> reminders, Message message) {
        LocalDate day() {
            return LocalDate.ofInstant(at, Catalogue.ZONE);
        }
    }

    YearOfReminders(Province province, SendingDays days, Random random) {
        this.province = province;
        this.days = days;
        this.random = random;
        this.untilCrash = 5 + random.nextInt(20);
    }

    /** Lives from {@code first} to {@code last}. */
    YearOfReminders live(LocalDate first, LocalDate last) {
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            province.happen(day, random);
            if (outages.contains(day)) {
                continue;
            }
            moveClocks(day);
            looks(day, 0, 1);
        }
        return this;
    }

    /** Now and then the clock of one or of both runs ahead by some days and is put back, or goes back by some and on again. */
    private void moveClocks(LocalDate day) {
        if (random.nextInt(12) == 0) {
            clocksMoved++;
            var other = day.plusDays(random.nextInt(9) - 4L);
            if (random.nextBoolean()) {
                looks(other, 0, 1);
            } else {
                looks(other, 1);
            }
        }
    }

    private void looks(LocalDate day, int... running) {
        for (var time : LOOKS) {
            now = day.atTime(time).atZone(Catalogue.ZONE).toInstant();
            for (int instance : running) {
                look(instance);
            }
        }
    }

    private void look(int instance) {
        var clock = instances.computeIfAbsent(
                instance,
                _ -> new ReminderClock(this::reminding, new OneADay(this, new Inbox())::leave, this, () -> true, this));
        try {
            clock.look();
        } catch (Killed killed) {
            crashes++;
            instances.remove(instance);
            untilCrash = 20 + random.nextInt(40);
            if (crashes % 3 == 0) {
                var today = LocalDate.ofInstant(now, Catalogue.ZONE);
                instances.clear();
                today.plusDays(1)
                        .datesUntil(today.plusDays(1 + random.nextInt(4)))
                        .forEach(outages::add);
            }
        }
    }

    private Reminding reminding() {
        return new Reminding(province.catalogue(), province, province.extensions(), province, days);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public List<LocalDate> finished(LocalDate first, LocalDate last) {
        return List.copyOf(finished.subSet(first, true, last, true));
    }

    @Override
    public void finish(LocalDate day) {
        finished.add(day);
    }

    @Override
    public void reopen(LocalDate day) {
        finished.remove(day);
    }

    @Override
    public Kept of(PersonId person) {
        return tellings.getOrDefault(person, new Kept(0, Told.NOTHING));
    }

    /** A place where processes are killed, before or after the writing. */
    @Override
    public boolean put(PersonId person, long version, Told next) {
        return dying(() -> {
            boolean same = of(person).version() == version;
            if (same) {
                tellings.put(person, new Kept(version + 1, next));
            }
            return same;
        });
    }

    private boolean dying(BooleanSupplier write) {
        boolean dies = crashes < 10 && --untilCrash < 0;
        if (dies && random.nextBoolean()) {
            throw new Killed();
        }
        boolean done = write.getAsBoolean();
        if (dies) {
            throw new Killed();
        }
        return done;
    }

    /** The process ends here. */
    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Takes each id once, turns at once, and is another place where processes are killed. */
    private final class Inbox implements OneADay.Door {
        @Override
        public boolean reaches(PersonId person) {
            return province.hasJoined(person);
        }

        @Override
        public boolean knows(String id) {
            return inbox.containsKey(id);
        }

        @Override
        public void leave(String id, PersonId person, LocalDate day, List<Reminder> reminders) {
            var _ = dying(() -> {
                boolean fresh = inbox.putIfAbsent(id, person) == null;
                if (fresh) {
                    turn(person, reminders);
                }
                return fresh;
            });
        }

        private void turn(PersonId person, List<Reminder> reminders) {
            var situation = new Situation(
                    now, new Speaker.Stranger(), new Derived(province.catalogue()), List.of(), "Ban Chỉ đạo", "0200");
            Reminded.of(reminders, situation, province)
                    .ifPresent(message -> said.add(new Said(person, now, reminders, message)));
        }
    }

    static SendingDays days(Catalogue catalogue) {
        return new SendingDays(catalogue.offices(), new LunarNewYear());
    }
}
