package vn.tiendo.bot.commands;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an operator reads when a command could not run: sentences, never a stack trace. */
final class CommandFailures {
    private CommandFailures() {}

    /** The first line of the reason: what we said ourselves, else the innermost cause. */
    static String sentence(Throwable failure) {
        var causes = Stream.<@Nullable Throwable>iterate(
                        failure,
                        Objects::nonNull,
                        cause -> Objects.requireNonNull(cause).getCause())
                .map(Objects::requireNonNull)
                .toList();
        return causes.stream()
                .filter(cause -> cause.getClass().getName().startsWith("vn.tiendo."))
                .findFirst()
                .or(() -> Optional.of(causes.getLast()))
                .map(cause -> Optional.ofNullable(cause.getMessage())
                        .orElse(cause.getClass().getSimpleName()))
                .flatMap(message -> message.lines().findFirst())
                .orElse("");
    }
}
