package vn.tiendo.bot.outgoing;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/** HTTP clients towards platforms. None sends a request a second time by itself: the outbox decides on that. */
public final class Clients {
    private static final int CALLS_AT_ONCE = 64;

    private Clients() {}

    /** For messages: a platform that is not there, or that only a gateway answers for, is a {@code ConnectException}. */
    public static OkHttpClient sending(Optional<URI> proxy) {
        return reaching(proxy).newBuilder().addInterceptor(new Gateway()).build();
    }

    /** For calls whose answer comes within ten seconds; a connection that never stood is a {@code ConnectException}. */
    public static OkHttpClient reaching(Optional<URI> proxy) {
        var reach = new Reach();
        return waiting(Duration.ofSeconds(10), proxy)
                .newBuilder()
                .addInterceptor(reach)
                .addNetworkInterceptor(reach.mark())
                .build();
    }

    /** For calls whose answer may take {@code longest}; every failure is as OkHttp tells it. */
    public static OkHttpClient waiting(Duration longest, Optional<URI> proxy) {
        var dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
        dispatcher.setMaxRequests(2 * CALLS_AT_ONCE);
        dispatcher.setMaxRequestsPerHost(CALLS_AT_ONCE);
        var builder = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .connectTimeout(Duration.ofSeconds(5))
                .writeTimeout(Duration.ofSeconds(10))
                .readTimeout(longest);
        proxy.map(Clients::proxy).ifPresent(builder::proxy);
        return builder.build();
    }

    /** The ports are what such proxies usually listen on. */
    private static Proxy proxy(URI address) {
        var http = "http".equals(address.getScheme());
        int port = address.getPort() > 0 ? address.getPort() : http ? 8080 : 1080;
        return new Proxy(
                http ? Proxy.Type.HTTP : Proxy.Type.SOCKS, InetSocketAddress.createUnresolved(address.getHost(), port));
    }
}
