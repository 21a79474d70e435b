package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.bot.channel.Door;
import vn.tiendo.bot.channel.Incoming;
import vn.tiendo.bot.mongo.Servers;
import vn.tiendo.bot.work.Running.Parts;
import vn.tiendo.domain.reporting.Report;

/** Two services on one store, and two things said at once about one review: one decision, one report, a true receipt. */
class InterleavingTest {
    private static final int ROUNDS = 6;
    private static final Pattern RECEIPT = Pattern.compile("Đã (?:ghi nhận|nhận) báo cáo số (\\d+)");

    private final FakeChannel telegram = new FakeChannel("telegram");
    private final MongoDatabase database = Servers.EMBEDDED.fresh();
    private final Parts parts = Parts.of(telegram);

    @ParameterizedTest
    @CsvSource({"words đúng, words hủy", "words đúng, words sửa số người 3", "words đúng, words đúng"})
    void decideOnce(String one, String other) throws Exception {
        try (var first = Running.withoutReports(database, parts);
                var second = Running.again(database, parts.instance("two"))) {
            var chat = first.chat(telegram, "1").joined("2026000002");
            int filed = 0;
            for (int round = 0; round < ROUNDS; round++) {
                review(chat, round);
                int before = telegram.in("1").size();
                var elsewhere = chat.on(second);
                var late = chat.incoming(round % 2 == 0 ? other : one, 1000 + round * 10 + 1);
                var early = elsewhere.incoming(round % 2 == 0 ? one : other, 1000 + round * 10);
                // both were sent before anything that the other one leads to was shown
                parts.clock().pass(Duration.ofSeconds(1));
                try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                    for (var done : threads.invokeAll(List.of(
                            Executors.callable(() -> insist(first, late)),
                            Executors.callable(() -> insist(second, early))))) {
                        var _ = done.get();
                    }
                }
                chat.at(1000 + round * 10 + 2).hears();
                var receipts = receipts(before);
                var reports = first.reports();
                assertThat(reports.size() - filed).as("reports of one review").isBetween(0, 1);
                if (reports.size() > filed) {
                    var newest = reports.stream()
                            .max(Comparator.comparingLong(Report::number))
                            .orElseThrow();
                    assertThat(ScriptedEngine.counted(newest))
                            .as("what was confirmed")
                            .isEqualTo(2);
                    assertThat(receipts).contains(newest.number());
                }
                assertThat(receipts).as("receipts").allMatch(number -> number <= reports.size());
                filed = reports.size();
                chat.says("hủy");
                chat.says("hủy");
            }
            assertThat(first.ledgerEntries()).isEqualTo(filed);
        }
    }

    private static void insist(Running service, Incoming update) {
        Running.await("the door", () -> service.door.admit(update) != Door.Admission.UNAVAILABLE);
    }

    private static void review(Chat chat, int round) {
        chat.says("kn 2 đảng viên hôm qua, qđ %d-QĐ/ĐU".formatted(40 + round));
        assertThat(Chat.texts(chat.presses("Bỏ qua")))
                .contains("Đồng chí xem lại")
                .contains("2 người");
    }

    private List<Long> receipts(int before) {
        return telegram.in("1").stream()
                .skip(before)
                .flatMap(message ->
                        RECEIPT.matcher(String.join("\n", message.lines())).results())
                .map(found -> Long.valueOf(found.group(1)))
                .toList();
    }
}
