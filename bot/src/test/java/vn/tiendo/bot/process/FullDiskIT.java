package vn.tiendo.bot.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.bot.telegram.FakeBotApi;

/** The store's file can grow no more while somebody reports: the service says so in one line and ends, and nothing is lost. */
class FullDiskIT {
    /** Room for the samples and some reports. */
    private static final long ROOM_BYTES = 1_200_000;

    private static final int FULL_WITHIN_SECONDS = 90;
    private static final int FINISHED_WITHIN_SECONDS = 60;
    private static final int COULD_NOT_RUN = 2;

    @TempDir
    Path folder;

    private final AtomicBoolean on = new AtomicBoolean(true);

    @Test
    void endsInOneLineAndLosesNothingThatWasAcknowledged() throws Exception {
        try (var telegram = FakeBotApi.start();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                fillsTheDisk(telegram, threads);
            } finally {
                threads.shutdownNow(); // the secretary is patient, and would wait for a service that has ended
            }
        }
    }

    private void fillsTheDisk(FakeBotApi telegram, ExecutorService threads) throws Exception {
        var secretary = new Secretary(new TelegramPhone(telegram, 51), "2800000002", "15/12/2022");
        var full = jar(telegram).withFilesUpTo(ROOM_BYTES).serve();
        var work = works(secretary, threads);
        assertThat(full.process().waitFor(FULL_WITHIN_SECONDS, TimeUnit.SECONDS))
                .as("the file is full, see %s", full.log())
                .isTrue();
        on.set(false);
        assertThat(full.process().exitValue()).isEqualTo(COULD_NOT_RUN);
        var log = Files.readAllLines(full.log());
        assertThat(log).filteredOn(line -> line.contains("ERROR")).hasSize(1);
        assertThat(log.getLast())
                .contains("ERROR", "the store cannot be written", "nothing that was acknowledged is lost");
        assertThat(log).noneMatch(line -> line.startsWith("\tat "));

        var jar = jar(telegram);
        jar.serve();
        work.get(FINISHED_WITHIN_SECONDS, TimeUnit.SECONDS);
        telegram.await("every update acknowledged", FakeBotApi::isDrained);
        jar.stop();
        assertThat(secretary.confirmed()).isNotEmpty();
        assertThat(secretary.receipts()).hasSameSizeAs(secretary.confirmed());
        var counted = jar.command("recount");
        assertThat(counted.exit()).as(counted.out() + counted.err()).isEqualTo(0);
    }

    private Jar jar(FakeBotApi telegram) {
        return new Jar(folder)
                .with("TELEGRAM_BOT_TOKEN", FakeBotApi.TOKEN)
                .with("TELEGRAM_API_URL", telegram.address().toString());
    }

    private CompletableFuture<Void> works(Secretary secretary, ExecutorService threads) {
        var number = new AtomicInteger(1000);
        return CompletableFuture.runAsync(
                () -> {
                    secretary.join();
                    while (on.get()) {
                        secretary.files(number::incrementAndGet);
                    }
                    secretary.finishes();
                },
                threads);
    }
}
