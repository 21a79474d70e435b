package vn.tiendo.bot.work;

import java.time.Duration;
import vn.tiendo.bot.running.Clockwork;
import vn.tiendo.bot.store.Trail;

/** Puts what was done to reports into the audit trail, a moment after it was done. */
record Chaining(Trail trail) implements Clockwork {
    private static final int AT_A_TIME = 500;

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void look() {
        while (trail.chain(AT_A_TIME) == AT_A_TIME) {
            // all that waits
        }
    }
}
