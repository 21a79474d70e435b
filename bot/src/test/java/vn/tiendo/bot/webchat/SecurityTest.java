package vn.tiendo.bot.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in, and with what. */
class SecurityTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private final Site site;

    SecurityTest(@TempDir Path data) {
        site = new Site(data, URI.create("https://tiendo.example.vn"), 0);
    }

    @BeforeEach
    void isUp() throws Exception {
        assertThat(get("/").statusCode()).isEqualTo(200);
    }

    @AfterEach
    void stop() {
        site.close();
        client.close();
    }

    @Test
    void servesThePageUnderAStrictPolicy() throws Exception {
        var headers = get("/").headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValue(
                        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
                                + "manifest-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Strict-Transport-Security")).isPresent();
    }

    /** The script shows the field: without it nothing would be sent. */
    @Test
    void offersNoFieldWithoutItsScript() throws Exception {
        assertThat(get("/").body())
                .contains("<footer hidden>", "<noscript>")
                .containsSubsequence("<footer hidden>", "id=\"field\"", "</footer>", "<noscript>");
    }

    @Test
    void namesFilesByVersionSoThatTheyAreKept() throws Exception {
        var index = get("/");
        var script = index.body().replaceAll("(?s).*src=\"(/page/[^\"]+/app.js)\".*", "$1");
        var served = get(script);
        assertThat(served.statusCode()).isEqualTo(200);
        assertThat(served.headers().firstValue("Content-Type")).hasValue("text/javascript; charset=utf-8");
        assertThat(served.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
        assertThat(get("/page/0/app.js").statusCode()).isEqualTo(404);
        var tag = index.headers().firstValue("ETag").orElseThrow();
        assertThat(send(request("/").header("If-None-Match", tag).GET()).statusCode())
                .isEqualTo(304);
    }

    @Test
    void staysUnderFortyKilobytes() throws Exception {
        var index = get("/").body();
        var version = index.replaceAll("(?s).*src=\"/page/([^/\"]+)/app.js\".*", "$1");
        int size = index.getBytes(StandardCharsets.UTF_8).length;
        for (var name : new String[] {"app.js", "style.css"}) {
            size += get("/page/" + version + "/" + name).body().getBytes(StandardCharsets.UTF_8).length;
        }
        assertThat(size).isBetween(10_000, 40_000);
    }

    @Test
    void opensASessionWhoseTokenOnlyTheBrowserHas() throws Exception {
        var cookie = cookie(open("https://tiendo.example.vn"));
        assertThat(cookie)
                .startsWith("__Host-tiendo=")
                .containsIgnoringCase("HttpOnly")
                .contains("Secure")
                .contains("SameSite=Strict")
                .contains("Path=/");
        var token = cookie.substring("__Host-tiendo=".length(), cookie.indexOf(';'));
        assertThat(Base64.getUrlDecoder().decode(token)).hasSize(32);
        assertThat(site.sessions.ids()).singleElement().isNotEqualTo(token);
    }

    @Test
    void refusesARequestOfAnotherPage() throws Exception {
        assertThat(open("https://evil.example").statusCode()).isEqualTo(403);
        assertThat(open("null").statusCode()).isEqualTo(403);
        assertThat(send(request("/chat/session").POST(HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(request("/chat/session")
                                .header("Origin", "https://tiendo.example.vn")
                                .header("Sec-Fetch-Site", "cross-site")
                                .POST(HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(403);
        assertThat(site.sessions.ids()).isEmpty();
    }

    @Test
    void refusesANameThatSomebodyElsePointsHere() throws Exception {
        assertThat(asked("POST /chat/session", "evil.example:8080", "http://evil.example:8080"))
                .contains(" 403 ");
        assertThat(asked("POST /chat/leave", "evil.example", "http://evil.example"))
                .contains(" 403 ");
        assertThat(asked("GET /chat/ws", "evil.example", "http://evil.example")).contains(" 403 ");
        assertThat(asked("GET /chat/samples", "evil.example:8080", "")).contains(" 403 ");
        assertThat(asked("POST /chat/session", "localhost:8080", "http://localhost.evil.example:8080"))
                .contains(" 403 ");
        assertThat(asked("POST /chat/session", "localhost:8080", "http://evil.example"))
                .contains(" 403 ");
        assertThat(site.sessions.ids()).isEmpty();
    }

    @Test
    void knowsItsOwnPageByItsAddressBehindAProxyAndOnThisMachine() throws Exception {
        for (var host : List.of("tiendo.example.vn", "localhost:8080", "127.0.0.1:8080", "upstream")) {
            assertThat(asked("POST /chat/session", host, "https://tiendo.example.vn"))
                    .as(host)
                    .contains(" 204 ");
        }
        for (var host : List.of("localhost:8080", "127.0.0.1:8080", "[::1]:8080", "192.168.1.5:8080")) {
            assertThat(asked("POST /chat/session", host, "http://" + host))
                    .as(host)
                    .contains(" 204 ");
            assertThat(asked("GET /chat/samples", host, "")).as(host).contains(" 200 ");
        }
    }

    @Test
    void refusesAConnectionOfAnotherPageOrWithoutASession() throws Exception {
        var cookie = cookie(open("https://tiendo.example.vn"));
        assertThat(refusal("https://evil.example", cookie)).isEqualTo(403);
        assertThat(refusal("https://tiendo.example.vn", "other=1")).isEqualTo(401);
        assertThat(ending("https://tiendo.example.vn", "__Host-tiendo=guessed")).isEqualTo(4401);
        var socket = connect("https://tiendo.example.vn", cookie);
        assertThat(socket.isOutputClosed()).isFalse();
        socket.abort();
    }

    @Test
    void forgetsASessionThatIsLeft() throws Exception {
        var cookie = cookie(open("https://tiendo.example.vn"));
        var left = send(request("/chat/leave")
                .header("Origin", "https://tiendo.example.vn")
                .header("Cookie", cookie.substring(0, cookie.indexOf(';')))
                .POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(cookie(left)).contains("Max-Age=0");
        assertThat(site.sessions.ids()).isEmpty();
        assertThat(ending("https://tiendo.example.vn", cookie)).isEqualTo(4401);
    }

    @Test
    void limitsTheSessionsOfAnAddress() throws Exception {
        int status = 0;
        for (int at = 0; at < 200 && status != 429; at++) {
            status = open("https://tiendo.example.vn").statusCode();
        }
        assertThat(status).isEqualTo(429);
    }

    /** The first line of the answer to a request whose {@code Host} and {@code Origin} a browser would not let a page choose. */
    private String asked(String line, String host, String origin) throws IOException {
        try (var socket = new Socket(site.uri().getHost(), site.uri().getPort())) {
            var named = origin.isEmpty() ? "" : "Origin: " + origin + "\r\n";
            var request = line + " HTTP/1.1\r\nHost: " + host + "\r\n" + named
                    + "Content-Length: 0\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }

    private HttpResponse<String> open(String origin) throws Exception {
        return send(request("/chat/session").header("Origin", origin).POST(HttpRequest.BodyPublishers.noBody()));
    }

    private int refusal(String origin, String cookie) {
        try {
            connect(origin, cookie).abort();
            return 101;
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof WebSocketHandshakeException refused) {
                return refused.getResponse().statusCode();
            }
            throw failed;
        }
    }

    /** How the server closes a connection that asks what was said; told anything before, it is 0. */
    private int ending(String origin, String cookie) throws Exception {
        var ended = new CompletableFuture<Integer>();
        var socket = connect(origin, cookie, new WebSocket.Listener() {
            @Override
            public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence frame, boolean last) {
                ended.complete(0);
                return null;
            }

            @Override
            public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String why) {
                ended.complete(code);
                return null;
            }
        });
        socket.sendText("{\"since\":0,\"of\":\"\"}", true).join();
        return ended.get(20, TimeUnit.SECONDS);
    }

    private WebSocket connect(String origin, String cookie) {
        return connect(origin, cookie, new WebSocket.Listener() {});
    }

    private WebSocket connect(String origin, String cookie, WebSocket.Listener listener) {
        return client.newWebSocketBuilder()
                .header("Origin", origin)
                .header("Cookie", cookie.replaceAll(";.*", ""))
                .buildAsync(URI.create(site.uri().toString().replace("http", "ws") + "/chat/ws"), listener)
                .join();
    }

    private static String cookie(HttpResponse<?> response) {
        return response.headers().firstValue("Set-Cookie").orElse("");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(site.uri() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
