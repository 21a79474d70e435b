package vn.tiendo.bot.telegram;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.telegram.telegrambots.meta.TelegramUrl;
import vn.tiendo.bot.settings.Settings;

/** The bot's own account: its id, its name once Telegram has told it, and where its API is. */
final class Bot {
    private final Settings.Telegram settings;
    private final AtomicReference<Optional<String>> username = new AtomicReference<>(Optional.empty());

    Bot(Settings.Telegram settings) {
        this.settings = settings;
    }

    /** The number before the colon of the token; not a secret. */
    String id() {
        var token = settings.token().value();
        return token.substring(0, token.indexOf(':'));
    }

    String token() {
        return settings.token().value();
    }

    /** The name by which groups mention it; empty until {@code getMe} has answered. */
    Optional<String> username() {
        return username.get();
    }

    void called(String name) {
        username.set(Optional.of(name));
    }

    /** Holds the token: never to be logged. */
    String address(String method) {
        var api = settings.apiUrl();
        return "%s://%s:%d/bot%s/%s".formatted(api.getScheme(), api.getHost(), port(api), token(), method);
    }

    TelegramUrl libraryAddress() {
        var api = settings.apiUrl();
        return TelegramUrl.builder()
                .schema(api.getScheme())
                .host(api.getHost())
                .port(port(api))
                .testServer(false)
                .build();
    }

    private static int port(URI address) {
        if (address.getPort() > 0) {
            return address.getPort();
        }
        return "http".equals(address.getScheme()) ? 80 : 443;
    }
}
