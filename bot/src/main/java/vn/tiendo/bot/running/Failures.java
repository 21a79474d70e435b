package vn.tiendo.bot.running;

import java.util.Arrays;

/** Says where something failed without what it said, which may quote a person. */
public final class Failures {
    private Failures() {}

    /** The exception's class and the topmost line of our own code: "IllegalStateException at Dates.read:41". */
    public static String place(Throwable failure) {
        var ours = Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("vn.tiendo."))
                .findFirst()
                .map(frame -> " at %s.%s:%d"
                        .formatted(
                                frame.getClassName().substring("vn.tiendo.".length()),
                                frame.getMethodName(),
                                frame.getLineNumber()))
                .orElse("");
        return failure.getClass().getSimpleName() + ours;
    }
}
