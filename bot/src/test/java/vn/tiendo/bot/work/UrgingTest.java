package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.tiendo.bot.mongo.Servers;
import vn.tiendo.bot.work.Running.Parts;

/** What those above do about silent units: each act from the words to what others hear of it. It is Monday, 22/6/2026. */
class UrgingTest {
    private static final String LEADER = "2026000001";
    private static final String SECRETARY = "2026000002";
    private static final Instant MONDAY = Instant.parse("2026-06-22T03:00:00Z");

    private final MongoDatabase database = Servers.EMBEDDED.fresh();
    private final FakeChannel telegram = new FakeChannel("telegram");
    private final MovableClock clock = new MovableClock(MONDAY);

    @Test
    void silentUnitsAreRemindedOnceADayAndWhoReportedIsNot() {
        try (var service = service()) {
            var secretary = service.chat(telegram, "1").joined(SECRETARY);
            var leader = service.chat(telegram, "2").joined(LEADER);
            assertThat(leader.hearsAfter("ai chưa báo cáo quý 2")).contains("[Gửi nhắc ");
            assertThat(leader.hearsAfter("nhắc các đơn vị chưa báo cáo"))
                    .startsWith("Gửi nhắc báo cáo quý II/2026 đến ")
                    .contains("Chưa kết nối nên không nhận được: ");
            assertThat(agrees(leader, service)).startsWith("✅ Hôm nay: 1 đơn vị được nhắc.\nChi bộ May Bình Minh.");
            service.recover();
            assertThat(Chat.texts(secretary.hears())).startsWith("⏰ Hạn báo cáo quý II: thứ Năm 02/7/2026.");
            leader.says("nhắc các đơn vị chưa báo cáo");
            assertThat(agrees(leader, service)).contains("1 đơn vị được nhắc");
            service.recover();
            assertThat(secretary.hears()).as("one a day").isEmpty();
            secretary.says("không phát sinh quý II");
            assertThat(secretary.hearsAfter("đúng")).contains("✅");
            assertThat(leader.hearsAfter("nhắc các đơn vị chưa báo cáo"))
                    .as("nobody is left who could hear it")
                    .contains("Chưa đơn vị nào kết nối nên không nơi nào nhận được; đề nghị gọi điện.");
            assertThat(agrees(leader, service)).startsWith("✅ Hôm nay: 0 đơn vị được nhắc.");
        }
    }

    @Test
    void whatIsOrderedInTheEveningIsSaidTheNextMorning() {
        try (var service = service()) {
            var secretary = service.chat(telegram, "1").joined(SECRETARY);
            var leader = service.chat(telegram, "2").joined(LEADER);
            clock.pass(Duration.ofHours(11));
            leader.says("nhắc các đơn vị chưa báo cáo");
            assertThat(agrees(leader, service)).startsWith("✅ Thứ Ba 23/6/2026 (giờ làm việc): 1 đơn vị được nhắc.");
            service.recover();
            assertThat(secretary.hears()).isEmpty();
            clock.pass(Duration.ofHours(11));
            service.recover();
            assertThat(Chat.texts(secretary.hears())).startsWith("⏰ Hạn báo cáo quý II: thứ Năm 02/7/2026.");
        }
    }

    @Test
    void aUnitIsGivenLongerAndEveryInstanceKnows() {
        try (var service = service()) {
            var secretary = service.chat(telegram, "1").joined(SECRETARY);
            var leader = service.chat(telegram, "2").joined(LEADER);
            leader.says("gia hạn đến 10/7 cho Chi bộ May Bình Minh");
            assertThat(leader.hearsAfter("thay bí thư"))
                    .startsWith("Gia hạn báo cáo quý II/2026 cho Chi bộ May Bình Minh đến thứ Sáu 10/7/2026?");
            assertThat(agrees(leader, service))
                    .startsWith("✅ Đã gia hạn báo cáo quý II/2026")
                    .contains("Hệ thống báo cho đơn vị và nhắc theo hạn mới.");
            service.recover();
            assertThat(Chat.texts(secretary.hears()))
                    .startsWith("⏰ Báo cáo quý II của Chi bộ May Bình Minh được gia hạn đến thứ Sáu 10/7/2026.\n"
                            + "Hạn cũ: thứ Năm 02/7/2026.\nNếu không có gì, đồng chí nhắn 0.");
            service.recover();
            assertThat(secretary.hears()).as("once").isEmpty();
            assertThat(secretary.hearsAfter("hạn báo cáo")).contains("thứ Sáu 10/7/2026, đã gia hạn");
            try (var other = Running.again(database, parts("two"))) {
                assertThat(secretary.on(other).hearsAfter("hạn báo cáo")).contains("thứ Năm 02/7/2026");
                other.extensions.look();
                assertThat(secretary.on(other).at(500).hearsAfter("hạn báo cáo"))
                        .contains("thứ Sáu 10/7/2026, đã gia hạn");
            }
        }
    }

