package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Tag;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tiendo.bot.channel.Sent;
import vn.tiendo.bot.mongo.Servers;
import vn.tiendo.bot.work.Running.Parts;

/** What can be read at {@code /prometheus}: the names of the contract, and nothing personal. */
class MetersTest {
    private static final Set<String> WORDS = Set.of(
            "telegram",
            "stored",
            "duplicate",
            "done",
            "parked",
            "CheckCode",
            "Join",
            "FileReport",
            "CodeUnknown",
            "Joined",
            "Filed",
            "never");

    private final FakeChannel telegram = new FakeChannel("telegram");

    @Test
    void bearTheNamesOfTheContractAndFixedWords() {
        try (var service = Running.withoutReports(
                Servers.EMBEDDED.fresh(), Parts.of(telegram).engine(new ScriptedEngine()))) {
            service.recovery.start();
            var chat = service.chat(telegram, "7001");
            chat.says("check 0000000000");
            chat.says("join 2026000002");
            chat.says("file 2");
            chat.says("boom with a bang");
            service.door.admit(chat.incoming("words file 2", 3));
            telegram.willAnswer(new Sent.Never("blocked"));
            chat.says("xin chào");
            assertThat(service.registry.getMeters())
                    .extracting(meter -> meter.getId().getName())
                    .contains(
                            "updates",
                            "turns",
                            "orders",
                            "deliveries",
                            "answer",
                            "delivery",
                            "oldest_unhandled_seconds");
            assertThat(service.registry.getMeters())
                    .flatExtracting(meter -> meter.getId().getTags())
                    .extracting(Tag::getValue)
                    .isSubsetOf(WORDS);
            assertThat(service.registry
                            .get("updates")
                            .tag("result", "duplicate")
                            .counter()
                            .count())
                    .isEqualTo(1);
            assertThat(service.registry.get("oldest_unhandled_seconds").gauge().value())
                    .isZero();
            assertThat(service.registry.get("answer").timer().count()).isEqualTo(4);
        }
    }
}
