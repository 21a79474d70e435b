package vn.tiendo.bot.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import vn.tiendo.bot.reminders.RemindersSent;
import vn.tiendo.bot.work.MessageCost;
import vn.tiendo.domain.catalogue.Catalogue;

/** Measures what was asked for ({@code engine}, {@code cost}, {@code board}, {@code remind}, {@code start}, {@code load}, {@code webhook}, {@code peer}; without arguments all) and prints it. */
final class Bench {
    private static final PrintStream OUT = System.out;
    private static final int STARTS = 5;
    /** As the jar is started: what it then tells the machine itself, the start cache beside it included. */
    static final List<String> AS_IT_IS = List.of();
    private static final List<String> UNCACHED = List.of("-XX:AOTMode=off");
    private static final List<String> AS_THE_MACHINE_WOULD =
            List.of("-XX:AOTMode=off", "-XX:+UseG1GC", "-XX:MaxRAMPercentage=25");
    private static final List<Integer> RATES = List.of(100, 200);

    private Bench() {}

    static void main(String[] asked) throws Exception {
        var parts = List.of(asked).isEmpty() || asked[0].isBlank() || asked[0].equals("all")
                ? List.of("cost", "board", "remind", "start", "load", "webhook", "engine")
                : List.of(asked[0].split(",", -1));
        var folder = Files.createTempDirectory("tiendo-bench");
        OUT.printf(
                "JDK %s, %d processors%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors());
        for (var part : parts) {
            OUT.printf("%n== %s%n", part);
            switch (part) {
                case "engine" -> engine();
                case "profile" -> TurnProfile.print(folder.resolve("profile"), OUT);
                case "cost" -> MessageCost.print(Files.createDirectories(folder.resolve("cost")), OUT);
                case "start" -> start(folder.resolve("start"));
                case "board" -> BoardMeasure.print(OUT);
                case "remind" -> {
                    RemindMeasure.print(OUT);
                    RemindersSent.print(Files.createDirectories(folder.resolve("remind")), OUT);
                }
                case "load" -> load(folder.resolve("load"));
                case "webhook" -> new WebhookMeasure(folder.resolve("webhook"), OUT).print();
                case "peer" -> new PeerMeasure(folder.resolve("peer"), OUT).print();
                default -> throw new IllegalArgumentException("expected engine, cost, board, remind, start, load, webhook or peer, found " + part);
            }
        }
    }

    private static void engine() throws RunnerException {
        var results = new Runner(new OptionsBuilder()
                        .include(TurnBenchmark.class.getSimpleName())
                        .include(LanguageBenchmark.class.getSimpleName())
                        .threads(1)
                        .forks(1)
                        .warmupIterations(5)
                        .warmupTime(TimeValue.seconds(5))
                        .measurementIterations(3)
                        .measurementTime(TimeValue.seconds(2))
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run();
        results.forEach(result -> OUT.printf(
                "%s: %.0f a second of one core%n",
                result.getParams().getBenchmark().contains("Turn")
                        ? "engine turns (wanted 100000)"
                        : "utterances read (wanted 20000)",
                perSecond(result)));
    }

    private static double perSecond(RunResult result) {
        return sum(result, "messages") / sum(result, "nanos") * 1e9;
    }

    private static double sum(RunResult result, String counter) {
        return Objects.requireNonNull(result.getSecondaryResults().get(counter), counter)
                .getScore();
    }

    private static void start(Path folder) throws IOException, InterruptedException {
        var definitions = province(folder);
        var joined = joined(folder.resolve("first"), definitions);
        for (var flags : List.of(AS_THE_MACHINE_WOULD, UNCACHED, AS_IT_IS)) {
            start(folder.resolve(Integer.toString(flags.size())), flags, Optional.empty());
            FirstMessages.print(new Service(folder.resolve("first"), flags, definitions), joined, OUT);
        }
    }

    private static Optional<Path> province(Path folder) throws IOException {
        return Optional.of(
                new InventedProvince(20, 200, LocalDate.now(Catalogue.ZONE).getYear()).in(folder.resolve("definitions")));
    }

    private static List<BenchPage> joined(Path folder, Optional<Path> definitions)
            throws IOException, InterruptedException {
        var service = new Service(folder, AS_IT_IS, definitions);
        service.start().close();
        return Load.join(service, service.invite());
    }

    private static void start(Path folder, List<String> flags, Optional<Path> definitions)
            throws IOException, InterruptedException {
        var took = new ArrayList<Duration>();
        var used = new ArrayList<Duration>();
        for (int run : IntStream.range(0, STARTS).toArray()) {
            try (var up = new Service(folder.resolve("run-" + run), flags, definitions).start()) {
                took.add(up.start());
                used.add(up.processor());
            }
        }
        OUT.printf(
                "cold start to healthy on an empty store, %s, %s: median of %d %.2f s, quickest %.2f s, processor time %.2f s (wanted at most 3 s)%n",
                definitions.isPresent() ? "200 cells" : "all samples",
                named(flags),
                STARTS,
                median(took),
                seconds(took.stream().sorted().toList().getFirst()),
                median(used));
    }

    private static void load(Path folder) throws IOException, InterruptedException {
        var definitions = province(folder);
        int run = 0;
        for (var flags : List.of(AS_THE_MACHINE_WOULD, AS_IT_IS)) {
            OUT.printf("embedded store, %s%n", named(flags));
            for (var rate : RATES) {
                var place = folder.resolve("run-" + run++); // a store of its own: nobody has said anything yet
                var secretaries = joined(place, definitions);
                new Load(rate, Duration.ofSeconds(30), Duration.ofSeconds(30))
                        .run(new Service(place, flags, definitions), secretaries, OUT);
            }
        }
    }

    private static String named(List<String> flags) {
        return flags.isEmpty() ? "as it is" : String.join(" ", flags);
    }

    private static double median(List<Duration> durations) {
        return seconds(durations.stream().sorted().toList().get(durations.size() / 2));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
