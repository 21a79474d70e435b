package vn.tiendo.bot.running;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.logs.LastLine;

/**
 * What is left to do after an error from which a process does not recover: it ends at once, and whoever watches over it starts it
 * again. What was acknowledged is stored; what lingers would only keep people waiting.
 */
public final class LastResort {
    /** Neither an end by a command nor one by the store. */
    private static final int OUT_OF_RESOURCES = 3;

    private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);

    private LastResort() {}

    /** Looks at what went wrong; does not return if nothing can go right after it. */
    public static void look(Throwable failure) {
        if (isFatal(failure)) {
            end(failure.getClass().getSimpleName());
        }
    }

    /** Ends the process. */
    public static void end(String why) {
        try {
            LastLine.say(LOG, "the service ends at once, to be started again: {}", why);
        } finally {
            Runtime.getRuntime().halt(OUT_OF_RESOURCES);
        }
    }

    /** A stack that was too deep is gone with its stack; memory that is exhausted is so for all. */
    static boolean isFatal(Throwable failure) {
        var cause = failure;
        while (!(cause instanceof VirtualMachineError) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof VirtualMachineError && !(cause instanceof StackOverflowError);
    }
}
