package vn.tiendo.bot.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToIntFunction;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Many secretaries in the web chat of one service, with so many messages a second in all. */
final class Load {
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private final Histogram histogram = new ConcurrentHistogram(LONGEST.toNanos(), 3);
    private final int rate;
    private final Duration warming;
    private final Duration measured;

    Load(int rate, Duration warming, Duration measured) {
        this.rate = rate;
        this.warming = warming;
        this.measured = measured;
    }

    /** Everybody with a code joins; nobody times it. */
    static List<BenchPage> join(Service service, List<String> codes) throws IOException, InterruptedException {
        var secretaries = new ArrayList<BenchPage>();
        try (var up = service.start()) {
            for (var code : codes) {
                var secretary = new BenchPage(secretaries.size() + 1, code, _ -> {});
                secretary.join(up.base());
                secretaries.add(secretary);
            }
            secretaries.forEach(BenchPage::leave);
        }
        return secretaries;
    }

    private void record(long nanos) {
        histogram.recordValue(Math.min(nanos, LONGEST.toNanos()));
    }

    void run(Service service, List<BenchPage> secretaries, PrintStream out) throws IOException, InterruptedException {
        try (var up = service.start()) {
            secretaries.forEach(secretary -> secretary.timedBy(this::record).connect(up.base()));
            drive(secretaries, warming);
            histogram.reset();
            var before = up.processor();
            long messages = rate * measured.toSeconds();
            int filed = sum(secretaries, BenchPage::filed);
            int busy = sum(secretaries, BenchPage::busy);
            drive(secretaries, measured);
            print(out);
            out.printf(
                    "  %d filed a report, %d were not taken; processor time %.2f ms a message; resident memory after the load: %d MB (wanted at most 250)%n",
                    sum(secretaries, BenchPage::filed) - filed,
                    sum(secretaries, BenchPage::busy) - busy,
                    (double) up.processor().minus(before).toMillis() / messages,
                    up.residentMegabytes());
            secretaries.forEach(BenchPage::leave);
        }
    }

    /** Acts at the given rate whatever is answered, then waits for what is not answered yet. */
    private void drive(List<BenchPage> secretaries, Duration time) {
        long step = Duration.ofSeconds(1).toNanos() / rate;
        long began = System.nanoTime();
        for (long number = 0; number * step < time.toNanos(); number++) {
            LockSupport.parkNanos(began + number * step - System.nanoTime());
            secretaries.get((int) (number % secretaries.size())).act();
        }
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (!secretaries.stream().allMatch(BenchPage::isIdle) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private static int sum(List<BenchPage> secretaries, ToIntFunction<BenchPage> of) {
        return secretaries.stream().mapToInt(of).sum();
    }

    private void print(PrintStream out) {
        out.printf(
                "  door to reply at %d messages a second: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.0f ms (%d answered; wanted p95 at most 20 ms)%n",
                rate,
                histogram.getValueAtPercentile(50) / 1e6,
                histogram.getValueAtPercentile(95) / 1e6,
                histogram.getValueAtPercentile(99) / 1e6,
                histogram.getMaxValue() / 1e6,
                histogram.getTotalCount());
    }
}
