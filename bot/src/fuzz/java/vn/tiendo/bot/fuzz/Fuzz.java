package vn.tiendo.bot.fuzz;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Fuzzes each target in a process of its own for so many seconds: {@code reader}, {@code frames}, {@code telegram}, {@code zalo},
 * {@code stored}; {@code all} is the default. What it finds lies in {@code target/fuzz} and becomes a test. Exit code 1 if there is any.
 */
final class Fuzz {
    private static final PrintStream OUT = System.out;
    private static final Path FOUND = Path.of("bot/target/fuzz");
    private static final Path SEEDS = Path.of("bot/src/test/resources");

    /** What guides it: our own code, and the reader of JSON where that is what is brought. */
    private static final String OWN = "vn.tiendo.**";

    private static final String WITH_JSON = OWN + ":com.fasterxml.jackson.core.**";

    private static final Map<String, Target> TARGETS = new TreeMap<>(Map.of(
            "reader",
            new Target("vn.tiendo.bot.fuzz.ReaderFuzz", OWN, Optional.empty(), List.of(
                    "kn 2 dv hom qua o cty may Binh Minh, qd 45-QĐ/ĐU ngày 15/6",
                    "thành lập 1 công đoàn cơ sở HTX Đồng Tiến thứ Năm tuần trước; 12 đoàn viên, trong đó 5 nữ",
                    "đơn vị nào chưa đạt 50% quý II, so với cùng kỳ năm ngoái?")),
            "frames",
            new Target("vn.tiendo.bot.webchat.FrameFuzz", WITH_JSON, Optional.empty(), List.of(
                    "{\"say\":{\"key\":\"1-abcdefgh\",\"text\":\"tiến độ\",\"age\":12,\"seen\":3,\"of\":\"c\"}}",
                    "{\"press\":{\"key\":\"2-abcdefgh\",\"data\":\"s:menu\",\"label\":\"Menu\",\"age\":0}}",
                    "{\"start\":{\"key\":\"3-abcdefgh\",\"age\":0}}",
                    "{\"since\":4,\"of\":\"c\"}")),
            "telegram",
            new Target("vn.tiendo.bot.telegram.UpdateFuzz", WITH_JSON, Optional.of("telegram/in"), List.of()),
            "zalo",
            new Target("vn.tiendo.bot.zalo.EventFuzz", WITH_JSON, Optional.of("zalo/in"), List.of()),
            "stored",
            new Target("vn.tiendo.bot.mongo.stored.StoredFormFuzz", OWN, Optional.empty(), List.of())));

    /**
     * What is fuzzed.
     *
     * @param seeds the folder of what it begins with, under the tests' resources
     * @param samples the same, said here
     */
    private record Target(String type, String guide, Optional<String> seeds, List<String> samples) {}

    private Fuzz() {}

    static void main(String[] asked) throws IOException, InterruptedException {
        var names = asked[0].equals("all") ? List.copyOf(TARGETS.keySet()) : List.of(asked[0].split(",", -1));
        int seconds = Integer.parseInt(asked[1]);
        boolean clean = true;
        for (var name : names) {
            var target = TARGETS.get(name);
            if (target == null) {
                throw new IllegalArgumentException("expected some of %s, found %s".formatted(TARGETS.keySet(), name));
            }
            OUT.printf("== %s, %d s%n", name, seconds);
            clean &= run(name, target, seconds) == 0;
        }
        System.exit(clean ? 0 : 1);
    }

    private static int run(String name, Target target, int seconds) throws IOException, InterruptedException {
        var corpus = Files.createDirectories(FOUND.resolve(name));
        for (int at = 0; at < target.samples().size(); at++) {
            Files.writeString(corpus.resolve("sample-" + at), target.samples().get(at));
        }
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+EnableDynamicAgentLoading",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.type(),
                "--instrumentation_includes=" + target.guide(),
                "--reproducer_path=" + corpus,
                "-max_total_time=" + seconds,
                "-artifact_prefix=" + corpus + "/",
                "-print_final_stats=1",
                corpus.toString()));
        target.seeds().map(SEEDS::resolve).map(Path::toString).ifPresent(line::add);
        return new ProcessBuilder(line).inheritIO().start().waitFor();
    }
}
