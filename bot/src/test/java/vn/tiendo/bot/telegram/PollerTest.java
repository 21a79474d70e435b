package vn.tiendo.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.bot.telegram.Rig.LAN;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.bot.channel.Incoming;
import vn.tiendo.bot.fakes.FakeDoor.Mood;

class PollerTest extends OnTelegram {
    @Test
    void storesBeforeItAcknowledges() {
        telegram.says(LAN, "kn 2 dv");
        telegram.says(LAN, "tiến độ");
        rig.poll("a");
        telegram.await("an empty queue", FakeBotApi::isDrained);

        assertThat(rig.door.stored())
                .extracting(Incoming::id)
                .containsExactly("telegram:123456789:1000", "telegram:123456789:1001");
        assertThat(rig.door.stored()).extracting(Incoming::from).containsOnly(Rig.address(LAN));
        assertThat(offsets()).startsWith(0L, 1002L);
    }

    @Test
    void acknowledgesOnlyWhatLiesBeforeAClosedDoor() {
        telegram.says(LAN, "một");
        telegram.says(LAN, "hai");
        telegram.says(LAN, "ba");
        rig.door.next(Mood.OPEN, Mood.SHUT);
        rig.poll("a");
        telegram.await("an empty queue", FakeBotApi::isDrained);

        assertThat(offsets()).startsWith(0L, 1001L, 1003L);
        assertThat(rig.door.ids()).containsExactly(1000L, 1001L, 1002L);
    }

    @Test
    void outlivesADoorThatBreaksBeforeOrAfterStoring() {
        telegram.says(LAN, "một");
        telegram.says(LAN, "hai");
        rig.door.next(Mood.BREAKS, Mood.STORES_AND_BREAKS);
        rig.poll("a");
        telegram.await("an empty queue", FakeBotApi::isDrained);

        assertThat(rig.door.ids()).containsExactly(1000L, 1001L);
    }

    @Test
    void takesAgainWhatAStoppedPollerHadStoredAndNotAcknowledged() {
        telegram.says(LAN, "một");
        rig.door.next(Mood.STORES_AND_BREAKS);
        var first = rig.poll("a");
        telegram.await("a stored update", _ -> rig.door.ids().size() == 1);
        first.close();
        rig.poll("b");
        telegram.await("an empty queue", FakeBotApi::isDrained);

        assertThat(rig.door.ids()).containsExactly(1000L);
    }

