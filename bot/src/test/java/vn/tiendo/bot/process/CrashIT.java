package vn.tiendo.bot.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.bot.telegram.FakeBotApi;
import vn.tiendo.domain.catalogue.Catalogue;

/**
 * Kills the service again and again while people report: nothing is lost and nothing is doubled (I-1, I-2, I-3). A
 * failure names its seed, which {@code -Dtiendo.crash.seed} repeats, and leaves the data and what each life logged.
 */
class CrashIT {
    private static final int KILLS = 20;
    private static final int SHORTEST_LIFE_MS = 100;
    private static final int LONGEST_LIFE_MS = 3_000;
    private static final int FINISHED_WITHIN_SECONDS = 120;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    private final AtomicBoolean on = new AtomicBoolean(true);
    private final AtomicInteger number = new AtomicInteger(1000);

    @Test
    void nothingIsLostOrDoubledByTwentyKills(TestReporter reporter) throws Exception {
        long seed = Long.getLong("tiendo.crash.seed", System.nanoTime());
        reporter.publishEntry("seed", Long.toString(seed));
        try (var telegram = FakeBotApi.start();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var jar = new Jar(folder)
                    .with("TELEGRAM_BOT_TOKEN", FakeBotApi.TOKEN)
                    .with("TELEGRAM_API_URL", telegram.address().toString());
            var secretaries = List.of(
                    new Secretary(new TelegramPhone(telegram, 11), "2026000002", dayOfThisWeek()),
                    new Secretary(new TelegramPhone(telegram, 12), "2800000002", "15/12/2022"),
                    new Secretary(new TelegramPhone(telegram, 13), "2400000002", "15/6/2024"));
            try {
                var work = work(secretaries, threads);
                killAgainAndAgain(jar, new Random(seed), work);
                var last = jar.serve();
                work.get(FINISHED_WITHIN_SECONDS, TimeUnit.SECONDS);
                telegram.await("every update acknowledged", FakeBotApi::isDrained);
                last.stop();
                check(jar, secretaries);
            } catch (AssertionError | ExecutionException | TimeoutException failed) {
                threads.shutdownNow();
                throw new AssertionError(scene(jar, telegram, secretaries, seed), failed);
            }
            reporter.publishEntry(
                    "reports",
                    Integer.toString(sum(secretaries, each -> each.confirmed().size())));
            reporter.publishEntry("sorries", Integer.toString(sum(secretaries, Secretary::sorriesRead)));
        }
    }

    private CompletableFuture<Void> work(List<Secretary> secretaries, Executor threads) {
        return CompletableFuture.allOf(secretaries.stream()
                .map(secretary -> CompletableFuture.runAsync(() -> works(secretary), threads))
                .toArray(CompletableFuture<?>[]::new));
    }

    private void works(Secretary secretary) {
        secretary.join();
        while (on.get()) {
            secretary.files(number::incrementAndGet);
        }
        secretary.finishes();
    }

    private void killAgainAndAgain(Jar jar, Random random, CompletableFuture<Void> work) throws Exception {
        try {
            for (int kill = 0; kill < KILLS && !work.isCompletedExceptionally(); kill++) {
                var running = jar.serve();
                int life = SHORTEST_LIFE_MS + random.nextInt(LONGEST_LIFE_MS - SHORTEST_LIFE_MS);
                assertThat(running.process().waitFor(life, TimeUnit.MILLISECONDS))
                        .as("the service ended by itself, see %s", running.log())
                        .isFalse();
                running.kill();
            }
        } finally {
            on.set(false);
        }
    }

    private void check(Jar jar, List<Secretary> secretaries) throws Exception {
        var counted = jar.command("recount");
        assertThat(counted.exit()).as(counted.out() + counted.err()).isEqualTo(0);
        var stored = Exported.of(jar, folder.resolve("all.json"));
        for (var secretary : secretaries) {
            assertThat(secretary.confirmed()).isNotEmpty();
            assertThat(secretary.receipts()).hasSameSizeAs(secretary.confirmed());
            for (var decision : secretary.confirmed()) {
                assertThat(stored.in("reports")
                                .filter(report -> report.toString().contains("\"" + decision + "\"")))
                        .as(decision)
                        .hasSize(1);
            }
            for (var update : secretary.updates()) {
                assertThat(stored.row(update))
                        .as(update)
                        .hasValueSatisfying(
                                row -> assertThat(row.has("endedAt")).isTrue());
            }
        }
        assertThat(stored.in("conversations"))
                .isNotEmpty()
                .noneMatch(conversation -> conversation.has("orderAt") || conversation.has("due"));
    }

    /** What is known of a failure, for whoever looks for its cause. */
    private String scene(Jar jar, FakeBotApi telegram, List<Secretary> secretaries, long seed) {
        var said = "seed %d, see %s; everything acknowledged: %b%n%s%n%n"
                .formatted(
                        seed,
                        folder,
                        telegram.isDrained(),
                        secretaries.stream().map(Secretary::toString).collect(Collectors.joining("\n")));
        try {
            jar.stop();
            return said + Exported.of(jar, folder.resolve("scene.json")).state() + "\n" + complaints();
        } catch (IOException | InterruptedException | AssertionError failed) {
            return said + failed;
        }
    }

    /** What the lives complained of. */
    private String complaints() throws IOException {
        var lines = new ArrayList<String>();
        try (var logs = Files.newDirectoryStream(folder, "serve*.log")) {
            for (var log : logs) {
                Files.readAllLines(log).stream()
                        .filter(line -> line.contains("WARN") || line.contains("ERROR"))
                        .forEach(lines::add);
            }
        }
        lines.sort(null);
        return String.join("\n", lines);
    }

    /** The sample of this year has no pinned day: an event long ago would be asked about. */
    private static String dayOfThisWeek() {
        return LocalDate.now(Catalogue.ZONE).minusDays(2).format(DateTimeFormatter.ofPattern("d/M/uuuu"));
    }

    private static int sum(List<Secretary> secretaries, ToIntFunction<Secretary> counted) {
        return secretaries.stream().mapToInt(counted).sum();
    }
}
