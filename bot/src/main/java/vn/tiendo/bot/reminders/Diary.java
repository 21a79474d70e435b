package vn.tiendo.bot.reminders;

import java.time.LocalDate;
import java.util.Optional;

/** Up to which day everything to be said unasked was said; shared by all instances and kept over restarts. */
interface Diary {
    /** The last day that is finished; empty if none was yet. */
    Optional<LocalDate> finished();

    /** The day is finished. */
    void finish(LocalDate day);
}
