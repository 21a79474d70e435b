package vn.tiendo.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.bot.settings.Environment.Read;

@NullMarked
class EnvironmentTest {
    private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

    /** A setting that is accepted and does nothing is a mistake that nobody finds (C-57). */
    @Test
    void refusesNamesThatHaveNoEffect() {
        assertThat(problems(Map.of("ZALO_TEMPLATE_URL", "https://example.org", "TELEGRAM_TOKEN", "x")))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("environment: ZALO_TEMPLATE_URL: expected one of [ZALO_API_URL,")
                        .endsWith("found an unknown name"))
                .anySatisfy(problem -> assertThat(problem).startsWith("environment: TELEGRAM_TOKEN: expected one of"));
    }

    @Test
    void nothingSetIsASamplesRunOnThisMachine() {
        var settings = good(Map.of());
        assertThat(settings.samples()).isTrue();
        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.telegram()).isEmpty();
    }

    @Test
    void reportsEveryProblemAtOnceAndNoSecret(@TempDir Path somewhere) {
        assertThat(problems(Map.of(
                        "TIENDO_PORT", "eighty",
                        "TIENDO_KEY", "c2hvcnQ=",
                        "TIENDO_CONFG", "x",
                        "TIENDO_CONFIG", somewhere.resolve("gone").toString(),
                        "TELEGRAM_BOT_TOKEN", "no token",
                        "TELEGRAM_UPDATES", "webhook",
                        "TIENDO_URL", "ftp://example.vn")))
                .containsExactly(
                        "environment: TIENDO_CONFG: expected one of [TIENDO_ADMIN_CODE, TIENDO_CONFIG, TIENDO_DATA, TIENDO_HOST, TIENDO_KEY, TIENDO_METRICS_TOKEN, TIENDO_PORT, TIENDO_PROXIES, TIENDO_URL], found an unknown name",
                        "environment: TIENDO_CONFIG: expected a directory, found none of that name",
                        "environment: TIENDO_PORT: expected a port from 0 to 65535, found eighty",
                        "environment: TIENDO_URL: expected an address with a host and one of [http, https], found something else",
                        "environment: TIENDO_KEY: expected 32 bytes in base64, such as openssl rand -base64 32 prints, found 8 other characters",
                        "environment: TELEGRAM_BOT_TOKEN: expected the token of the bot, 123456:ABC…, found 8 other characters",
                        "environment: TELEGRAM_WEBHOOK_SECRET: expected a secret, because TELEGRAM_UPDATES is webhook, found nothing");
    }

    @Test
    void tellsEveryProxyThatIsNoAddress() {
        assertThat(problems(Map.of("TIENDO_PROXIES", "127.0.0.1, nginx, 10.0.0.0/40")))
                .containsExactly(
                        "environment: TIENDO_PROXIES: expected addresses such as 127.0.0.1,10.0.0.0/8, found nginx",
                        "environment: TIENDO_PROXIES: expected addresses such as 127.0.0.1,10.0.0.0/8, found 10.0.0.0/40");
    }

    @Test
    void telegramIsTalkedToAsFastAsItAdvisesUnlessMoreWasGranted() {
        var telegram = Map.of("TELEGRAM_BOT_TOKEN", "1:abcdefghij", "TELEGRAM_API_URL", "http://127.0.0.1:8081");
        assertThat(good(telegram).telegram().orElseThrow().rate()).isEqualTo(30);
        var granted = new HashMap<>(telegram);
        granted.put("TELEGRAM_RATE", "1000");
        assertThat(good(granted).telegram().orElseThrow().rate()).isEqualTo(1000);
        for (var wrong : List.of("0", "1001", "30/s")) {
            granted.put("TELEGRAM_RATE", wrong);
            assertThat(problems(granted))
                    .containsExactly(
                            "environment: TELEGRAM_RATE: expected messages a second, from 1 to 1000, found " + wrong);
        }
    }

    @Test
    void samplesRefuseAServerOfOthers() {
        assertThat(problems(Map.of("MONGODB_URI", "mongodb://127.0.0.1/x", "TIENDO_KEY", KEY)))
                .containsExactly(
                        "environment: MONGODB_URI: expected nothing in a samples run; set TIENDO_CONFIG for a deployment, found a URI");
    }

    @Test
    void samplesRefuseAPlatform() {
        assertThat(problems(Map.of("TELEGRAM_BOT_TOKEN", "1:abcdefghij")))
                .containsExactly(
                        "environment: TELEGRAM_API_URL: expected a loopback host in a samples run; set TIENDO_CONFIG for a deployment, found api.telegram.org");
        assertThat(good(Map.of("TELEGRAM_BOT_TOKEN", "1:abcdefghij", "TELEGRAM_API_URL", "http://127.0.0.1:8081"))
                        .telegram())
                .isPresent();
    }

    @Test
    void halfAnAccountOfZaloIsAProblem() {
        assertThat(problems(Map.of(
                        "ZALO_APP_ID", "12",
                        "ZALO_OA_ID", "the account",
                        "ZALO_OA_SECRET_KEY", "secret-key-1",
                        "ZALO_PROXY", "ftp://x",
                        "ZALO_VERIFICATION", "<meta>")))
                .containsExactly(
                        "environment: ZALO_OA_ID: expected the number of the Official Account, found the account",
                        "environment: ZALO_PROXY: expected an address with a host and one of [http, socks, socks5], found something else",
                        "environment: ZALO_APP_SECRET: expected a value, because others of ZALO_… are set, found nothing",
                        "environment: ZALO_VERIFICATION: expected the code alone, letters and digits, without tag or file name, found another value");
        assertThat(problems(Map.of("ZALO_REFRESH_TOKEN", "refresh-token-1"))).hasSize(4);
    }

    @Test
    void anAccountOfZaloIsOnWithItsFourNamesAndStaysOnThisMachineInSamples() {
        var account = Map.of(
                "ZALO_APP_ID", "12",
                "ZALO_APP_SECRET", "app-secret-1",
                "ZALO_OA_ID", "34",
                "ZALO_OA_SECRET_KEY", "oa-secret-key-1");
        assertThat(problems(account))
                .containsExactly(
                        "environment: ZALO_API_URL: expected a loopback host in a samples run; set TIENDO_CONFIG for a deployment, found openapi.zalo.me",
                        "environment: ZALO_OAUTH_URL: expected a loopback host in a samples run; set TIENDO_CONFIG for a deployment, found oauth.zaloapp.com");
        var here = new java.util.HashMap<>(account);
        for (var name : List.of("ZALO_API_URL", "ZALO_OAUTH_URL")) {
            here.put(name, "http://127.0.0.1:1");
        }
        var settings = good(here);
        assertThat(settings.zalo()).isPresent();
        assertThat(settings.toString()).doesNotContain("app-secret-1", "oa-secret-key-1");
        assertThat(good(Map.of("ZALO_VERIFICATION", "abc")).zalo()).isEmpty();
    }

    @Test
    void samplesRefuseAForeignInterface() {
        assertThat(problems(Map.of("TIENDO_HOST", "0.0.0.0")))
                .containsExactly(
                        "environment: TIENDO_HOST: expected a loopback address in a samples run; set TIENDO_CONFIG for a deployment, found 0.0.0.0");
    }

    @Test
    void aServerNeedsAKey(@TempDir Path config) {
        var variables = Map.of("MONGODB_URI", "mongodb://db.example.vn/x", "TIENDO_CONFIG", config.toString());
        assertThat(problems(variables))
                .containsExactly(
                        "environment: TIENDO_KEY: expected 32 bytes in base64, because MONGODB_URI is set, found nothing");
    }

    @Test
    void printsNoSecret() {
        var settings = good(Map.of(
                "TELEGRAM_BOT_TOKEN", "1:abcdefghij", "TELEGRAM_API_URL", "http://127.0.0.1:1", "TIENDO_KEY", KEY));
        assertThat(settings.toString()).doesNotContain("abcdefghij").doesNotContain(KEY);
    }

    private static Settings good(Map<String, String> variables) {
        return switch (Environment.read(variables)) {
            case Read.Good(var settings) -> settings;
            case Read.Bad(var problems) -> throw new AssertionError(problems);
        };
    }

    private static List<String> problems(Map<String, String> variables) {
        return switch (Environment.read(variables)) {
            case Read.Good(var settings) -> throw new AssertionError(settings);
            case Read.Bad(var problems) ->
                problems.stream().map(Object::toString).toList();
        };
    }
}
