package vn.tiendo.conversations.meaning;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One thing that has happened, with what was said of it: admissions of one kind, foundings of one kind.
 *
 * @param indicator the code of what is counted; empty if the words leave it open
 * @param sort the subtype of people ({@code doan}, {@code hoi}) or the type of an organisation; empty if none was said
 * @param count empty if none was said or what was said is no count
 * @param owners how many of them own an enterprise
 * @param members of an organisation that was founded
 * @param workplaces enterprises by name; several only for several organisations, one each
 * @param awaited whether the decision is still to come
 * @param awaiting how many of them wait for it, where only some do
 * @param need what was tried and could not be read
 * @param guessed what was filled by a guess, to be echoed
 * @param told the words that tell of it alone, from its number to that of the next
 */
public record Event(
        Act act,
        Optional<String> indicator,
        String sort,
        OptionalInt count,
        OptionalInt owners,
        OptionalInt members,
        Optional<SpokenTime> time,
        Optional<Paper> paper,
        List<String> workplaces,
        boolean awaited,
        OptionalInt awaiting,
        Set<Slot> need,
        Set<Slot> guessed,
        String told) {
    /** What was done. */
    public enum Act {
        ADMISSION,
        FOUNDING
    }

    /** The places of a report that may be missed or guessed. */
    public enum Slot {
        INDICATOR,
        COUNT,
        MEMBERS,
        DATE,
        PERIOD,
        DOC_NO,
        /** Whether it is an admission at all, or a new one. */
        KIND
    }

    /** Of another indicator. */
    public Event of(Optional<String> code) {
        return new Event(
                act,
                code,
                sort,
                count,
                owners,
                members,
                time,
                paper,
                workplaces,
                awaited,
                awaiting,
                need,
                guessed,
                told);
    }

    /** So many of it, at another time. */
    public Event on(SpokenTime day, int number) {
        return new Event(
                act,
                indicator,
                sort,
                OptionalInt.of(number),
                owners,
                members,
                Optional.of(day),
                paper,
                workplaces,
                awaited,
                awaiting,
                need,
                guessed,
                "");
    }

    /** Those that wait for their decision apart from those that do not: "3 đảng viên, trong đó 1 chưa có quyết định" (C-50). */
    public Stream<Event> apart() {
        if (awaiting.isEmpty() || count.isEmpty() || awaiting.getAsInt() >= count.getAsInt()) {
            return Stream.of(this);
        }
        var rest = OptionalInt.of(count.getAsInt() - awaiting.getAsInt());
        var none = OptionalInt.empty();
        return Stream.of(
                new Event(
                        act,
                        indicator,
                        sort,
                        rest,
                        owners,
                        members,
                        time,
                        paper,
                        workplaces,
                        false,
                        none,
                        need,
                        guessed,
                        told),
                new Event(
                        act,
                        indicator,
                        sort,
                        awaiting,
                        none,
                        none,
                        Optional.empty(),
                        Optional.empty(),
                        workplaces,
                        true,
                        none,
                        Set.of(),
                        guessed,
                        ""));
    }

    /** With its day to be asked for. */
    public Event undated() {
        var missing = EnumSet.of(Slot.DATE);
        missing.addAll(need);
        return new Event(
                act,
                indicator,
                sort,
                count,
                owners,
                members,
                Optional.of(new SpokenTime.Unclear(SpokenTime.Unclear.Why.CONTRADICTION)),
                paper,
                workplaces,
                awaited,
                awaiting,
                missing,
                guessed,
                told);
    }

    public Event {
        workplaces = List.copyOf(workplaces);
        need = Set.copyOf(need);
        guessed = Set.copyOf(guessed);
    }
}
