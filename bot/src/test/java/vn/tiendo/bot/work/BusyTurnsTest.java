package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tiendo.bot.mongo.Servers;
import vn.tiendo.bot.work.Running.Parts;

/** A platform waits for its acknowledgement, a person's answer may come a moment later: turns must not keep the door waiting. */
class BusyTurnsTest {
    private static final int BROUGHT = 10;

    private final FakeChannel telegram = new FakeChannel("telegram");

    @Test
    void doNotKeepTheDoorWaiting() throws InterruptedException {
        int processors = Runtime.getRuntime().availableProcessors();
        var busy = new CountDownLatch(processors);
        var ends = new AtomicBoolean();
        try (var service = Running.withoutReports(
                        Servers.EMBEDDED.fresh(), Parts.of(telegram).engine(new ScriptedEngine()));
                var turns = Executors.newVirtualThreadPerTaskExecutor()) {
            var chat = service.chat(telegram, "7001");
            for (int each = 0; each < processors; each++) {
                turns.execute(() -> {
                    busy.countDown();
                    while (!ends.get()) {
                        Thread.onSpinWait(); // computes and computes
                    }
                });
            }
            busy.await();
            try {
                var said = chat.incoming("words xin chào", 1);
                // a slow machine may need longer than the door is patient; behind what computes it would never come in
                assertThat(IntStream.range(0, BROUGHT)
                                .anyMatch(_ -> service.door.admit(said).isTaken()))
                        .isTrue();
            } finally {
                ends.set(true);
            }
        }
    }
}
