package vn.tiendo.bot.running;

import java.time.Duration;

/** Something that is looked at again and again while the service runs. A look that fails is tried again at the next. */
public interface Clockwork {
    /** Its name in log and meters: "boards". */
    String name();

    /** How long after one look ends the next begins. */
    Duration every();

    /** What must be done once before any work is taken up. */
    default void begin() {}

    void look();
}
