package vn.tiendo.bot.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.web.router.Router;
import io.netty.buffer.PooledByteBufAllocator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.bot.settings.Secret;
import vn.tiendo.bot.settings.Settings;
import vn.tiendo.config.Configuration;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.units.UnitTree;

/** Every route of the service, asked for in every spelling by somebody who may not. */
@Timeout(300)
class GatesTest {
    private static final String UPGRADE = String.join(
            "\r\n",
            "Upgrade: websocket",
            "Connection: Upgrade",
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
            "");
    private static final int UNFINISHED = 300;
    private static final int BODY = 200_000;

    private static ApplicationContext context = ApplicationContext.run();

    @BeforeAll
    static void start(@TempDir Path data) {
        var settings = new Settings(
                "127.0.0.1",
                0,
                URI.create("https://tiendo.example.vn"),
                data,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Settings.Telegram(
                        new Secret("123456789:not-a-real-token"),
                        URI.create("http://127.0.0.1:1"),
                        Settings.Telegram.Updates.WEBHOOK,
                        Optional.of(new Secret("hook-secret")),
                        Optional.empty(),
                        Settings.Telegram.ADVISED_RATE)),
                Optional.empty(),
                Optional.empty());
        var configuration = new Configuration(
                "Ban Chỉ đạo",
                "1900",
                new Catalogue(List.of(), new UnitTree(List.of()), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        context = ApplicationContext.builder()
                .deduceEnvironment(false)
                .singletons(settings, settings.telegram().orElseThrow(), configuration)
                .properties(Map.of("micronaut.server.host", "127.0.0.1", "micronaut.server.port", -1))
                .start();
        context.getBean(EmbeddedServer.class).start();
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void everyRouteIsKnownHere() {
        assertThat(context.getBean(Router.class)
                        .uriRoutes()
                        .map(route -> route.getHttpMethodName() + " " + route.getUriMatchTemplate())
                        .filter(route -> !route.startsWith("HEAD "))
                        .distinct()
                        .sorted()
                        .toList())
                .containsExactly(
                        "GET /",
                        "GET /chat/samples",
                        "GET /chat/ws",
                        "GET /health",
                        "GET /health/{selector}",
                        "GET /page/{version}/{name}",
                        "GET /prometheus",
                        "GET /sw.js",
                        "GET /zalo_verifier{code}.html",
                        "POST /chat/leave",
                        "POST /chat/session",
                        "POST /webhooks/telegram");
    }

    /** One way in. */
    private record Route(String method, String path) {}

    @Test
    void noSpellingOpensWhatIsGuarded() throws IOException {
        List<String> opened = new ArrayList<>();
        for (var guarded : List.of(
                new Route("GET", "/prometheus"),
                new Route("GET", "/chat/samples"),
                new Route("GET", "/chat/ws"),
                new Route("POST", "/chat/session"),
                new Route("POST", "/chat/leave"),
                new Route("POST", "/webhooks/telegram"))) {
            for (var path : spellings(guarded.path())) {
                var line = guarded.method() + " " + path;
                var answer = answer(line, guarded.path().endsWith("/ws"));
                if (answer.matches("HTTP/1.1 [12].*")) {
                    opened.add(line + " → " + answer);
                }
            }
        }
        assertThat(opened).isEmpty();
    }

    @Test
    void theWayThatIsMeantIsOpen() throws IOException {
        assertThat(answer("GET /", false)).contains(" 200 ");
        assertThat(answer("GET /health", false)).contains(" 200 ");
    }

    @Test
    void readsNothingOfWhomItDoesNotKnow() throws IOException {
        var before = directBytes();
        var open = new ArrayList<Socket>();
        try {
            for (int at = 0; at < UNFINISHED; at++) {
                var socket = connect();
                open.add(socket);
                socket.getOutputStream()
                        .write(("POST /webhooks/telegram HTTP/1.1\r\nHost: x\r\nContent-Length: " + 2 * BODY
                                        + "\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                send(socket, new byte[BODY]);
            }
            for (var socket : open) {
                assertThat(firstLine(socket)).contains(" 401 ");
            }
            assertThat(directBytes() - before)
                    .as("memory that %d unfinished bodies hold".formatted(UNFINISHED))
                    .isLessThan((long) UNFINISHED * BODY / 4);
        } finally {
            for (var socket : open) {
                socket.close();
            }
        }
    }

    private static long directBytes() {
        return PooledByteBufAllocator.DEFAULT.metric().usedDirectMemory();
    }

    /** The server may hang up before it has read all. */
    private static void send(Socket socket, byte[] body) {
        try {
            socket.getOutputStream().write(body);
        } catch (IOException _) {
            // it has
        }
    }

    private static List<String> spellings(String path) {
        var last = path.substring(path.lastIndexOf('/') + 1);
        var before = path.substring(0, path.lastIndexOf('/'));
        var encoded = "%%%02x".formatted((int) last.charAt(0)) + last.substring(1);
        return Stream.of(
                        path,
                        path + "/",
                        path + "//",
                        "/" + path,
                        before + "//" + last,
                        path + "/.",
                        path + "/..",
                        before + "/./" + last,
                        "/x/.." + path,
                        "/%2e" + path,
                        "/x/%2e%2e" + path,
                        path.toUpperCase(Locale.ROOT),
                        before + "/" + last.toUpperCase(Locale.ROOT),
                        before + "/" + encoded,
                        before + "%2f" + last,
                        before + "%5c" + last,
                        path + "%20",
                        path + "%00",
                        path + ".",
                        path + ".json",
                        path + ";a=b",
                        path + "?",
                        path + "?a=b",
                        path + "#a",
                        path + "/?a",
                        "http://localhost" + path,
                        "http://localhost" + path + "/")
                .toList();
    }

    /** What somebody on another page gets, by a name that leads here. */
    private static String answer(String line, boolean upgrade) throws IOException {
        try (var socket = connect()) {
            var request = line + " HTTP/1.1\r\nHost: evil.example\r\nOrigin: http://evil.example\r\n"
                    + "Cookie: __Host-tiendo=stolen\r\n"
                    + (upgrade ? UPGRADE : "Connection: close\r\n")
                    + "Content-Length: 0\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return firstLine(socket);
        }
    }

    private static Socket connect() throws IOException {
        var socket = new Socket(
                InetAddress.getLoopbackAddress(),
                context.getBean(EmbeddedServer.class).getPort());
        socket.setSoTimeout((int) Duration.ofSeconds(60).toMillis());
        return socket;
    }

    private static String firstLine(Socket socket) throws IOException {
        var line = new StringBuilder();
        for (int next = socket.getInputStream().read();
                next != '\n' && next >= 0;
                next = socket.getInputStream().read()) {
            line.append((char) next);
        }
        return line.toString().strip();
    }
}
