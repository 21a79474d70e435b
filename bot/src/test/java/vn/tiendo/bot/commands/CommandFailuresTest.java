package vn.tiendo.bot.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import org.junit.jupiter.api.Test;

/** What an operator reads when something could not run: what it was, and why. */
class CommandFailuresTest {
    private static String sentence(RuntimeException failure) {
        return CommandFailures.sentence(new IllegalStateException("a library could not make it", failure));
    }

    @Test
    void saysWhereAndWhy() {
        assertThat(sentence(new UncheckedIOException(
                        "the data directory cannot be used: /data", new IOException("No space left on device"))))
                .isEqualTo("the data directory cannot be used: /data (No space left on device)");
        assertThat(sentence(new UncheckedIOException(
                        "the data directory cannot be used: /data", new FileAlreadyExistsException("/data"))))
                .isEqualTo("the data directory cannot be used: /data (FileAlreadyExistsException)");
    }

    @Test
    void saysTheReasonWhereNothingElseWasSaid() {
        assertThat(sentence(new UncheckedIOException(new IOException("No space left on device"))))
                .isEqualTo("No space left on device");
        assertThat(sentence(new IllegalStateException())).isEqualTo("IllegalStateException");
    }
}
