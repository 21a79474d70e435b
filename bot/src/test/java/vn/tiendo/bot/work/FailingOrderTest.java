package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.bot.mongo.Servers;
import vn.tiendo.bot.work.Running.Parts;
import vn.tiendo.conversations.Message;

/** An order that cannot be carried out: an outage is waited for, a bug does not block the conversation for good. */
class FailingOrderTest {
    private static final String CODE = "2026000002";
    private static final int FOR_EVER = Integer.MAX_VALUE;

    private final FakeChannel telegram = new FakeChannel("telegram");
    private final MongoDatabase database = Servers.EMBEDDED.fresh();

    @Test
    void isGivenUpAfterThreeAttempts() {
        var store = new BreakingStore("file", FOR_EVER, () -> new IllegalStateException("expected a bug, found it"));
        try (var service = scripted(store)) {
            var chat = joined(service);
            chat.insists("words file 2");
            chat.insists("words xin chào");
            recovers(service);
            assertThat(Chat.texts(chat.hears()))
                    .startsWith("⚠️ Hệ thống gặp lỗi")
                    .contains("chưa được gửi", "TIẾP TỤC")
                    .endsWith("heard: xin chào");
            assertThat(FOR_EVER - store.left()).as("attempts").isGreaterThanOrEqualTo(3);
            assertThat(service.reports()).isEmpty();
            store.mend();
            assertThat(chat.hearsAfter("file 3")).isEqualTo("filed 1: 3");
        }
    }

    @Test
    void isTriedAsOftenAsItTakesWhileTheStoreFails() {
        var store = new BreakingStore("file", 5, () -> new MongoTimeoutException("no server"));
        try (var service = scripted(store)) {
            var chat = joined(service);
            chat.insists("words file 2");
            recovers(service);
            assertThat(chat.hears()).containsExactly(Message.of("filed 1: 2"));
            assertThat(store.left()).isZero();
            assertThat(service.reports()).hasSize(1);
        }
    }

    @Test
    void isSaidToStandWhenOnlyItsFiguresFailed() {
        var store = new BreakingStore("put", FOR_EVER, () -> new IllegalStateException("expected a bug, found it"));
        try (var service = scripted(store)) {
            var chat = joined(service);
            chat.insists("words file 2");
            recovers(service);
            assertThat(Chat.texts(chat.hears())).startsWith("✅ Đã ghi nhận báo cáo số 1.");
            assertThat(service.reports()).hasSize(1);
            assertThat(service.recount.differences()).hasSize(1);
            store.mend();
            assertThat(service.recount.repair()).isEmpty();
        }
    }

    @Test
    void keepsTheDraftToBeSentAgain() {
        var store = new BreakingStore("file", FOR_EVER, () -> new IllegalStateException("expected a bug, found it"));
        try (var service = Running.withoutReports(database, Parts.of(telegram).ports(store::over))) {
            var chat = service.chat(telegram, "1").joined(CODE);
            chat.says("kn 2 đảng viên hôm qua, qđ 45-QĐ/ĐU");
            chat.presses("Bỏ qua");
            chat.insists("pressed " + chat.button("Đúng, gửi"));
            recovers(service);
            assertThat(Chat.texts(chat.hears())).contains("chưa được gửi");
            store.mend();
            assertThat(chat.hearsAfter("tiếp tục")).contains("Đồng chí xem lại", "2 người");
            assertThat(Chat.texts(chat.presses("Đúng, gửi"))).contains("✅ Đã ghi nhận báo cáo số 1");
            assertThat(service.reports()).hasSize(1);
        }
    }

    @Test
    void letsARecountComeToItsEnd() {
        var store = new BreakingStore("file", FOR_EVER, () -> new IllegalStateException("expected a bug, found it"));
        try (var service = scripted(store)) {
            joined(service).insists("words file 2");
            Running.await(
                    "the order",
                    () -> !service.store
                            .conversations()
                            .ordered(service.clock.instant().plus(Duration.ofDays(1)), 1)
                            .isEmpty());
            assertThat(service.recount.differences()).isEqualTo(List.of());
        }
    }

    private Running scripted(BreakingStore store) {
        return Running.withoutReports(
                database, Parts.of(telegram).engine(new ScriptedEngine()).ports(store::over));
    }

    private Chat joined(Running service) {
        var chat = service.chat(telegram, "1");
        chat.says("join " + CODE);
        return chat;
    }

    /** Lets recovery look as often as it takes. */
    private static void recovers(Running service) {
        Running.await("an end of the order", () -> {
            service.recover();
            return service.isSettled();
        });
    }
}
