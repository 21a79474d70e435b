package vn.tiendo.bot.webchat;

import io.micronaut.http.HttpRequest;
import io.micronaut.websocket.CloseReason;
import io.micronaut.websocket.WebSocketSession;
import io.micronaut.websocket.annotation.OnClose;
import io.micronaut.websocket.annotation.OnError;
import io.micronaut.websocket.annotation.OnMessage;
import io.micronaut.websocket.annotation.OnOpen;
import io.micronaut.websocket.annotation.ServerWebSocket;
import java.util.Optional;
import java.util.Set;
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
    private static final String PAGE = "page";

    private final Browsers browsers;
    private final Connection.Parts parts;
    private final Sockets sockets;
    private final Proxies proxies;
    private final Set<Opened> open = ConcurrentHashMap.newKeySet();

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

    /** A page is known by its connection: the id that Micronaut gives a socket is a header of whoever opens it. */
    private void open(WebSocketSession socket, Opened page) {
        socket.put(PAGE, page);
        open.add(page);
        page.ready();
    }

    @OnMessage(maxPayloadLength = Frames.LARGEST_MESSAGE)
    void received(String frame, WebSocketSession socket) {
        socket.get(PAGE, Opened.class).ifPresent(page -> page.connection().receive(frame, page::ready));
    }

    @OnError
    void failed(Throwable failure) {
        LastResort.look(failure);
        LOG.debug("a page's connection failed: {}", failure.getClass().getName());
    }

    @OnClose
    void closed(WebSocketSession socket) {
        socket.get(PAGE, Opened.class).filter(open::remove).ifPresent(page -> {
            sockets.leave(page.connection().session(), page.source());
            page.connection().closed();
        });
    }

    /** Closes all pages of a session. */
    void end(String session) {
        open.stream()
                .map(Opened::connection)
                .filter(connection -> connection.session().equals(session))
                .forEach(Connection::end);
    }
}
