package vn.tiendo.bot.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** What the first hundred messages after a start wait for their answers: ten a second, each timed from when it was due. */
final class FirstMessages {
    private static final int MESSAGES = 100;
    private static final int A_SECOND = 10;
    private static final int PAGES = 20;

    private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());

    /** A report on a service that was never spoken to before; its folder holds a store with these secretaries. */
    static void print(Service service, List<BenchPage> joined, PrintStream out)
            throws IOException, InterruptedException {
        var first = new FirstMessages();
        var pages = new ArrayList<BenchPage>();
        for (var number = 1; number <= PAGES; number++) {
            pages.add(joined.get(number - 1).timedBy(first.nanos::add));
        }
        try (var up = service.start()) {
            pages.forEach(page -> page.connect(up.base()));
            long step = Duration.ofSeconds(1).toNanos() / A_SECOND;
            long began = System.nanoTime();
            for (var number = 0; number < MESSAGES; number++) {
                LockSupport.parkNanos(began + number * step - System.nanoTime());
                pages.get(number % PAGES).act();
            }
            while (!pages.stream().allMatch(BenchPage::isIdle)) {
                LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            }
            var sorted = first.nanos.stream().sorted().toList();
            out.printf(
                    "  ready after %.2f s; first %d messages: p50 %.0f ms, p95 %.0f ms, longest %.0f ms; processor time %.1f s; resident %d MB%n",
                    up.start().toMillis() / 1e3,
                    sorted.size(),
                    sorted.get(sorted.size() / 2) / 1e6,
                    sorted.get(sorted.size() * 95 / 100) / 1e6,
                    sorted.getLast() / 1e6,
                    up.processor().toMillis() / 1e3,
                    up.residentMegabytes());
            pages.forEach(BenchPage::leave);
        }
    }
}
