package vn.tiendo.bot.settings;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.tiendo.bot.settings.Settings.Zalo;

/** The variables of Zalo's channel, which is on if application and account are named with their secrets. */
final class ZaloVariables {
    private static final List<String> NEEDED =
            List.of("ZALO_APP_ID", "ZALO_APP_SECRET", "ZALO_OA_ID", "ZALO_OA_SECRET_KEY");
    private static final Predicate<String> NUMBER = Pattern.compile("\\d{1,30}").asMatchPredicate();
    private static final Predicate<String> WORD =
            Pattern.compile("[\\x21-\\x7e]{8,2000}").asMatchPredicate();
    private static final Predicate<String> CODE =
            Pattern.compile("[A-Za-z0-9_-]{1,100}").asMatchPredicate();
    private static final Set<String> WEB = Set.of("http", "https");

    private ZaloVariables() {}

    static Optional<Zalo> read(Variables variables) {
        var app = number(variables, "ZALO_APP_ID", "the number of the application");
        var secret = variables.secret("ZALO_APP_SECRET", WORD, "the application's secret");
        var account = number(variables, "ZALO_OA_ID", "the number of the Official Account");
        var key = variables.secret("ZALO_OA_SECRET_KEY", WORD, "the OA Secret Key from the application's Webhook page");
        var refresh = variables.secret("ZALO_REFRESH_TOKEN", WORD, "a refresh token of the Official Account");
        var api = uri(variables, "ZALO_API_URL", "https://openapi.zalo.me");
        var oauth = uri(variables, "ZALO_OAUTH_URL", "https://oauth.zaloapp.com");
        var proxy = variables.proxy("ZALO_PROXY");
        missing(variables, refresh.isPresent());
        if (app.isEmpty() || secret.isEmpty() || account.isEmpty() || key.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Zalo(app.get(), secret.get(), account.get(), key.get(), refresh, api, oauth, proxy));
    }

    /** The code that Zalo wants to see on the domain; asked for before there is an account to serve. */
    static Optional<String> verification(Variables variables) {
        var code = variables.value("ZALO_VERIFICATION");
        code.filter(CODE.negate())
                .ifPresent(_ -> variables.problem(
                        "ZALO_VERIFICATION",
                        "the code alone, letters and digits, without tag or file name",
                        "another value"));
        return code.filter(CODE);
    }

    /** Half an account is a mistake, not an account that is off. */
    private static void missing(Variables variables, boolean seeded) {
        if (seeded || NEEDED.stream().anyMatch(name -> variables.value(name).isPresent())) {
            NEEDED.stream()
                    .filter(name -> variables.value(name).isEmpty())
                    .forEach(name -> variables.problem(name, "a value, because others of ZALO_… are set", "nothing"));
        }
    }

    private static Optional<String> number(Variables variables, String name, String expected) {
        var value = variables.value(name);
        value.filter(NUMBER.negate()).ifPresent(text -> variables.problem(name, expected, text));
        return value.filter(NUMBER);
    }

    private static URI uri(Variables variables, String name, String usual) {
        return variables.uri(name, WEB).orElse(URI.create(usual));
    }
}
