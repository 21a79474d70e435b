package vn.tiendo.bot.settings;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.tiendo.bot.settings.Settings.Telegram;

/** The variables of the Telegram channel, which is on if there is a bot's token. */
final class TelegramVariables {
    private static final Predicate<String> BOT_TOKEN =
            Pattern.compile("\\d{1,20}:[A-Za-z0-9_-]{10,128}").asMatchPredicate();
    private static final Predicate<String> WEBHOOK_SECRET =
            Pattern.compile("[A-Za-z0-9_-]{1,256}").asMatchPredicate();

    private static final Predicate<String> RATE =
            Pattern.compile("[1-9]\\d{0,2}|1000").asMatchPredicate();

    private TelegramVariables() {}

    static Optional<Telegram> read(Variables variables) {
        var token = variables.secret("TELEGRAM_BOT_TOKEN", BOT_TOKEN, "the token of the bot, 123456:ABC…");
        var apiUrl = variables
                .uri("TELEGRAM_API_URL", Set.of("http", "https"))
                .orElse(URI.create("https://api.telegram.org"));
        var proxy = variables.proxy("TELEGRAM_PROXY");
        var webhookSecret = variables.secret(
                "TELEGRAM_WEBHOOK_SECRET", WEBHOOK_SECRET, "1 to 256 characters of A-Z, a-z, 0-9, _ and -");
        var updates = updates(variables);
        if (updates == Telegram.Updates.WEBHOOK
                && variables.value("TELEGRAM_WEBHOOK_SECRET").isEmpty()) {
            variables.problem("TELEGRAM_WEBHOOK_SECRET", "a secret, because TELEGRAM_UPDATES is webhook", "nothing");
        }
        int rate = rate(variables);
        return token.map(secret -> new Telegram(secret, apiUrl, updates, webhookSecret, proxy, rate));
    }

    private static int rate(Variables variables) {
        var said = variables.value("TELEGRAM_RATE");
        if (said.filter(RATE.negate()).isPresent()) {
            variables.problem("TELEGRAM_RATE", "messages a second, from 1 to 1000", said.get());
            return Telegram.ADVISED_RATE;
        }
        return said.map(Integer::parseInt).orElse(Telegram.ADVISED_RATE);
    }

    private static Telegram.Updates updates(Variables variables) {
        return switch (variables.value("TELEGRAM_UPDATES").orElse("polling")) {
            case "polling" -> Telegram.Updates.POLLING;
            case "webhook" -> Telegram.Updates.WEBHOOK;
            case String other -> {
                variables.problem("TELEGRAM_UPDATES", "polling or webhook", other);
                yield Telegram.Updates.POLLING;
            }
        };
    }
}
