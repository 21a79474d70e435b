package vn.tiendo.bot.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** What a turn alone costs in time and memory, and in which of our methods the time goes. */
final class TurnProfile {
    private static final Duration WARMING = Duration.ofSeconds(8);
    private static final Duration MEASURED = Duration.ofSeconds(5);
    private static final String OWN = "vn.tiendo.";
    private static final int HOTTEST = 10;

    private TurnProfile() {}

    static void print(Path folder, PrintStream out) throws IOException {
        var dialogue = new BenchDialogue();
        during(WARMING, dialogue);
        var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long nanos = thread.getCurrentThreadCpuTime();
        long bytes = thread.getCurrentThreadAllocatedBytes();
        long turns = during(MEASURED, dialogue) * BenchDialogue.MESSAGES;
        out.printf(
                "a turn alone: %.1f µs of processor time, %.1f kB allocated (wanted at most 10 µs, 16 kB)%n",
                (thread.getCurrentThreadCpuTime() - nanos) / 1e3 / turns,
                (thread.getCurrentThreadAllocatedBytes() - bytes) / 1024.0 / turns);
        hottest(recorded(folder.resolve("turns.jfr"), dialogue), out);
    }

    /** How often the dialogue was held in so much processor time of this thread: on a busy machine it takes longer. */
    private static long during(Duration time, BenchDialogue dialogue) {
        var thread = ManagementFactory.getThreadMXBean();
        long end = thread.getCurrentThreadCpuTime() + time.toNanos();
        long held = 0;
        while (thread.getCurrentThreadCpuTime() < end) {
            dialogue.held();
            held++;
        }
        return held;
    }

    private static Path recorded(Path file, BenchDialogue dialogue) throws IOException {
        Files.createDirectories(file.getParent());
        try (var recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
            recording.start();
            during(MEASURED, dialogue);
            recording.stop();
            recording.dump(file);
        }
        return file;
    }

    /** The own method nearest to each sample, with what share it was on top or nearest, and what share it was running at all. */
    private static void hottest(Path file, PrintStream out) throws IOException {
        var nearest = new HashMap<String, Integer>();
        var within = new HashMap<String, Integer>();
        int samples = 0;
        for (var event : RecordingFile.readAllEvents(file)) {
            if (event.getEventType().getName().equals("jdk.ExecutionSample") && own(event).isPresent()) {
                samples++;
                nearest.merge(own(event).get(), 1, Integer::sum);
                event.getStackTrace().getFrames().stream()
                        .map(TurnProfile::named)
                        .filter(name -> name.startsWith(OWN))
                        .distinct()
                        .forEach(name -> within.merge(name, 1, Integer::sum));
            }
        }
        out.printf("ten hottest own methods of %d samples (self and what they call of the JDK; with all below them):%n", samples);
        for (var each : byCount(nearest)) {
            out.printf(
                    "  %4.1f %%  %4.1f %%  %s%n",
                    100.0 * each.getValue() / samples,
                    100.0 * within.getOrDefault(each.getKey(), 0) / samples,
                    each.getKey());
        }
    }

    private static Iterable<Map.Entry<String, Integer>> byCount(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(HOTTEST)
                .toList();
    }

    private static Optional<String> own(RecordedEvent event) {
        return event.getStackTrace() == null
                ? Optional.empty()
                : event.getStackTrace().getFrames().stream()
                        .map(TurnProfile::named)
                        .filter(name -> name.startsWith(OWN))
                        .findFirst();
    }

    private static String named(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }
}
