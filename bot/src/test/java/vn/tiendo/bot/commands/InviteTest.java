package vn.tiendo.bot.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.bot.store.Codes;

/** What was handed out is void only when the new codes have a place to stand in. */
class InviteTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private Map<String, String> environment() {
        return Map.of("TIENDO_DATA", folder.resolve("data").toString());
    }

    private int invite(String... options) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Application.commandLine(environment())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.concat(Stream.of("invite"), Stream.of(options)).toArray(String[]::new));
    }

    private boolean isGood(String code) {
        var ready = Ready.of(environment(), new Console(), new PrintWriter(err)).orElseThrow();
        try (var parts = ready.parts()) {
            return parts.getBean(Codes.class).find(code, Instant.now()).isPresent();
        }
    }

    private static String rights(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void makesNoCodeThatHasNoPlace() throws Exception {
        assertThat(invite("--role", "secretary")).as(err.toString()).isZero();
        var code = out.toString()
                .lines()
                .skip(2)
                .findFirst()
                .orElseThrow()
                .split("\t", -1)[3]
                .replace("-", "");
        var there = Files.writeString(folder.resolve("there"), "");

        refused("--pdf: cần nơi tạo được tệp, thấy ", "--pdf", folder.resolve("nowhere/slips.pdf"));
        refused("--pdf: cần nơi tạo được tệp, thấy ", "--pdf", there.resolve("slips.pdf"));
        refused("--pdf: cần tệp chưa có, thấy ", "--pdf", there);
        refused("--to: cần thư mục ghi được, thấy ", "--to", there.resolve("slips"));
        refused("--to: cần thư mục ghi được, thấy ", "--to", there);
        refused("--to và --pdf: cần một trong hai", "--to", folder, "--pdf", folder.resolve("a.pdf"));
        refused("--bot: cần thêm --pdf", "--bot", "tiendo_bot");
        for (var name : new String[] {"https://t.me/tiendo_bot", "bot?", "tiến_độ_bot", "tiendo@bot"}) {
            refused("--bot: cần tên trợ lý trên Telegram", "--bot", name, "--pdf", folder.resolve("a.pdf"));
        }
        refused("--unit: cần một đơn vị", "--unit", "nowhere", "--pdf", folder.resolve("a.pdf"));
        assertThat(folder.resolve("a.pdf")).doesNotExist();
        assertThat(there).isEmptyFile();
        assertThat(isGood(code)).isTrue();

        assertThat(invite("--pdf", folder.resolve("b.pdf").toString(), "--bot", "@tiendo_bot"))
                .as(err.toString())
                .isZero();
        assertThat(rights(folder.resolve("b.pdf"))).isEqualTo("rw-------");
        assertThat(isGood(code)).isFalse();
        assertThat(invite("--to", folder.resolve("lists").toString())).isZero();
        var list = Path.of(out.toString().lines().findFirst().orElseThrow());
        assertThat(rights(list)).isEqualTo("rw-------");
        assertThat(list).content().startsWith("# Mỗi mã").contains("\t");
    }

    private void refused(String sentence, Object... options) {
        assertThat(invite(Stream.of(options).map(Object::toString).toArray(String[]::new)))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith(sentence).hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "@"})
    void saysInVietnameseThatANameIsNone(String name) {
        assertThat(invite("--pdf", folder.resolve("slips.pdf").toString(), "--bot", name))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("--bot: cần tên trợ lý trên Telegram, ví dụ tiendo_bot, thấy “" + name + "”");
        assertThat(folder.resolve("slips.pdf")).doesNotExist();
    }

    @Test
    void saysInVietnameseThatAUnitIsNone() {
        assertThat(invite("--unit", "")).isEqualTo(2);
        assertThat(err.toString()).contains("--unit: cần một đơn vị trong cấu hình, thấy “”");
    }
}
