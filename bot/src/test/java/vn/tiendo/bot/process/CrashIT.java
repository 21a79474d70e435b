package vn.tiendo.bot.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.bot.telegram.FakeBotApi;
import vn.tiendo.domain.catalogue.Catalogue;

/** Kills the service again and again while people report: nothing is lost and nothing is doubled (I-1, I-2, I-3). */
class CrashIT {
    private static final int KILLS = 20;
    private static final int SHORTEST_LIFE_MS = 100;
    private static final int LONGEST_LIFE_MS = 3_000;

    @TempDir
    Path folder;

    @Test
    void nothingIsLostOrDoubledByTwentyKills() throws Exception {
        try (var telegram = FakeBotApi.start();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var jar = new Jar(folder)
                    .with("TELEGRAM_BOT_TOKEN", FakeBotApi.TOKEN)
                    .with("TELEGRAM_API_URL", telegram.address().toString());
            var secretaries = List.of(
                    new Secretary(telegram, 11, "2026000002", dayOfThisWeek()),
                    new Secretary(telegram, 12, "2800000002", "15/12/2022"),
                    new Secretary(telegram, 13, "2400000002", "15/6/2024"));
            var on = new AtomicBoolean(true);
            var number = new AtomicInteger(1000);
            var work = new ArrayList<Future<?>>();
            for (var secretary : secretaries) {
                work.add(threads.submit(() -> {
                    secretary.join();
                    while (on.get()) {
                        secretary.files(number.incrementAndGet());
                    }
                }));
            }
            killAgainAndAgain(jar, on);
            var last = jar.serve();
            for (var done : work) {
                done.get(60, TimeUnit.SECONDS);
            }
            telegram.await("every update acknowledged", FakeBotApi::isDrained);
            last.stop();

            assertThat(jar.command("recount")).extracting(Jar.Ended::exit).isEqualTo(0);
            var exported = folder.resolve("all.json");
            assertThat(jar.command("export", exported.toString()).exit()).isEqualTo(0);
            var stored = Files.readAllLines(exported);
            for (var secretary : secretaries) {
                assertThat(secretary.confirmed()).isNotEmpty();
                assertThat(secretary.receipts()).hasSameSizeAs(secretary.confirmed());
                for (var decision : secretary.confirmed()) {
                    assertThat(stored)
                            .filteredOn(line -> isReport(line) && line.contains("\"" + decision + "\""))
                            .as(decision)
                            .hasSize(1);
                }
            }
        }
    }

    /** The sample of this year has no pinned day: an event long ago would be asked about. */
    private static String dayOfThisWeek() {
        return LocalDate.now(Catalogue.ZONE).minusDays(2).format(DateTimeFormatter.ofPattern("d/M/uuuu"));
    }

    private static void killAgainAndAgain(Jar jar, AtomicBoolean on) throws Exception {
        var random = new Random(20_260_620);
        try {
            for (int kill = 0; kill < KILLS; kill++) {
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

    private static boolean isReport(String line) {
        return line.startsWith("{\"in\": \"reports\"");
    }
}
