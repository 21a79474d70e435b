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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        Application.commandLine(Map.of("TIENDO_PORT", "x", "TIENDO_PROT", "8080"), line)
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

    /** Also what the reader of command lines says, which is English by itself. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            invite --bot                     | tùy chọn '--bot' (NAME) thiếu giá trị
            invite --bot --pdf x             | tùy chọn '--bot' thiếu giá trị, sau đó là '--pdf'
            invite --role boss               | tùy chọn --role: cần một trong secretary, deputy, verifier, leader, administrator, thấy “boss”
            invite --rol secretary           | không có các tùy chọn '--rol', 'secretary'
            invite extra                     | thừa chữ ở vị trí 1 (đếm từ 0): 'extra'
            invite a b                       | thừa chữ từ vị trí 1 (đếm từ 0): 'a', 'b'
            recount --repair --repair        | tùy chọn '--repair' chỉ ghi một lần
            parked --retry=3                 | tùy chọn --retry: cần không ghi gì, thấy “3”
            reminders --from x --to 2026-07-01 | tùy chọn --from: cần giá trị như 2026-06-20, thấy “x”
            reminders --from 2026-06-20      | thiếu tùy chọn '--to=2026-07-10'
            reminders                        | thiếu các tùy chọn '--from=2026-06-20', '--to=2026-07-10'
            check                            | thiếu 'DIR'
            serve --lang fr                  | tùy chọn --lang: cần một trong vi, en, thấy “fr”
            """)
    void saysInVietnameseWhatIsWrongWithACommandLine(String line, String said) {
        assertThat(told(line.split(" ", -1)))
                .startsWith(said + "\n")
                .endsWith("Xem đủ tùy chọn: java -jar tiendo.jar %s --help\n".formatted(line.split(" ", -1)[0]))
                .doesNotContain("Usage");
        assertThat(told((line + " --lang en").split(" ", -1))).contains("All options: ");
    }

    private static String help(String... line) {
        var out = new StringWriter();
        Application.commandLine(Map.of(), line)
                .setOut(new PrintWriter(out, true))
                .execute(line);
        return out.toString();
    }

    /** Whatever a command or an option says of itself stands in the table of messages. */
    @Test
    void helpsInVietnamese() {
        var english = Application.commandLine(Map.of(), "--lang", "en");
        for (var command : english.getSubcommands().entrySet()) {
            var told = help(command.getKey(), "--help").replaceAll("\\s+", " ");
            assertThat(told).startsWith("Cách dùng: java -jar tiendo.jar " + command.getKey());
            Stream.concat(
                            Stream.of(command.getValue()
                                    .getCommandSpec()
                                    .usageMessage()
                                    .description()),
                            command.getValue().getCommandSpec().args().stream()
                                    .flatMap(one -> Stream.of(one.description())))
                    .filter(said -> !said.startsWith("${"))
                    .forEach(said -> {
                        assertThat(VietnameseProblem.known(said)).as(said).isPresent();
                        assertThat(told).doesNotContain(said);
                    });
            assertThat(told).contains("Hiện phần trợ giúp này.").doesNotContain("Show this help", "Print version");
        }
        assertThat(help("--help"))
                .contains("Các lệnh:", "Chạy dịch vụ")
                .doesNotContain("Commands:", "Runs the service");
    }

    @Test
    void helpsInEnglishOnRequest() {
        assertThat(help("--help", "--lang", "en")).contains("Usage: ", "Commands:", "Runs the service");
        assertThat(help("invite", "--help", "--lang=en")).contains("only this unit and those below");
    }

    @Test
    void saysWhatMayHaveBeenMeant() {
        assertThat(told("invit")).contains("Có lẽ là: invite, init");
        assertThat(told("invite", "--rol", "secretary", "--lang=en"))
                .contains("Unknown options: '--rol', 'secretary'", "Perhaps meant: --role");
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
