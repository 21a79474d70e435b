package vn.tiendo.bot.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What waits between a connection and the page behind it. */
class FramesTest {
    private final Frames frames = new Frames();
    private final EmbeddedChannel line = new EmbeddedChannel(frames);

    @AfterEach
    void close() {
        line.finishAndReleaseAll();
    }

    @Test
    void keepsWhatComesBeforeThePageIsOpen() {
        line.writeInbound(new TextWebSocketFrame("first"));
        assertThat(passed()).isNull();
        frames.ready();
        line.runPendingTasks();
        assertThat(passed()).isEqualTo("first");
    }

    @Test
    void passesOnOneMessageAtATime() {
        frames.ready();
        line.runPendingTasks();
        line.writeInbound(new TextWebSocketFrame("first"), new TextWebSocketFrame("second"));
        assertThat(passed()).isEqualTo("first");
        assertThat(passed()).isNull();
        frames.ready();
        line.runPendingTasks();
        assertThat(passed()).isEqualTo("second");
    }

    private @Nullable String passed() {
        TextWebSocketFrame frame = line.readInbound();
        if (frame == null) {
            return null;
        }
        var text = frame.text();
        frame.release();
        return text;
    }
}
