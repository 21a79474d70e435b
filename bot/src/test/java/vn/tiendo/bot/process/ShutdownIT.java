package vn.tiendo.bot.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.bot.telegram.FakeBotApi;

/** Ends the service as an operator does while people report: within ten seconds, and the next one answers all. */
class ShutdownIT {
    private static final int STOPS = 3;
    private static final int LIFE_SECONDS = 3;

    @TempDir
    Path folder;

    @Test
    void endsWithinTenSecondsUnderLoadAndTheNextAnswersAll() throws Exception {
        var on = new AtomicBoolean(true);
        var number = new AtomicInteger(1000);
        try (var telegram = FakeBotApi.start();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var jar = new Jar(folder)
                    .with("TELEGRAM_BOT_TOKEN", FakeBotApi.TOKEN)
                    .with("TELEGRAM_API_URL", telegram.address().toString());
            var secretaries = List.of(
                    new Secretary(new TelegramPhone(telegram, 31), "2800000002", "15/12/2022"),
                    new Secretary(new TelegramPhone(telegram, 32), "2400000002", "15/6/2024"));
            var work = CompletableFuture.allOf(secretaries.stream()
                    .map(secretary -> CompletableFuture.runAsync(
                            () -> {
                                secretary.join();
                                while (on.get() || secretary.confirmed().isEmpty()) {
                                    secretary.files(number::incrementAndGet);
                                }
                                secretary.finishes();
                            },
                            threads))
                    .toArray(CompletableFuture<?>[]::new));
            for (int stop = 0; stop < STOPS; stop++) {
                var running = jar.serve();
                assertThat(running.process().waitFor(LIFE_SECONDS, TimeUnit.SECONDS))
                        .as("the service ended by itself, see %s", running.log())
                        .isFalse();
                assertThat(running.stop()).isLessThan(Duration.ofSeconds(10));
                assertThat(Files.readString(running.log())).doesNotContain("ERROR", "rejected", "\tat ");
            }
            on.set(false);
            var last = jar.serve();
            work.get(2, TimeUnit.MINUTES);
            telegram.await("every update acknowledged", FakeBotApi::isDrained);
            last.stop();
            for (var secretary : secretaries) {
                assertThat(secretary.confirmed()).isNotEmpty();
                assertThat(secretary.receipts()).hasSameSizeAs(secretary.confirmed());
            }
            var counted = jar.command("recount");
            assertThat(counted.exit()).as(counted.out() + counted.err()).isEqualTo(0);
        }
    }
}
