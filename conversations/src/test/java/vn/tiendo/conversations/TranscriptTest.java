package vn.tiendo.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.tiendo.conversations.flows.Flows;

/**
 * Replays every transcript under {@code transcripts/FLOW/*.txt}; run with -Dtranscripts.update=true to rewrite them, and
 * with -Dtranscripts.only=FLOW for those alone whose path says so.
 * {@code >} is the person, {@code <} the service, {@code =} an order, {@code @} a stage direction.
 */
class TranscriptTest {
    /** Who has no place, or has just given it up; a group is told nothing more. */
    private static final List<String> PLACELESS =
            List.of("@ người lạ", "nhóm", "thôi giữ chức", "không còn gắn với ai", "Mã đăng ký gồm 10 chữ số");

    private static final Path FOLDER = Path.of("src/test/resources/transcripts");

    @TestFactory
    Stream<DynamicTest> transcriptsReplay() throws IOException {
        var only = System.getProperty("transcripts.only", "");
        return files().filter(file -> file.toString().contains(only))
                .map(file -> dynamicTest(FOLDER.relativize(file).toString(), () -> replays(file)));
    }

    @Test
    void everyFlowHasATranscript() {
        assertThat(Flows.ALL)
                .allSatisfy(flow -> assertThat(FOLDER.resolve(flow.name())).isNotEmptyDirectory());
    }

    /** C-59: whoever has a place finds at the end of every answer what can be done next. */
    @Test
    void everyAnswerLeadsOn() throws IOException {
        var ending = new ArrayList<String>();
        for (var file : files().toList()) {
            var who = "";
            for (var part : Files.readString(file).split("\n(?=[@>])", -1)) {
                who = part.startsWith("@") ? part : who;
                var last = part.substring(Math.max(0, part.lastIndexOf("\n<")));
                if (last.startsWith("\n<")
                        && !last.contains(" [")
                        && PLACELESS.stream().noneMatch((who + part)::contains)) {
                    ending.add(FOLDER.relativize(file) + ": "
                            + part.lines().findFirst().orElse("") + last);
                }
            }
        }
        assertThat(ending).isEmpty();
    }

    private static void replays(Path file) throws IOException {
        var expected = Files.readString(file);
        var stage = new Stage();
        expected.lines().forEach(stage::play);
        if (Boolean.getBoolean("transcripts.update")) {
            Files.writeString(file, stage.page());
        }
        assertThat(stage.page()).isEqualTo(expected);
    }

    private static Stream<Path> files() throws IOException {
        try (var paths = Files.walk(FOLDER)) {
            return paths.filter(path -> path.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }
}
