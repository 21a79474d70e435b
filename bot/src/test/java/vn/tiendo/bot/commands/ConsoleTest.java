package vn.tiendo.bot.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.config.VietnameseProblem;

/** Whatever the command, an operator is told in Vietnamese what is wrong, in English on request. */
class ConsoleTest {
    private static final Path SETTINGS = Path.of("src/main/java/vn/tiendo/bot/settings");

    /** What a variable's problem expects and finds, where it is more than a word. */
    private static final Pattern SAID = Pattern.compile(
            "(?:problem|secret|number)\\((?:[^;]*?)\"[A-Z_]+\",\\s*(?:[^\";]*?,\\s*)?\"([^\"]+ [^\"]+)\"(?:,\\s*\"([^\"]+ [^\"]+)\")?");

    private static String told(String... line) {
        var err = new StringWriter();
        Application.commandLine(Map.of("TIENDO_PORT", "x", "TIENDO_PROT", "8080"))
                .setErr(new PrintWriter(err, true))
                .execute(line);
        return err.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "recount", "parked", "invite"})
    void saysProblemsOfTheEnvironmentInVietnamese(String command) {
        assertThat(told(command))
                .contains("biến môi trường: TIENDO_PORT: cần cổng từ 0 đến 65535, thấy x")
                .contains("biến môi trường: TIENDO_PROT: cần một trong [", ", thấy tên lạ")
                .endsWith("2 lỗi\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "recount", "parked", "invite"})
    void saysThemInEnglishOnRequest(String command) {
        assertThat(told(command, "--lang", "en"))
                .contains("environment: TIENDO_PORT: expected a port from 0 to 65535, found x")
                .endsWith("2 problems\n");
    }

    @Test
    void knowsEverythingThatTheEnvironmentIsTold() throws IOException {
        var unknown = new ArrayList<String>();
        int seen = 0;
        try (var files = Files.list(SETTINGS)) {
            for (var file : files.toList()) {
                var found = SAID.matcher(Files.readString(file));
                while (found.find()) {
                    for (int at = 1; at <= found.groupCount(); at++) {
                        var said = found.group(at);
                        if (said != null) {
                            seen++;
                            if (VietnameseProblem.known(said).isEmpty()) {
                                unknown.add(file.getFileName() + ": " + said);
                            }
                        }
                    }
                }
            }
        }
        assertThat(unknown).isEmpty();
        assertThat(seen).isGreaterThan(10);
    }
}
