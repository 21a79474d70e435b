package vn.tiendo.bot.commands;

import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an operator reads when a command could not run: sentences, never a stack trace. */
final class CommandFailures {
    private CommandFailures() {}

    /** The first line of what we said ourselves, of where we said it with the reason; else of the innermost cause. */
    static String sentence(Throwable failure) {
        var causes = Stream.<@Nullable Throwable>iterate(
                        failure,
                        Objects::nonNull,
                        cause -> Objects.requireNonNull(cause).getCause())
                .map(Objects::requireNonNull)
                .toList();
        var innermost = causes.getLast();
        return causes.stream()
                .flatMap(cause -> said(cause, innermost).stream())
                .findFirst()
                .orElseGet(() -> message(innermost));
    }

    /** A library's wrapper says the name of what it wraps, or nothing of interest. */
    private static Optional<String> said(Throwable cause, Throwable innermost) {
        if (cause.getClass().getName().startsWith("vn.tiendo.")) {
            return Optional.of(message(cause));
        }
        return cause instanceof UncheckedIOException && !message(cause).startsWith(String.valueOf(cause.getCause()))
                ? Optional.of("%s (%s)".formatted(message(cause), reason(innermost)))
                : Optional.empty();
    }

    /** Of what a file system refuses, the name of the file alone would say nothing. */
    private static String reason(Throwable failure) {
        return failure instanceof FileSystemException refused
                ? Optional.ofNullable(refused.getReason())
                        .orElse(refused.getClass().getSimpleName())
                : message(failure);
    }

    private static String message(Throwable failure) {
        return Optional.ofNullable(failure.getMessage())
                .flatMap(message -> message.lines().findFirst())
                .orElse(failure.getClass().getSimpleName());
    }
}
