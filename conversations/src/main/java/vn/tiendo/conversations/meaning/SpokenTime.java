package vn.tiendo.conversations.meaning;

import java.time.LocalDate;
import java.util.Optional;

/** A time that a message speaks of. */
public sealed interface SpokenTime {
    /** The code of the period, if it is one. */
    default Optional<String> period() {
        return this instanceof During(var code, var _, var _) ? Optional.of(code) : Optional.empty();
    }

    /**
     * A day.
     *
     * @param date as an event, which lies in the past if it can
     * @param ahead as a deadline, which lies in the future if it can
     * @param guessed whether the year or the calendar was filled in
     */
    record On(LocalDate date, LocalDate ahead, boolean guessed) implements SpokenTime {
        public static On exactly(LocalDate date) {
            return new On(date, date, false);
        }
    }

    /** Some day from the first to the last. */
    record Between(LocalDate first, LocalDate last) implements SpokenTime {}

    /** A period by its code, such as 2026-Q2, as it lies in the past and as it lies ahead. */
    record During(String code, String ahead, boolean guessed) implements SpokenTime {
        public static During exactly(String code) {
            return new During(code, code, false);
        }
    }

    /** From the beginning of what is looked at until a day: "đến 15/6". */
    record Until(LocalDate last, LocalDate ahead) implements SpokenTime {}

    /** From a day on: "từ 1/6". */
    record Since(LocalDate first) implements SpokenTime {}

    /** A time that was said and is none. */
    record Unclear(Why why) implements SpokenTime {
        /** What is the matter with it. */
        public enum Why {
            /** "31/4", "tháng 13". */
            NO_SUCH_DAY,
            /** "ngày mai" of something that has happened. */
            AHEAD,
            /** "hôm trước", "chủ nhật". */
            VAGUE,
            /** "hôm qua 15/11" when they differ (C-61). */
            CONTRADICTION
        }
    }
}
