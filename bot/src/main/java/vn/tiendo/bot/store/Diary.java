package vn.tiendo.bot.store;

import java.time.LocalDate;
import java.util.List;

/** On which days everything that is to be said unasked was said; a port, shared by all instances and kept over restarts. */
public interface Diary {
    /** The days from {@code first} to {@code last} that are finished, in order. */
    List<LocalDate> finished(LocalDate first, LocalDate last);

    /** The day is finished; nothing happens if it was. */
    void finish(LocalDate day);

    /** The day is open again; nothing happens if it was not finished. */
    void reopen(LocalDate day);
}
