package vn.tiendo.bot.store;

import java.io.IOException;
import java.nio.file.Path;

/** Moves everything that is stored between the embedded store and a server, through one file; a port. */
public interface Transfer {
    /** Writes every document to a new {@code file}; returns how many. */
    long exportTo(Path file) throws IOException;

    /**
     * Reads every document of {@code file} into a store that holds nothing but its own description; returns how many.
     *
     * @throws IllegalStateException if the store is not empty, or was written under another key or a newer schema; says so
     */
    long importFrom(Path file) throws IOException;
}
