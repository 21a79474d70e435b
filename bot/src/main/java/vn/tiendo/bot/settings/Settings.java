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
 * @param key encrypts what is stored; empty only with the embedded store, which then makes its own
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
        Optional<Telegram> telegram) {

    /** Whether this run serves the bundled samples. */
    public boolean samples() {
        return config.isEmpty();
    }

    /** Whether others may come, but no address is known by which they do. */
    public boolean isUnnamed() {
        return !samples() && "localhost".equals(url.getHost());
    }

    /** The Telegram channel's part. */
    public record Telegram(
            Secret token, URI apiUrl, Updates updates, Optional<Secret> webhookSecret, Optional<URI> proxy) {
        /** How updates arrive. */
        public enum Updates {
            POLLING,
            WEBHOOK
        }
    }
}
