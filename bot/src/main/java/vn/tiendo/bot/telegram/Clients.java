package vn.tiendo.bot.telegram;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Executors;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import vn.tiendo.bot.settings.Settings;

/** The two HTTP clients towards Telegram: one sends, one waits long for updates. */
final class Clients {
    private static final int CALLS_AT_ONCE = 64;

    private Clients() {}

    /** Never sends a request a second time by itself: the outbox decides on that. */
    static OkHttpClient sending(Settings.Telegram settings) {
        var reach = new Reach();
        return basis(settings)
                .readTimeout(Duration.ofSeconds(10))
                .addInterceptor(reach)
                .addNetworkInterceptor(reach.mark())
                .build();
    }

    /** Waits longer than {@link UpdateFeed#WAIT} for an answer. */
    static OkHttpClient polling(Settings.Telegram settings) {
        return basis(settings).readTimeout(UpdateFeed.WAIT.plusSeconds(10)).build();
    }

    private static OkHttpClient.Builder basis(Settings.Telegram settings) {
        var dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
        dispatcher.setMaxRequests(2 * CALLS_AT_ONCE);
        dispatcher.setMaxRequestsPerHost(CALLS_AT_ONCE);
        var builder = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .connectTimeout(Duration.ofSeconds(5))
                .writeTimeout(Duration.ofSeconds(10));
        settings.proxy().ifPresent(address -> builder.proxy(proxy(address)));
        return builder;
    }

    private static Proxy proxy(URI address) {
        var http = "http".equals(address.getScheme());
        int port = address.getPort() > 0 ? address.getPort() : http ? 8080 : 1080;
        return new Proxy(
                http ? Proxy.Type.HTTP : Proxy.Type.SOCKS, InetSocketAddress.createUnresolved(address.getHost(), port));
    }
}
