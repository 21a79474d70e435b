package vn.tiendo.bot.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import vn.tiendo.bot.zalo.platform.FakeZalo;

/**
 * Signed events brought to the webhook of Zalo at a rate, whatever was answered to those before: how long each waited for its
 * 200, from the moment it was due. Each is a message of a stranger who follows the account, and is answered on the fake platform
 * as fast as that allows (4,000 calls a minute, so that a third of the answers waits).
 */
record WebhookMeasure(Path folder, PrintStream out) {
    private static final int RATE = 100;
    private static final int PEOPLE = 500;
    private static final long FIRST = 7_000_000_000L;
    private static final String ANSWERS = "/v3.0/oa/message/cs";
    private static final Duration WARMING = Duration.ofSeconds(60);
    private static final Duration MEASURED = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    void print() throws IOException, InterruptedException {
        try (var zalo = FakeZalo.start();
                var up = new Service(folder, Bench.AS_IT_IS, Optional.empty(), zalo.environment()).start();
                var hook = new Hook(up.base().resolve("/webhooks/zalo"))) {
            LongStream.range(FIRST, FIRST + PEOPLE).mapToObj(Long::toString).forEach(zalo::follows);
            hook.drive(WARMING);
            hook.forget();
            int answered = zalo.calls(ANSWERS).size();
            var spent = up.processor();
            hook.drive(MEASURED);
            hook.print(out);
            out.printf(
                    "  processor time of the service %.2f ms an event; %d answers sent meanwhile; resident memory %d MB%n",
                    up.processor().minus(spent).toMillis() / (double) (RATE * MEASURED.toSeconds()),
                    zalo.calls(ANSWERS).size() - answered,
                    up.residentMegabytes());
        }
    }

    /** What brings the events. */
    private static final class Hook implements AutoCloseable {
        private final Histogram histogram = new ConcurrentHistogram(LONGEST.toNanos(), 3);
        private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        private final HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(threads)
                .build();
        private final AtomicInteger open = new AtomicInteger();
        private final AtomicInteger refused = new AtomicInteger();
        private final URI to;
        private int brought;

        Hook(URI to) {
            this.to = to;
        }

        void forget() {
            histogram.reset();
            refused.set(0);
        }

        void drive(Duration time) {
            long step = TimeUnit.SECONDS.toNanos(1) / RATE;
            long began = System.nanoTime();
            for (long number = 0; number * step < time.toNanos(); number++) {
                long due = began + number * step;
                LockSupport.parkNanos(due - System.nanoTime());
                var request = request(++brought);
                open.incrementAndGet();
                threads.execute(() -> bring(request, due));
            }
            while (open.get() > 0) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            }
        }

        private void bring(HttpRequest request, long due) {
            try {
                if (http.send(request, BodyHandlers.discarding()).statusCode() != 200) {
                    refused.incrementAndGet();
                }
            } catch (IOException _) {
                refused.incrementAndGet();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            } finally {
                histogram.recordValue(Math.min(System.nanoTime() - due, LONGEST.toNanos()));
                open.decrementAndGet();
            }
        }

        private HttpRequest request(int number) {
            var time = Long.toString(System.currentTimeMillis());
            var body = """
                {"app_id":"%s","event_name":"user_send_text","timestamp":"%s","sender":{"id":"%d"},"recipient":{"id":"%s"},
                "message":{"msg_id":"bench-%d","text":"xin chào"}}\
                """.formatted(FakeZalo.APP, time, FIRST + number % PEOPLE, FakeZalo.OA, number);
            return HttpRequest.newBuilder(to)
                    .timeout(LONGEST)
                    .header("Content-Type", "application/json")
                    .header("X-ZEvent-Signature", FakeZalo.signature(time, body))
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
        }

        void print(PrintStream out) {
            out.printf(
                    "  webhook of Zalo, %d events a second of %d people: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms,"
                        + " longest %.0f ms (%d brought, %d not taken; wanted p99 at most 50 ms); load average %.1f%n",
                    RATE,
                    PEOPLE,
                    histogram.getValueAtPercentile(50) / 1e6,
                    histogram.getValueAtPercentile(95) / 1e6,
                    histogram.getValueAtPercentile(99) / 1e6,
                    histogram.getMaxValue() / 1e6,
                    histogram.getTotalCount(),
                    refused.get(),
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        }

        @Override
        public void close() {
            threads.shutdownNow();
            http.shutdownNow();
        }
    }
}
