package vn.tiendo.bot.logs;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

/** What a process says at its end: nothing is logged after it, for it would only be an echo of why it ends. */
public final class LastLine {
    /** Longer than a line takes that was begun by another thread. */
    private static final Duration BEGUN = Duration.ofMillis(50);

    private LastLine() {}

    /** Says it as an error. */
    public static void say(Logger by, String format, String why) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logging) {
            logging.addTurboFilter(new Only(Thread.currentThread()));
            LockSupport.parkNanos(BEGUN.toNanos());
            by.error(format, why);
            logging.stop();
        } else {
            by.error(format, why);
        }
    }

    /** Lets one thread log, and no other. */
    private static final class Only extends TurboFilter {
        private final Thread thread;

        private Only(Thread thread) {
            this.thread = thread;
        }

        @Override
        public FilterReply decide(
                @Nullable Marker marker,
                ch.qos.logback.classic.Logger logger,
                Level level,
                @Nullable String format,
                Object @Nullable [] params,
                @Nullable Throwable thrown) {
            return Thread.currentThread().equals(thread) ? FilterReply.NEUTRAL : FilterReply.DENY;
        }
    }
}
