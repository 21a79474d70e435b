package vn.tiendo.bot.webchat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A page that sends more than a page would. */
@Timeout(120)
class FloodTest {
    private static final byte[] PART = new byte[10_000];

    private final Site site;

    FloodTest(@TempDir Path data) {
        site = new Site(data, URI.create("http://localhost"), 0);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private URI uri() {
        return URI.create("http://127.0.0.1:" + site.uri().getPort());
    }

    private static String said(int number) {
        return "{\"say\":{\"key\":\"%d-abcdefgh\",\"text\":\"tiến độ\",\"age\":0}}".formatted(number);
    }

    @Test
    void endsAMessageThatGrowsWithoutAnEnd() throws IOException {
        try (var page = new RawPage(uri())) {
            page.frame(RawPage.TEXT, false, PART);
            for (int sent = PART.length; sent <= Frames.LARGEST_MESSAGE; sent += PART.length) {
                page.frame(RawPage.CONTINUED, false, PART);
            }
            assertThat(page.next()).isEqualTo("close 1009");
            assertThat(page.next()).isEqualTo("end");
        }
    }

    @Test
    void endsAMessageOfPartsThatHoldNothing() throws IOException {
        try (var page = new RawPage(uri())) {
            page.frame(RawPage.TEXT, false, new byte[0]);
            for (int parts = 0; parts < Frames.MOST_PARTS; parts++) {
                page.frame(RawPage.CONTINUED, false, new byte[0]);
            }
            assertThat(page.next()).isEqualTo("close 1009");
        }
    }

    @Test
    void takesAMessageInParts() throws IOException {
        var text = said(1).getBytes(UTF_8);
        try (var page = new RawPage(uri())) {
            page.frame(RawPage.TEXT, false, Arrays.copyOfRange(text, 0, 20));
            page.frame(RawPage.CONTINUED, true, Arrays.copyOfRange(text, 20, text.length));
            assertThat(page.next()).isEqualTo("{\"ack\":\"1-abcdefgh\"}");
        }
    }

    @Test
    void promisesNothingThatUnpacksToMore() throws IOException {
        try (var page = new RawPage(uri())) {
            assertThat(page.heads().getFirst()).contains(" 101 ");
            assertThat(page.heads())
                    .noneMatch(line -> line.toLowerCase(Locale.ROOT).startsWith("sec-websocket-extensions"));
        }
    }

    @Test
    void answersInOrderWhatWasSentAtOnce() throws IOException {
        try (var page = new RawPage(uri())) {
            page.sayAtOnce(IntStream.rangeClosed(1, Frames.MOST_WAITING / 2)
                    .mapToObj(FloodTest::said)
                    .toList());
            for (int number = 1; number <= Frames.MOST_WAITING / 2; number++) {
                assertThat(page.next()).isEqualTo("{\"ack\":\"%d-abcdefgh\"}".formatted(number));
            }
        }
    }

    @Test
    void endsAPageThatSendsOnWithoutWaiting() throws IOException {
        site.talk.holdDoor();
        try (var page = new RawPage(uri())) {
            page.sayAtOnce(IntStream.rangeClosed(1, Frames.MOST_WAITING + 2)
                    .mapToObj(FloodTest::said)
                    .toList());
            assertThat(page.next()).isEqualTo("close 1008");
        } finally {
            site.talk.releaseDoor();
        }
    }

    @Test
    void opensOnlySoManyPagesOfASession() throws IOException {
        var sockets = new Sockets(100);
        for (int tab = 0; tab < Sockets.OF_A_SESSION; tab++) {
            assertThat(sockets.enter("mine", "here")).isTrue();
        }
        assertThat(sockets.enter("mine", "here")).isFalse();
        assertThat(sockets.enter("other", "here")).isTrue();
        sockets.leave("mine", "here");
        assertThat(sockets.enter("mine", "here")).isTrue();
    }

    @Test
    void leavesRoomForOtherPlaces() {
        var sockets = new Sockets(10);
        int entered = 0;
        for (int session = 0; session < 20; session++) {
            entered += sockets.enter("session-" + session, "one place") ? 1 : 0;
        }
        assertThat(entered).isEqualTo(5);
        assertThat(sockets.enter("mine", "elsewhere")).isTrue();
    }

    /** Each of them opens with the same key, which is the sender's to choose. */
    @Test
    void keepsPagesApartThatOpenWithOneKey() throws IOException {
        try (var first = new RawPage(uri());
                var second = new RawPage(uri())) {
            first.say(said(1));
            second.say(said(2));
            assertThat(first.next()).isEqualTo("{\"ack\":\"1-abcdefgh\"}");
            assertThat(second.next()).isEqualTo("{\"ack\":\"2-abcdefgh\"}");
        }
    }

    @Test
    void opensAgainAsOftenAsOnePageIsClosed() throws IOException {
        List<String> first = new ArrayList<>();
        for (int round = 0; round < Sockets.OF_A_SESSION + 3; round++) {
            try (var page = new RawPage(uri())) {
                page.say("{\"since\":0,\"of\":\"\"}");
                first.add(page.next());
            }
        }
        assertThat(first).allMatch(talk -> talk.startsWith("{\"of\":"));
    }
}
