package vn.tiendo.bot.webchat;

import io.micronaut.http.HttpRequest;
import io.micronaut.websocket.CloseReason;
import io.micronaut.websocket.WebSocketSession;
import io.micronaut.websocket.annotation.OnClose;
import io.micronaut.websocket.annotation.OnError;
import io.micronaut.websocket.annotation.OnMessage;
import io.micronaut.websocket.annotation.OnOpen;
import io.micronaut.websocket.annotation.ServerWebSocket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.channel.Talks;

/** Where pages connect; {@link ChatGate} has let only the own page with a token through. */
@ServerWebSocket("/chat/ws")
final class ChatSocket {
    private static final Logger LOG = LoggerFactory.getLogger(ChatSocket.class);
    private static final int LARGEST_FRAME = 65_536;

    private final Browsers browsers;
    private final Connection.Parts parts;
    private final Map<String, Connection> open = new ConcurrentHashMap<>();

    ChatSocket(Browsers browsers, Reception reception, Talks talks, Limits limits) {
        this.browsers = browsers;
        this.parts = new Connection.Parts(browsers, reception, talks, limits);
    }

    @OnOpen
    void opened(WebSocketSession socket, HttpRequest<?> request) {
        browsers.named(request)
                .ifPresentOrElse(
                        session -> open.put(socket.getId(), new Connection(socket, session, parts)),
                        () -> socket.close(CloseReason.POLICY_VIOLATION));
    }

    @OnMessage(maxPayloadLength = LARGEST_FRAME)
    void received(String frame, WebSocketSession socket) {
        var connection = open.get(socket.getId());
        if (connection != null) {
            connection.receive(frame);
        }
    }

    @OnError
    void failed(Throwable failure) {
        LOG.debug("a page's connection failed: {}", failure.getClass().getName());
    }

    @OnClose
    void closed(WebSocketSession socket) {
        var connection = open.remove(socket.getId());
        if (connection != null) {
            connection.closed();
        }
    }

    /** Closes all pages of a session. */
    void end(String session) {
        open.values().stream()
                .filter(connection -> connection.session().equals(session))
                .forEach(Connection::end);
    }
}
