package vn.tiendo.bot.settings;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            "TIENDO_METRICS_TOKEN",
            "TIENDO_PROXIES",
            "TELEGRAM_BOT_TOKEN",
            "TELEGRAM_API_URL",
            "TELEGRAM_PROXY",
            "TELEGRAM_RATE",
            "TELEGRAM_UPDATES",
            "TELEGRAM_WEBHOOK_SECRET",
            "ZALO_APP_ID",
            "ZALO_APP_SECRET",
            "ZALO_OA_ID",
            "ZALO_OA_SECRET_KEY",
            "ZALO_REFRESH_TOKEN",
            "ZALO_API_URL",
            "ZALO_OAUTH_URL",
            "ZALO_PROXY",
            "ZALO_VERIFICATION");

    /** A name that begins so and is none of the known is a mistake: it would have no effect (C-57). */
    private static final Set<String> OURS = Set.of("TIENDO_", "TELEGRAM_", "ZALO_");

    private static final Predicate<String> CODE = Pattern.compile("\\d{10}").asMatchPredicate();

    private final Variables variables;

    private Environment(Variables variables) {
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
        var given = new Variables(variables);
        var settings = new Environment(given).settings();
        return given.problems().isEmpty() ? new Read.Good(settings) : new Read.Bad(given.problems());
    }

    private Settings settings() {
        variables.names().stream()
                .filter(name -> OURS.stream().anyMatch(name::startsWith) && !KNOWN.contains(name))
                .forEach(name -> variables.problem(name, "one of " + knownLike(name), "an unknown name"));
        var config = variables.value("TIENDO_CONFIG").map(Path::of);
        config.filter(directory -> !Files.isDirectory(directory))
                .ifPresent(_ -> variables.problem("TIENDO_CONFIG", "a directory", "none of that name"));
        var port = port();
        var host = variables.value("TIENDO_HOST").orElse(config.isPresent() ? "0.0.0.0" : "127.0.0.1");
        var settings = new Settings(
                host,
                port,
                variables.uri("TIENDO_URL", Set.of("http", "https")).orElse(URI.create("http://localhost:" + port)),
                Path.of(variables.value("TIENDO_DATA").orElse("./data")),
                config,
                key(),
                variables.secret("TIENDO_ADMIN_CODE", CODE, "ten digits"),
                variables.secret("TIENDO_METRICS_TOKEN", token -> token.length() >= 16, "at least 16 characters"),
                variables.secret("MONGODB_URI", uri -> uri.startsWith("mongodb"), "mongodb://… or mongodb+srv://…"),
                TelegramVariables.read(variables),
                ZaloVariables.read(variables),
                ZaloVariables.verification(variables),
                proxies());
        if (settings.mongoUri().isPresent()
                && settings.key().isEmpty()
                && variables.value("TIENDO_KEY").isEmpty()) {
            variables.problem("TIENDO_KEY", "32 bytes in base64, because MONGODB_URI is set", "nothing");
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
            variables.problem("TIENDO_HOST", "a loopback address" + why, settings.host());
        }
        if (settings.mongoUri().isPresent()) {
            variables.problem("MONGODB_URI", "nothing" + why, "a URI");
        }
        settings.telegram().ifPresent(telegram -> refuseAbroad("TELEGRAM_API_URL", telegram.apiUrl(), why));
        settings.zalo().ifPresent(zalo -> {
            refuseAbroad("ZALO_API_URL", zalo.apiUrl(), why);
            refuseAbroad("ZALO_OAUTH_URL", zalo.oauthUrl(), why);
        });
        if (variables.value("TIENDO_ADMIN_CODE").isPresent()) {
            variables.problem("TIENDO_ADMIN_CODE", "nothing" + why, "a code");
        }
    }

    private static Set<String> knownLike(String name) {
        var family = name.substring(0, name.indexOf('_') + 1);
        return KNOWN.stream().filter(known -> known.startsWith(family)).collect(Collectors.toCollection(TreeSet::new));
    }

    private Proxies proxies() {
        return new Proxies(variables.value("TIENDO_PROXIES").stream()
                .flatMap(text -> Stream.of(text.split(",", -1)))
                .map(String::strip)
                .flatMap(text -> {
                    var network = Proxies.Network.read(text);
                    if (network.isEmpty()) {
                        variables.problem("TIENDO_PROXIES", "addresses such as 127.0.0.1,10.0.0.0/8", text);
                    }
                    return network.stream();
                })
                .toList());
    }

    private void refuseAbroad(String name, URI address, String why) {
        if (!isLoopback(address.getHost())) {
            variables.problem(name, "a loopback host" + why, address.getHost());
        }
    }

    private int port() {
        var text = variables.value("TIENDO_PORT").orElse("8080");
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException _) {
            // told below
        }
        variables.problem("TIENDO_PORT", "a port from 0 to 65535", text);
        return 8080;
    }

    private Optional<Secret> key() {
        return variables.secret(
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

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }
}
