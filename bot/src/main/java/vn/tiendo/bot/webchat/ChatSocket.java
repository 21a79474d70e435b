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
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.channel.Talks;
import vn.tiendo.bot.running.LastResort;
import vn.tiendo.bot.settings.Proxies;
import vn.tiendo.bot.settings.Settings;

/** Where pages connect; {@link ChatGate} has let only the own page with a token through. */
@ServerWebSocket("/chat/ws")
final class ChatSocket {
    private static final Logger LOG = LoggerFactory.getLogger(ChatSocket.class);

    private final Browsers browsers;
    private final Connection.Parts parts;
    private final Sockets sockets;
    private final Proxies proxies;
    private final Map<String, Opened> open = new ConcurrentHashMap<>();

    ChatSocket(
            Browsers browsers,
            PageReception reception,
            Talks talks,
            Limits limits,
            Sockets sockets,
            Settings settings) {
        this.browsers = browsers;
        this.parts = new Connection.Parts(browsers, reception, talks, limits);
        this.sockets = sockets;
        this.proxies = settings.proxies();
    }

    /** A page that is open, where it comes from, and what waits to be read from it. */
    private record Opened(Connection connection, String source, Optional<Frames> frames) {
        void ready() {
            frames.ifPresent(Frames::ready);
        }
    }

    @OnOpen
    void opened(WebSocketSession socket, HttpRequest<?> request) {
        var source = Limits.source(request, proxies);
        var session = browsers.named(request).filter(known -> sockets.enter(known, source));
        session.ifPresentOrElse(
                known -> open(
                        socket, new Opened(new Connection(socket, known, parts), source, Pipelines.frames(request))),
                () -> socket.close(CloseReason.TRY_AGAIN_LATER));
    }

    private void open(WebSocketSession socket, Opened page) {
        open.put(socket.getId(), page);
        page.ready();
    }

    @OnMessage(maxPayloadLength = Frames.LARGEST_MESSAGE)
    void received(String frame, WebSocketSession socket) {
        var page = open.get(socket.getId());
        if (page != null) {
            page.connection().receive(frame, page::ready);
        }
    }

    @OnError
    void failed(Throwable failure) {
        LastResort.look(failure);
        LOG.debug("a page's connection failed: {}", failure.getClass().getName());
    }

    @OnClose
    void closed(WebSocketSession socket) {
        var page = open.remove(socket.getId());
        if (page != null) {
            sockets.leave(page.connection().session(), page.source());
            page.connection().closed();
        }
    }

    /** Closes all pages of a session. */
    void end(String session) {
        open.values().stream()
                .map(Opened::connection)
                .filter(connection -> connection.session().equals(session))
                .forEach(Connection::end);
    }
}
