package vn.tiendo.bot.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** No line of the log, however detailed, holds a browser's token, its session or what somebody wrote (I-7). */
class PageSecretsTest {
    private static final String WORDS = "bí mật nhà người ta";

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Lines lines = new Lines();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Site site;
    private Level before = Level.INFO;

    PageSecretsTest(@TempDir Path data) {
        site = new Site(data, URI.create("http://localhost"), 0);
    }

    @BeforeEach
    void listen() {
        before = root.getLevel();
        lines.start();
        root.setLevel(Level.TRACE);
        root.addAppender(lines);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(lines);
        root.setLevel(before);
        client.close();
        site.close();
    }

    @Test
    void keepsThemOutOfEveryLineWhateverGoesWrong() throws Exception {
        var token = token();
        var session = site.sessions.ids().stream().findFirst().orElseThrow();
        var page = new Told();
        var socket = connect(token, page);
        socket.sendText("{\"since\":0,\"of\":\"\"}", true).join();
        page.hears("entries");
        say(socket, WORDS);
        page.hears("ack");
        say(socket, WORDS.repeat(300));
        page.hears("refused");
        socket.sendText("nonsense " + WORDS, true).join();
        site.talk.setUnavailable(true);
        say(socket, WORDS);
        page.hears("busy");
        site.talk.setUnavailable(false);
        site.talk.breaks();
        say(socket, WORDS);
        page.hears("closed");
        assertThat(lines.texts).anySatisfy(line -> assertThat(line).contains("a page's connection is closed"));
        assertThat(lines.texts).allSatisfy(line -> assertThat(line).doesNotContain(token, session, WORDS));
    }

    private String token() throws Exception {
        var opened = client.send(
                HttpRequest.newBuilder(URI.create(site.uri() + "/chat/session"))
                        .header("Origin", "http://localhost")
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.discarding());
        var cookie = opened.headers().firstValue("Set-Cookie").orElseThrow();
        return cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
    }

    private WebSocket connect(String token, Told page) {
        return client.newWebSocketBuilder()
                .header("Origin", "http://localhost")
                .header("Cookie", "tiendo=" + token)
                .buildAsync(URI.create(site.uri().toString().replace("http", "ws") + "/chat/ws"), page)
                .join();
    }

    private static void say(WebSocket socket, String text) {
        socket.sendText(
                        "{\"say\":{\"key\":\"1-abcdefgh%02d\",\"text\":\"%s\"}}".formatted(text.length() % 100, text),
                        true)
                .join();
    }

    /** What the server tells a page. */
    private static final class Told implements WebSocket.Listener {
        private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

        void hears(String what) throws InterruptedException {
            for (var frame = next(); !frame.contains(what); frame = next()) {
                assertThat(frame).as("expected %s", what).isNotEmpty();
            }
        }

        private String next() throws InterruptedException {
            return Optional.ofNullable(heard.poll(20, TimeUnit.SECONDS)).orElse("");
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence frame, boolean last) {
            heard.add(frame.toString());
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String why) {
            heard.add("closed");
            return null;
        }
    }

    /** Everything that was logged, with stack traces. */
    private static final class Lines extends AppenderBase<ILoggingEvent> {
        private final List<String> texts = new CopyOnWriteArrayList<>();

        @Override
        protected void append(ILoggingEvent event) {
            var thrown = Optional.ofNullable(event.getThrowableProxy());
            texts.add(event.getLoggerName() + " " + event.getFormattedMessage()
                    + thrown.map(ThrowableProxyUtil::asString).orElse(""));
        }
    }
}