    @Test
    void whoIsGivenLongerAndHasHadAMessageTodayHearsItTheNextDay() {
        try (var service = service()) {
            var secretary = service.chat(telegram, "1").joined(SECRETARY);
            var leader = service.chat(telegram, "2").joined(LEADER);
            leader.says("nhắc các đơn vị chưa báo cáo");
            assertThat(agrees(leader, service)).contains("1 đơn vị được nhắc");
            service.recover();
            assertThat(secretary.hears()).hasSize(1);
            leader.says("gia hạn đến 10/7 cho Chi bộ May Bình Minh");
            leader.says("thay bí thư");
            assertThat(agrees(leader, service)).startsWith("✅ Đã gia hạn báo cáo quý II/2026");
            service.recover();
            assertThat(secretary.hears()).as("one a day").isEmpty();
            clock.pass(Duration.ofHours(22));
            service.recover();
            assertThat(Chat.texts(secretary.hears())).contains("được gia hạn đến thứ Sáu 10/7/2026.");
        }
    }

    @Test
    void whoCannotBeToldOfLongerTimeIsNamed() {
        try (var service = service()) {
            var leader = service.chat(telegram, "2").joined(LEADER);
            leader.says("gia hạn đến 10/7 cho Chi bộ May Bình Minh");
            leader.says("thay bí thư");
            assertThat(agrees(leader, service)).contains("Chưa kết nối, đề nghị gọi điện: Chi bộ May Bình Minh.");
        }
    }

    @Test
    void theLevelAboveIsToldToSeeToTheSilentBelowIt() {
        try (var service = service()) {
            var verifier = service.chat(telegram, "3").joined("2026000003");
            var leader = service.chat(telegram, "2").joined(LEADER);
            assertThat(leader.hearsAfter("giao đôn đốc"))
                    .startsWith("Giao cấp ủy cấp trên trực tiếp đôn đốc ")
                    .contains("chưa báo cáo quý II/2026?");
            assertThat(agrees(leader, service)).startsWith("✅ Hôm nay: 1 cấp ủy nhận việc đôn đốc.");
            service.recover();
            assertThat(Chat.texts(verifier.hears()))
                    .startsWith("⏰ Quý II/2026: 0/")
                    .contains(
                            "chưa báo cáo, hạn thứ Năm 02/7/2026.",
                            "Chưa kết nối, đề nghị gọi điện: ",
                            "Cấp trên giao đồng chí đôn đốc.",
                            "[Gửi nhắc ");
            var list = verifier.button("Gửi nhắc " + silent(verifier) + " đơn vị");
            assertThat(Chat.texts(verifier.sends("pressed " + list))).startsWith("Gửi nhắc báo cáo quý II/2026 đến ");
        }
    }

    /** Says yes to what has others told: their chats are woken as the running service's clockwork does. */
    private static String agrees(Chat chat, Running service) {
        service.clock.pass(Duration.ofSeconds(1)); // a yes needs eyes (C-63)
        chat.insists("words đúng");
        Running.await("all to be answered", () -> {
            service.recover();
            return service.isSettled();
        });
        return Chat.texts(chat.hears());
    }

    /** How many units the newest message wants reminded. */
    private static String silent(Chat chat) {
        return chat.labels().stream()
                .filter(label -> label.startsWith("Gửi nhắc "))
                .map(label -> label.replaceAll("\\D", ""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysHowManyAreConnected() {
        try (var service = service()) {
            service.chat(telegram, "1").joined(SECRETARY);
            var leader = service.chat(telegram, "2").joined(LEADER);
            assertThat(leader.hearsAfter("đã kết nối bao nhiêu"))
                    .startsWith("Đã kết nối: 1/")
                    .contains("Chưa kết nối (", "Chưa có người báo cáo (");
        }
    }

    private Running service() {
        return Running.withoutReports(database, parts("one"));
    }

    private Parts parts(String instance) {
        return Parts.of(telegram).clock(clock).instance(instance);
    }
}
