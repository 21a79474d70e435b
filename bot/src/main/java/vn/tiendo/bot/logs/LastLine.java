package vn.tiendo.bot.logs;

import ch.qos.logback.classic.LoggerContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a process says at its end: nothing is logged after it, for it would only be an echo of why it ends. */
public final class LastLine {
    private LastLine() {}

    /** Says it as an error. */
    public static void say(Logger by, String format, String why) {
        by.error(format, why);
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logging) {
            logging.stop();
        }
    }
}
