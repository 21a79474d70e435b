package vn.tiendo.bot.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.bot.channel.Door;
import vn.tiendo.bot.channel.Evidence;
import vn.tiendo.bot.channel.Incoming;
import vn.tiendo.conversations.Input;

class PageReceptionTest {
    private static final Instant NOW = Instant.parse("2026-06-20T02:14:00Z");

    private final List<Incoming> admitted = new ArrayList<>();
    private Door.Admission admission = Door.Admission.STORED;
    private final PageReception reception = new PageReception(this::admit, InstantSource.fixed(NOW));

    @Test
    void acknowledgesOnlyWhatIsStored() {
        assertThat(takes("1-abcdefgh", Duration.ZERO)).isTrue();
        admission = Door.Admission.DUPLICATE;
        assertThat(takes("1-abcdefgh", Duration.ZERO)).isTrue();
        admission = Door.Admission.UNAVAILABLE;
        assertThat(takes("1-abcdefgh", Duration.ZERO)).isFalse();
    }

    @Test
    void placesMessagesInTheOrderOfTheirArrivalAlsoWithinOneMillisecond() {
        takes("1-abcdefgh", Duration.ZERO);
        takes("2-abcdefgh", Duration.ZERO);
        assertThat(admitted).extracting(Incoming::id).containsExactly("web:s:1-abcdefgh", "web:s:2-abcdefgh");
        assertThat(admitted.getFirst().place()).isLessThan(admitted.getLast().place());
    }

    @Test
    void datesAMessageThatWaitedByItsAgeUnlessThatIsNotBelievable() {
        takes("1-abcdefgh", Duration.ofSeconds(2));
        takes("2-abcdefgh", Duration.ofHours(9));
        takes("3-abcdefgh", Duration.ofDays(400));
        takes("4-abcdefgh", Duration.ofHours(-9));
        assertThat(admitted)
                .extracting(Incoming::sentAt)
                .containsExactly(NOW, NOW.minus(Duration.ofHours(9)), NOW, NOW);
    }

    @Test
    void readsWhatAPageSendsAndNothingElse() {
        var channel = new WebChannel();
        assertThat(channel.parse("{\"say\":{\"key\":\"1-abcdefgh\",\"text\":\"tiến độ?\",\"age\":3}}")
                        .input())
                .isEqualTo(new Input.Words("tiến độ?"));
        assertThat(channel.parse("{\"press\":{\"key\":\"1-abcdefgh\",\"data\":\"yes\",\"label\":\"Đúng\"}}")
                        .input())
                .isEqualTo(new Input.Pressed("yes"));
        assertThat(channel.parse("{\"start\":{\"key\":\"1-abcdefgh\"}}").input())
                .isEqualTo(new Input.Started(Optional.empty()));
        assertThat(List.of(
                        "",
                        "[]",
                        "nothing",
                        "{}",
                        "{\"say\":{\"text\":\"a\"}}",
                        "{\"say\":{\"key\":\"../1\",\"text\":\"a\"}}"))
                .allSatisfy(raw -> assertThat(Frame.read(raw)).isEmpty());
    }

    private boolean takes(String key, Duration age) {
        return reception.takes("s", new Frame.Done(key, age, new Input.Words("một"), new Evidence.None()), "{}");
    }

    private Door.Admission admit(Incoming update) {
        admitted.add(update);
        return admission;
    }
}