    @Test
    void goesOnWhenIdsBeginAgainLowerAndDoesNotSpin() {
        telegram.says(LAN, "trước");
        rig.poll("a");
        telegram.await("an empty queue", FakeBotApi::isDrained);
        telegram.idsRestartAt(7);
        telegram.says(LAN, "sau");
        telegram.says(LAN, "sau nữa");
        telegram.await("an empty queue", FakeBotApi::isDrained);
        telegram.says(LAN, "cuối");
        telegram.await("an empty queue", FakeBotApi::isDrained);

        assertThat(rig.door.ids()).containsExactly(1000L, 7L, 8L, 9L);
        assertThat(telegram.calls("getUpdates")).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void leavesOutWhatIsOddCountsItAndLetsTheGoodPass() {
        telegram.delivers(update("message", json().put("date", 99_999_999_999L).put("chat", "?")));
        telegram.delivers(json());
        telegram.says(LAN, "tốt");
        rig.poll("a");
        telegram.await("an empty queue", FakeBotApi::isDrained);

        assertThat(rig.door.stored()).extracting(each -> each.from().chat()).containsExactly("" + LAN);
        assertThat(rig.registry.counter("tiendo.telegram.odd", "what", "chat").count())
                .isEqualTo(1);
        assertThat(rig.registry.counter("tiendo.telegram.odd", "what", "kind").count())
                .isEqualTo(1);
    }

    @Test
    void storesADeliveryThatComesTwiceOnce() {
        telegram.says(LAN, "một");
        telegram.fails("getUpdates", new Fault.CutAfterTaking());
        rig.poll("a");
        telegram.await("an empty queue", FakeBotApi::isDrained);

        assertThat(rig.door.ids()).containsExactly(1000L);
    }

    @Test
    void comesThroughEveryKindOfTrouble() {
        telegram.fails("getUpdates", new Fault.Html(502), new Fault.Nonsense(), new Fault.CutBeforeTaking());
        telegram.says(LAN, "một");
        rig.poll("a");
        telegram.await("an empty queue", FakeBotApi::isDrained);

        assertThat(rig.door.ids()).containsExactly(1000L);
        assertThat(telegram.calls("getUpdates")).hasSizeBetween(5, 6);
    }

    @Test
    void waitsAsLongAsTelegramSays() {
        telegram.fails("getUpdates", new Fault.Throttle(2));
        telegram.says(LAN, "một");
        rig.poll("a");
        telegram.await("an empty queue", FakeBotApi::isDrained);

        var times =
                telegram.calls("getUpdates").stream().map(FakeBotApi.Call::at).toList();
        assertThat(Duration.between(times.get(0), times.get(1)))
                .isBetween(Duration.ofSeconds(2), Duration.ofMillis(3_200));
    }

    @Test
    void takesAwayAWebhookOfLongAgoAndKeepsWhatWaits() {
        telegram.webhookIs("https://old.example/hook");
        telegram.says(LAN, "một");
        rig.poll("a");
        telegram.await("an empty queue", FakeBotApi::isDrained);

        assertThat(telegram.calls("deleteWebhook")).hasSize(1);
        assertThat(telegram.calls("deleteWebhook").getFirst().parameters().has("drop_pending_updates"))
                .isFalse();
    }

    @Test
    void leavesPollingToOneInstance() {
        rig.poll("a");
        telegram.await("a poll", fake -> !fake.calls("getUpdates").isEmpty());
        rig.poll("b");
        telegram.says(LAN, "một");
        telegram.await("an empty queue", FakeBotApi::isDrained);

        assertThat(telegram.calls("deleteWebhook")).hasSize(1);
    }

    @Test
    void takesOverWhenTheOtherInstanceStops() {
        var first = rig.poll("a");
        telegram.await("a poll", fake -> !fake.calls("getUpdates").isEmpty());
        rig.poll("b");
        first.close();
        telegram.says(LAN, "một");
        telegram.await("an empty queue", FakeBotApi::isDrained);

        assertThat(rig.door.ids()).containsExactly(1000L);
    }

    @Test
    void stopsWithinASecondDuringAPoll() throws Exception {
        var poller = rig.poll("a");
        telegram.await("a poll", fake -> !fake.calls("getUpdates").isEmpty());
        var before = Instant.now();
        poller.close();
        poller.join();

        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(1));
        telegram.says(LAN, "sau khi dừng");
        assertThat(rig.door.stored()).isEmpty();
    }

    @Test
    void stopsWithinASecondDuringAPause() throws Exception {
        telegram.fails("getUpdates", new Fault.Throttle(600));
        var poller = rig.poll("a");
        telegram.await("a poll", fake -> !fake.calls("getUpdates").isEmpty());
        var before = Instant.now();
        poller.close();
        poller.join();

        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void asksOnlyForWhatMeansSomethingHere() {
        rig.poll("a");
        telegram.await("a poll", fake -> !fake.calls("getUpdates").isEmpty());

        var asked = telegram.calls("getUpdates").getFirst().parameters();
        assertThat(asked.path("allowed_updates").toString())
                .isEqualTo("[\"message\",\"edited_message\",\"callback_query\",\"my_chat_member\"]");
    }

    private List<Long> offsets() {
        return telegram.calls("getUpdates").stream()
                .map(call -> call.parameters().path("offset").asLong(0))
                .toList();
    }

    private static ObjectNode update(String kind, ObjectNode value) {
        var update = json();
        update.set(kind, value);
        return update;
    }

    private static ObjectNode json() {
        return JsonNodeFactory.instance.objectNode();
    }
}
