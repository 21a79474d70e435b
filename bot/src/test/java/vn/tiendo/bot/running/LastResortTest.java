package vn.tiendo.bot.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class LastResortTest {
    @Test
    void isForWhatNoThreadSurvives() {
        assertThat(LastResort.isFatal(new OutOfMemoryError("Java heap space"))).isTrue();
        assertThat(LastResort.isFatal(new ExecutionException(new OutOfMemoryError())))
                .isTrue();
        assertThat(LastResort.isFatal(new InternalError())).isTrue();
    }

    @Test
    void isNotForWhatEndsWithItsThread() {
        assertThat(LastResort.isFatal(new StackOverflowError())).isFalse();
        assertThat(LastResort.isFatal(new IllegalStateException(new AssertionError())))
                .isFalse();
    }
}
