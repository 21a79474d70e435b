package vn.tiendo.bot.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.bot.telegram.FakeBotApi;
import vn.tiendo.bot.webchat.RawPage;

/** Anonymous pages send as much as they are let, as fast as they can, while somebody reports on Telegram and is answered. */
class FloodIT {
    private static final long WHOLE_BYTES = 400_000_000;
    private static final long PART_BYTES = 180_000_000;
    private static final byte[] FRAME =
            ("{\"say\":{\"key\":\"1-abcdefgh\",\"age\":0,\"text\":\"" + "x".repeat(60_000) + "\"}}").getBytes(UTF_8);
    private static final byte[] PART = new byte[60_000];
    private static final Duration LONGEST_FLOOD = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    private final AtomicLong sent = new AtomicLong();
    private final AtomicInteger pages = new AtomicInteger();

    @Test
    void answersAPersonWhilePagesFloodIt(TestReporter reporter) throws Exception {
        try (var telegram = FakeBotApi.start();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var jar = new Jar(folder)
                    .with("TELEGRAM_BOT_TOKEN", FakeBotApi.TOKEN)
                    .with("TELEGRAM_API_URL", telegram.address().toString());
            var running = jar.serve();
            try {
                var secretary = new Secretary(new TelegramPhone(telegram, 41), "2800000002", "15/12/2022");
                secretary.join();
                var flood = flood(running.at("/"), threads);
                long slowest = reportsDuring(flood, secretary);
                flood.get();
                reporter.publishEntry(
                        "flood",
                        "%d MB in %d pages; %d reports meanwhile, the slowest %d ms"
                                .formatted(
                                        sent.get() / 1_000_000,
                                        pages.get(),
                                        secretary.receipts().size(),
                                        slowest));
                assertThat(sent).hasValueGreaterThan(PART_BYTES);
                assertThat(secretary.receipts()).isNotEmpty();
                assertThat(slowest).isLessThan(LONGEST_WAIT.toMillis());
                assertThat(running.get("/health")).contains("\"status\":\"UP\"");
                assertThat(Files.readString(running.log())).doesNotContain("OutOfMemory", "ERROR", "\tat ");
            } finally {
                jar.stop();
            }
        }
    }

    /** How many milliseconds the slowest report took, from the first word to the receipt. */
    private static long reportsDuring(CompletableFuture<Void> flood, Secretary secretary) {
        var number = new AtomicInteger(1000);
        long slowest = 0;
        while (!flood.isDone()) {
            long began = System.nanoTime();
            secretary.files(number::incrementAndGet);
            slowest = Math.max(slowest, System.nanoTime() - began);
        }
        return TimeUnit.NANOSECONDS.toMillis(slowest);
    }

    private CompletableFuture<Void> flood(URI site, ExecutorService threads) {
        long until = System.nanoTime() + LONGEST_FLOOD.toNanos();
        return CompletableFuture.allOf(
                CompletableFuture.runAsync(() -> send(site, threads, new Sending(true, WHOLE_BYTES, until)), threads),
                CompletableFuture.runAsync(() -> send(site, threads, new Sending(false, PART_BYTES, until)), threads));
    }

    /** What is sent: messages of 60 kB, or one message in parts that never ends. */
    private record Sending(boolean whole, long bytes, long until) {
        byte[] content() {
            return whole ? FRAME : PART;
        }
    }

    /** One page after another: each is used until it is closed. */
    private void send(URI site, ExecutorService threads, Sending sending) {
        long left = sending.bytes();
        while (left > 0 && System.nanoTime() < sending.until()) {
            try (var page = new RawPage(site)) {
                pages.incrementAndGet();
                threads.execute(() -> listen(page));
                page.frame(RawPage.TEXT, sending.whole(), sending.content());
                while (left > 0 && System.nanoTime() < sending.until()) {
                    page.frame(sending.whole() ? RawPage.TEXT : RawPage.CONTINUED, sending.whole(), sending.content());
                    left -= sending.content().length;
                    sent.addAndGet(sending.content().length);
                }
            } catch (IOException | AssertionError _) {
                pause(); // closed, or no session any more
            }
        }
    }

    private static void listen(RawPage page) {
        try {
            while (!page.next().equals("end")) {
                // what it is told is of no interest
            }
        } catch (IOException _) {
            // closed by whoever sends
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
