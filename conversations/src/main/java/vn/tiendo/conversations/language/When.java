package vn.tiendo.conversations.language;

import java.time.LocalDate;

/** A time that a message speaks of. */
sealed interface When {
    /**
     * A day.
     *
     * @param date as an event, which lies in the past if it can
     * @param ahead as a deadline, which lies in the future if it can
     * @param guessed whether the year or the calendar was filled in
     */
    record On(LocalDate date, LocalDate ahead, boolean guessed) implements When {
        static On exactly(LocalDate date) {
            return new On(date, date, false);
        }
    }

    /** Some day from the first to the last. */
    record Between(LocalDate first, LocalDate last) implements When {}

    /** A period by its code, such as 2026-Q2, as it lies in the past and as it lies ahead. */
    record During(String code, String ahead, boolean guessed) implements When {
        static During exactly(String code) {
            return new During(code, code, false);
        }
    }

    /** A day that does not exist, lies ahead by its words, or is no more than a hint. */
    record Unclear() implements When {}
}
