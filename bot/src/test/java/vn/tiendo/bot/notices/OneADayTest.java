package vn.tiendo.bot.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.bot.notices.OneADay.Leaving;
import vn.tiendo.bot.store.Tellings;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.Step;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.reminding.Reminder;
import vn.tiendo.domain.reminding.Told;
import vn.tiendo.domain.units.UnitId;

/** One message a day and each step once, however it is ordered and wherever the process ends. */
@NullMarked
class OneADayTest {
    private static final PersonId HOA = new PersonId("hoa");
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 29);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final Reminder MAY = owed("may", new Step.Before(3), MONDAY);
    private static final Reminder GO = owed("go", new Step.Before(3), MONDAY);

    private final Chats chats = new Chats();

    @Test
    void leavesEachStepOnceWhateverDayItIs() {
        assertThat(leave(MONDAY, MAY)).isEqualTo(Leaving.LEFT);
        assertThat(leave(MONDAY, MAY)).isEqualTo(Leaving.SAID_BEFORE);
        assertThat(leave(TUESDAY, MAY)).as("a clock that ran ahead").isEqualTo(Leaving.SAID_BEFORE);
        assertThat(leave(MONDAY.minusDays(1), MAY)).as("one that went back").isEqualTo(Leaving.SAID_BEFORE);
        assertThat(leave(TUESDAY, MAY, GO)).isEqualTo(Leaving.LEFT);
        assertThat(chats.left)
                .isEqualTo(Map.of("duty:2026-06-29:hoa", List.of(MAY), "duty:2026-06-30:hoa", List.of(GO)));
    }

    @Test
    void whatTheMessageOfTheDayDoesNotSayWantsAnotherDay() {
        var nudge = owed("go", new Step.Nudged(), MONDAY);
        assertThat(leave(MONDAY, nudge)).isEqualTo(Leaving.LEFT);
        assertThat(leave(MONDAY, MAY, GO)).as("of one of two").isEqualTo(Leaving.DAY_TAKEN);
        assertThat(leave(TUESDAY, MAY, GO)).isEqualTo(Leaving.LEFT);
        assertThat(chats.left).containsEntry("duty:2026-06-30:hoa", List.of(MAY));
    }

    @Test
    void aStepIsSpokenForByAnotherOfTheSameReport() {
        assertThat(leave(MONDAY, owed("may", new Step.Nudged(), MONDAY))).isEqualTo(Leaving.LEFT);
        assertThat(leave(MONDAY, MAY)).isEqualTo(Leaving.SAID_BEFORE);
        assertThat(leave(TUESDAY, MAY)).isEqualTo(Leaving.SAID_BEFORE);
        assertThat(leave(TUESDAY, owed("may", new Step.Nudged(), TUESDAY)))
                .as("wanted again by somebody above")
                .isEqualTo(Leaving.LEFT);
    }

    @Test
    void whoHasNoChatIsLeftNothingAndNothingIsUsedUp() {
        chats.joined = false;
        assertThat(leave(MONDAY, MAY)).isEqualTo(Leaving.NOBODY);
        chats.joined = true;
        assertThat(leave(TUESDAY, MAY)).isEqualTo(Leaving.LEFT);
    }

    /** The writes of one order: what is decided, what is left, that it is noted; before and after each of them. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void killedAnywhereTheSameDayLeavesItOnce(int at) {
        killedAt(at);
        leave(MONDAY, MAY, GO);
        assertThat(chats.left).isEqualTo(Map.of("duty:2026-06-29:hoa", List.of(MAY, GO)));
        assertThat(leave(MONDAY, MAY, GO)).isEqualTo(Leaving.SAID_BEFORE);
        assertThat(leave(TUESDAY, MAY, GO)).isEqualTo(Leaving.SAID_BEFORE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void killedAnywhereTheNextDayLeavesWhatWasNotLeft(int at) {
        killedAt(at);
        var leaving = leave(TUESDAY, MAY, GO);
        boolean left = at > 3;
        assertThat(leaving).isEqualTo(left ? Leaving.SAID_BEFORE : Leaving.LEFT);
        assertThat(chats.left)
                .isEqualTo(Map.of(left ? "duty:2026-06-29:hoa" : "duty:2026-06-30:hoa", List.of(MAY, GO)));
    }

    private void killedAt(int at) {
        chats.untilKilled = at;
        assertThatThrownBy(() -> leave(MONDAY, MAY, GO)).isInstanceOf(Killed.class);
    }

    private Leaving leave(LocalDate day, Reminder... reminders) {
        return new OneADay(chats, chats).leave(day, HOA, List.of(reminders));
    }

    private static Reminder owed(String unit, Step step, LocalDate day) {
        return new Reminder(
                new ProgrammeCode("mau-2026"),
                new Period.Quarter(2026, 2),
                new UnitId(unit),
                Reminder.About.DUTY,
                step,
                LocalDate.of(2026, 7, 2),
                day);
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** What is stored, and where the process may end: before or after each write. */
    private static final class Chats implements Tellings, OneADay.Door {
        private final Map<PersonId, Kept> kept = new HashMap<>();
        private final Map<String, List<Reminder>> left = new LinkedHashMap<>();
        private boolean joined = true;
        private int untilKilled;

        private void mayEnd() {
            if (--untilKilled == 0) {
                throw new Killed();
            }
        }

        @Override
        public Kept of(PersonId person) {
            return kept.getOrDefault(person, new Kept(0, Told.NOTHING));
        }

        @Override
        public boolean put(PersonId person, long version, Told next) {
            mayEnd();
            boolean same = of(person).version() == version;
            if (same) {
                kept.put(person, new Kept(version + 1, next));
            }
            mayEnd();
            return same;
        }

        @Override
        public boolean reaches(PersonId person) {
            return joined;
        }

        @Override
        public boolean knows(String id) {
            return left.containsKey(id);
        }

        @Override
        public void leave(String id, PersonId person, LocalDate day, List<Reminder> reminders) {
            mayEnd();
            left.putIfAbsent(id, new ArrayList<>(reminders));
            mayEnd();
        }
    }
}
