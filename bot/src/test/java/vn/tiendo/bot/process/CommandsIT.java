package vn.tiendo.bot.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the contract and what the service refuses, on the packaged jar. */
class CommandsIT {
    private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

    @TempDir
    Path folder;

    @Test
    void checkListsEveryProblemOfADirectory() throws Exception {
        var checked = new Jar(folder).command("check", bad().toString());
        assertThat(checked.exit()).isEqualTo(1);
        var lines = checked.err().lines().toList();
        assertThat(lines).hasSizeGreaterThan(10);
        assertThat(lines.subList(0, lines.size() - 1))
                .allMatch(line -> line.contains(": cần ") && line.contains(", thấy "), "names what was expected");
        assertThat(lines.getLast()).isEqualTo(lines.size() - 1 + " lỗi");
        assertNoStackTrace(checked);
    }

    @Test
    void serveRefusesABadDirectoryWithTheSameLines() throws Exception {
        var jar = new Jar(folder);
        var served = jar.with("TIENDO_CONFIG", bad().toString()).command("serve", "--lang", "en");
        assertThat(served.exit()).isEqualTo(1);
        assertThat(served.err())
                .isEqualTo(new Jar(folder)
                        .command("check", bad().toString(), "--lang", "en")
                        .err());
    }

    @Test
    void samplesRefuseAServerAPlatformAndAForeignInterface() throws Exception {
        var refused = new Jar(folder)
                .with("MONGODB_URI", "mongodb://127.0.0.1:1/x")
                .with("TIENDO_KEY", KEY)
                .with("TELEGRAM_BOT_TOKEN", "123456789:not-a-real-token")
                .with("TIENDO_HOST", "0.0.0.0")
                .command("serve");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err())
                .contains("TIENDO_HOST")
                .contains("MONGODB_URI")
                .contains("TELEGRAM_API_URL")
                .endsWith("3 lỗi\n")
                .doesNotContain("not-a-real-token");
        assertNoStackTrace(refused);
    }

    @Test
    void aDeploymentRefusesAStoreWithSamples() throws Exception {
        var samples = new Jar(folder).serve();
        samples.stop();
        var refused =
                new Jar(folder).with("TIENDO_CONFIG", deployment().toString()).command("serve");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("holds the bundled samples, but this is a deployment");
        assertNoStackTrace(refused);
    }

    @Test
    void recountNeedsTheStoreForItself() throws Exception {
        var jar = new Jar(folder);
        var running = jar.serve();
        try {
            var refused = jar.command("recount");
            assertThat(refused.exit()).isEqualTo(2);
            assertThat(refused.err()).contains("tiến trình khác đang dùng tệp này");
            assertNoStackTrace(refused);
        } finally {
            assertThat(running.stop()).isLessThan(Duration.ofSeconds(10));
        }
        var counted = jar.command("recount");
        assertThat(counted.exit()).as(counted.err()).isEqualTo(0);
        assertThat(counted.out()).isEqualTo("equal\n");
        var proven = jar.command("audit", "verify");
        assertThat(proven.exit()).as(proven.err()).isEqualTo(0);
        assertThat(proven.out()).matches("(?s)(.*whole|nothing is chained yet)\n");
    }

    @Test
    void remindersPrintsADryRun() throws Exception {
        var jar = new Jar(folder);
        var dry = jar.command("reminders", "--from", "2026-06-28", "--to", "2026-06-29", "--programme", "mau-2026");
        assertThat(dry.exit()).as(dry.err()).isEqualTo(0);
        assertThat(dry.out())
                .startsWith("2026-06-28 Sunday: nobody is written to on this day\n2026-06-29 Monday: 0 told, ")
                .contains("Chi bộ May Bình Minh, its own report, step T-3, due 2026-07-02: ");
        assertThat(jar.command("reminders", "--from", "2026-06-29", "--to", "2026-06-28")
                        .exit())
                .isEqualTo(1);
        var unknown = jar.command("reminders", "--from", "2026-06-29", "--to", "2026-06-29", "--programme", "khac");
        assertThat(unknown.exit()).isEqualTo(1);
        assertThat(unknown.out()).isEqualTo("expected the code of a programme, found khac\n");
    }

    @Test
    void invitePrintsACodeForEachPerson() throws Exception {
        var jar = new Jar(folder).with("TIENDO_CONFIG", deployment().toString());
        var invited = jar.command("invite", "--role", "secretary");
        assertThat(invited.exit()).as(invited.err()).isEqualTo(0);
        assertThat(invited.out()).startsWith("# Mỗi mã dùng một lần. Mở http://");
        assertThat(invited.out().lines().filter(line -> !line.startsWith("#")).toList())
                .singleElement()
                .asString()
                .matches("Nguyễn Văn An\tbí thư\tChi bộ Một mới\t\\d{5}-\\d{5}\t\\d{4}-\\d\\d-\\d\\d");
        assertThat(jar.command("invite", "--unit", "nowhere").exit()).isEqualTo(2);
        var slips = folder.resolve("slips.pdf");
        assertThat(jar.command("invite", "--pdf", slips.toString(), "--bot", "tiendo_bot")
                        .exit())
                .isZero();
        assertThat(slips).isNotEmptyFile();
        assertThat(jar.command("invite", "--pdf", slips.toString()).exit()).isEqualTo(2);
    }

    @Test
    void understandReadsAsTheChatDoes() throws Exception {
        var asked = folder.resolve("asked.txt");
        Files.writeString(asked, "kn 2 dv ngay 15/6\ntien do?\n");
        var understood = new Jar(folder).reading(asked).command("understand", "--today", "2026-06-20");
        assertThat(understood.exit()).isEqualTo(0);
        assertThat(understood.out().lines().toList())
                .isEqualTo(List.of(
                        "kn 2 dv ngay 15/6\treport_admission\tindicator=KN_DV;count=2;date=2026-06-15;confirm=indicator",
                        "tien do?\task_progress_self\t"));
        assertThat(new Jar(folder).command("understand", "--as", "nobody").exit())
                .isEqualTo(2);
    }

    private static void assertNoStackTrace(Jar.Ended ended) {
        assertThat(ended.err().lines()).noneMatch(line -> line.startsWith("\tat "));
    }

    private static Path bad() {
        return Path.of("../config/src/test/resources/deployments/bad")
                .toAbsolutePath()
                .normalize();
    }

    private static Path deployment() {
        return Path.of("../config/src/test/resources/deployments/good")
                .toAbsolutePath()
                .normalize();
    }
}
