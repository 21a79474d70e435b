package vn.tiendo.bot.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;

class ClientsTest {
    private static final Request TO_A_PLATFORM =
            new Request.Builder().url("http://platform.example/call").build();

    @Test
    void goThroughAnHttpProxy() throws Exception {
        var proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var asked = new CompletableFuture<URI>();
        proxy.createContext("/", exchange -> {
            asked.complete(exchange.getRequestURI());
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        proxy.start();
        try {
            var client = Clients.sending(Optional.of(
                    URI.create("http://127.0.0.1:" + proxy.getAddress().getPort())));
            try (var response = client.newCall(TO_A_PLATFORM).execute()) {
                assertThat(response.code()).isEqualTo(204);
            }
            assertThat(asked.get(1, TimeUnit.SECONDS)).hasToString("http://platform.example/call");
        } finally {
            proxy.stop(0);
        }
    }

    @Test
    void goThroughASocksProxyWhichLooksUpTheName() throws Exception {
        try (var proxy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var asked = CompletableFuture.supplyAsync(() -> socks(proxy));
            var client = Clients.sending(Optional.of(URI.create("socks5://127.0.0.1:" + proxy.getLocalPort())));

            assertThatThrownBy(() -> call(client)).isInstanceOf(ConnectException.class);
            assertThat(asked.get(5, TimeUnit.SECONDS)).isEqualTo("platform.example");
        }
    }

    @Test
    void tellThatNothingWasDeliveredWhereNobodyIs() {
        for (var proxy : new String[] {"http://nowhere.invalid:1", "socks5://127.0.0.1:1"}) {
            assertThatThrownBy(() -> call(Clients.sending(Optional.of(URI.create(proxy)))))
                    .isInstanceOf(ConnectException.class);
        }
    }

    private static void call(OkHttpClient client) throws IOException {
        client.newCall(TO_A_PLATFORM).execute().close();
    }

    /** Answers a SOCKS 5 greeting, reads which name is wanted, and refuses it. */
    private static String socks(ServerSocket proxy) {
        try (var socket = proxy.accept()) {
            var in = socket.getInputStream();
            var out = socket.getOutputStream();
            in.readNBytes(1);
            in.readNBytes(in.read());
            out.write(new byte[] {5, 0});
            in.readNBytes(4);
            var name = new String(in.readNBytes(in.read()), java.nio.charset.StandardCharsets.US_ASCII);
            in.readNBytes(2);
            out.write(new byte[] {5, 4, 0, 1, 0, 0, 0, 0, 0, 0});
            return name;
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
