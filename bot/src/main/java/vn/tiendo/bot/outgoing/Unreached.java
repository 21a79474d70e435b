package vn.tiendo.bot.outgoing;

import java.net.ConnectException;
import java.time.Duration;
import java.util.stream.Stream;
import vn.tiendo.bot.channel.Sent;

/** What a call that brought no answer means for the message that was to be sent. */
public final class Unreached {
    /** When a platform that was not there is tried again. */
    private static final Duration SOON = Duration.ofSeconds(2);

    private Unreached() {}

    /** Not sent if the connection never stood; unknown if it broke. */
    public static Tried verdict(Throwable failure) {
        if (causedBy(failure, ConnectException.class)) {
            return new Tried.Untold(new Sent.NotSent(SOON));
        }
        if (causedBy(failure, InterruptedException.class)) {
            Thread.currentThread().interrupt();
        }
        return new Tried.Untold(new Sent.Unknown());
    }

    /** Whether {@code failure} is, or was brought about by, one of {@code kind}. */
    public static boolean causedBy(Throwable failure, Class<? extends Throwable> kind) {
        return Stream.<Throwable>iterate(failure, Throwable::getCause)
                .limit(8)
                .takeWhile(each -> each != null)
                .anyMatch(kind::isInstance);
    }
}
