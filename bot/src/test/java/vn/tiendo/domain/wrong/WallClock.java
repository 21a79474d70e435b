package vn.tiendo.domain.wrong;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Asks the clock and the disk, and remembers. */
class WallClock {
    private Instant last = Instant.EPOCH;

    Instant ask() {
        last = Files.exists(Path.of("clock")) ? Instant.now() : last;
        return last;
    }
}
