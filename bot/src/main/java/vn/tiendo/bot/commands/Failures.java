package vn.tiendo.bot.commands;

import java.util.stream.Stream;

/** What an operator reads when a command could not run: sentences, never a stack trace. */
final class Failures {
    private Failures() {}

    /** The messages of {@code failure} and its causes, the innermost being the likeliest reason. */
    static String sentence(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(cause -> cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage())
                .map(message -> message.lines().findFirst().orElse(""))
                .reduce((outer, inner) -> inner)
                .orElse("");
    }
}
