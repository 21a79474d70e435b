package vn.tiendo.bot.settings;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The environment's part of the contract, checked. Its {@code toString} names no secret.
 *
 * @param url the public address, for cookies, origins and webhooks
 * @param data where the embedded store, its key and its lock lie
 * @param config the deployment's definition files; empty is a samples run
 * @param verification the code by which Zalo knows that the public address is ours
 * @param key encrypts what is stored; empty only with the embedded store, which then makes its own
 * @param proxies who stands before the service and may say where a request comes from
 */
public record Settings(
        String host,
        int port,
        URI url,
        Path data,
        Optional<Path> config,
        Optional<Secret> key,
        Optional<Secret> adminCode,
        Optional<Secret> metricsToken,
        Optional<Secret> mongoUri,
        Optional<Telegram> telegram,
        Optional<Zalo> zalo,
        Optional<String> verification,
        Proxies proxies) {

    /** Those of a service before which no proxy stands. */
    public Settings(
            String host,
            int port,
            URI url,
            Path data,
            Optional<Path> config,
            Optional<Secret> key,
            Optional<Secret> adminCode,
            Optional<Secret> metricsToken,
            Optional<Secret> mongoUri,
            Optional<Telegram> telegram,
            Optional<Zalo> zalo,
            Optional<String> verification) {
        this(
                host,
                port,
                url,
                data,
                config,
                key,
                adminCode,
                metricsToken,
                mongoUri,
                telegram,
                zalo,
                verification,
                Proxies.none());
    }

    /** Whether this run serves the bundled samples. */
    public boolean samples() {
        return config.isEmpty();
    }

    /** Whether others may come, but no address is known by which they do. */
    public boolean isUnnamed() {
        return !samples() && "localhost".equals(url.getHost());
    }

    /**
     * The Telegram channel's part.
     *
     * @param rate messages a second over all chats
     */
    public record Telegram(
            Secret token, URI apiUrl, Updates updates, Optional<Secret> webhookSecret, Optional<URI> proxy, int rate) {
        /** What Telegram advises for a bot to which it has granted nothing more. */
        public static final int ADVISED_RATE = 30;

        /** How updates arrive. */
        public enum Updates {
            POLLING,
            WEBHOOK
        }
    }

    /**
     * The part of Zalo's channel.
     *
     * @param appSecret signs in to the OAuth server
     * @param oaSecretKey signs events; another one than the application's secret
     * @param refreshToken begins the row of tokens, once
     */
    public record Zalo(
            String appId,
            Secret appSecret,
            String oaId,
            Secret oaSecretKey,
            Optional<Secret> refreshToken,
            URI apiUrl,
            URI oauthUrl,
            Optional<URI> proxy) {}
}
