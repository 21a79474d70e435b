package vn.tiendo.bot.settings;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.tiendo.bot.settings.Settings.Telegram;
import vn.tiendo.config.Problem;

/** Reads the environment variables of the contract; collects every problem and prints no value of a secret. */
public final class Environment {
    private static final Set<String> KNOWN = Set.of(
            "TIENDO_PORT",
            "TIENDO_HOST",
            "TIENDO_URL",
            "TIENDO_DATA",
            "TIENDO_CONFIG",
            "TIENDO_KEY",
            "TIENDO_ADMIN_CODE",
            "TIENDO_METRICS_TOKEN");
    private static final Predicate<String> BOT_TOKEN =
            Pattern.compile("\\d{1,20}:[A-Za-z0-9_-]{10,128}").asMatchPredicate();
    private static final Predicate<String> WEBHOOK_SECRET =
            Pattern.compile("[A-Za-z0-9_-]{1,256}").asMatchPredicate();
    private static final Predicate<String> CODE = Pattern.compile("\\d{10}").asMatchPredicate();

    private final Map<String, String> variables;
    private final List<Problem> problems = new ArrayList<>();

    private Environment(Map<String, String> variables) {
        this.variables = variables;
    }

    /** What {@link #read} found. */
    public sealed interface Read {
        /** All in order. */
        record Good(Settings settings) implements Read {}

        /** Every problem, none of it taken. */
        record Bad(List<Problem> problems) implements Read {}
    }

    /** The settings of {@code variables}, names in capitals as in the contract. */
    public static Read read(Map<String, String> variables) {
        var environment = new Environment(variables);
        var settings = environment.settings();
        return environment.problems.isEmpty()
                ? new Read.Good(settings)
                : new Read.Bad(List.copyOf(environment.problems));
    }

    private Settings settings() {
        new TreeSet<>(variables.keySet())
                .stream()
                        .filter(name -> name.startsWith("TIENDO_") && !KNOWN.contains(name))
                        .forEach(name -> problem(name, "one of " + new TreeSet<>(KNOWN), "an unknown name"));
        var config = value("TIENDO_CONFIG").map(Path::of);
        config.filter(directory -> !Files.isDirectory(directory))
                .ifPresent(_ -> problem("TIENDO_CONFIG", "a directory", "none of that name"));
        var port = port();
        var host = value("TIENDO_HOST").orElse(config.isPresent() ? "0.0.0.0" : "127.0.0.1");
        var settings = new Settings(
                host,
                port,
                uri("TIENDO_URL", Set.of("http", "https")).orElse(URI.create("http://localhost:" + port)),
                Path.of(value("TIENDO_DATA").orElse("./data")),
                config,
                key(),
                secret("TIENDO_ADMIN_CODE", CODE, "ten digits"),
                secret("TIENDO_METRICS_TOKEN", token -> token.length() >= 16, "at least 16 characters"),
                secret("MONGODB_URI", uri -> uri.startsWith("mongodb"), "mongodb://… or mongodb+srv://…"),
                telegram());
        if (settings.mongoUri().isPresent()
                && settings.key().isEmpty()
                && value("TIENDO_KEY").isEmpty()) {
            problem("TIENDO_KEY", "32 bytes in base64, because MONGODB_URI is set", "nothing");
        }
        if (settings.samples()) {
            refuseForSamples(settings);
        }
        return settings;
    }

    /** A samples run stays on this machine: no server of others, no platform, no foreign interface. */
    private void refuseForSamples(Settings settings) {
        var why = " in a samples run; set TIENDO_CONFIG for a deployment";
        if (!isLoopback(settings.host())) {
            problem("TIENDO_HOST", "a loopback address" + why, settings.host());
        }
        if (settings.mongoUri().isPresent()) {
            problem("MONGODB_URI", "nothing" + why, "a URI");
        }
        settings.telegram()
                .map(telegram -> telegram.apiUrl().getHost())
                .filter(apiHost -> !isLoopback(apiHost))
                .ifPresent(apiHost -> problem("TELEGRAM_API_URL", "a loopback host" + why, apiHost));
        if (value("TIENDO_ADMIN_CODE").isPresent()) {
            problem("TIENDO_ADMIN_CODE", "nothing" + why, "a code");
        }
    }

    private Optional<Telegram> telegram() {
        var token = secret("TELEGRAM_BOT_TOKEN", BOT_TOKEN, "the token of the bot, 123456:ABC…");
        var apiUrl = uri("TELEGRAM_API_URL", Set.of("http", "https")).orElse(URI.create("https://api.telegram.org"));
        var proxy = uri("TELEGRAM_PROXY", Set.of("http", "socks", "socks5"));
        var webhookSecret =
                secret("TELEGRAM_WEBHOOK_SECRET", WEBHOOK_SECRET, "1 to 256 characters of A-Z, a-z, 0-9, _ and -");
        var updates = switch (value("TELEGRAM_UPDATES").orElse("polling")) {
            case "polling" -> Telegram.Updates.POLLING;
            case "webhook" -> Telegram.Updates.WEBHOOK;
            case String other -> {
                problem("TELEGRAM_UPDATES", "polling or webhook", other);
                yield Telegram.Updates.POLLING;
            }
        };
        if (updates == Telegram.Updates.WEBHOOK
                && value("TELEGRAM_WEBHOOK_SECRET").isEmpty()) {
            problem("TELEGRAM_WEBHOOK_SECRET", "a secret, because TELEGRAM_UPDATES is webhook", "nothing");
        }
        return token.map(secret -> new Telegram(secret, apiUrl, updates, webhookSecret, proxy));
    }

    private int port() {
        var text = value("TIENDO_PORT").orElse("8080");
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException _) {
            // told below
        }
        problem("TIENDO_PORT", "a port from 0 to 65535", text);
        return 8080;
    }

    private Optional<Secret> key() {
        return secret(
                "TIENDO_KEY",
                text -> {
                    try {
                        return Base64.getDecoder().decode(text).length == 32;
                    } catch (IllegalArgumentException _) {
                        return false;
                    }
                },
                "32 bytes in base64, such as openssl rand -base64 32 prints");
    }

    private Optional<Secret> secret(String name, Predicate<String> good, String expected) {
        var value = value(name);
        value.filter(good.negate())
                .ifPresent(text -> problem(name, expected, "%d other characters".formatted(text.length())));
        return value.filter(good).map(Secret::new);
    }

    private Optional<URI> uri(String name, Set<String> schemes) {
        return value(name).flatMap(text -> {
            try {
                var uri = URI.create(text);
                if (uri.getHost() != null && schemes.contains(uri.getScheme())) {
                    return Optional.of(uri);
                }
            } catch (IllegalArgumentException _) {
                // told below
            }
            problem(name, "an address with a host and one of " + new TreeSet<>(schemes), "something else");
            return Optional.empty();
        });
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(variables.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private void problem(String name, String expected, String found) {
        problems.add(new Problem("environment", name, expected, found));
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }
}
