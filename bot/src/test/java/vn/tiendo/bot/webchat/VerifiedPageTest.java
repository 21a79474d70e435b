package vn.tiendo.bot.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.bot.settings.Environment;
import vn.tiendo.bot.settings.Settings;

class VerifiedPageTest {
    @Test
    void namesTheCodeByWhichZaloSeesThatTheDomainIsOurs() {
        assertThat(index(Map.of("ZALO_VERIFICATION", "FzQ3Code")))
                .containsOnlyOnce("<meta name=\"zalo-platform-site-verification\" content=\"FzQ3Code\" />");
        assertThat(index(Map.of())).doesNotContain("zalo");
    }

    private static String index(Map<String, String> variables) {
        return new String(new Page(settings(variables)).index().bytes(), StandardCharsets.UTF_8);
    }

    private static Settings settings(Map<String, String> variables) {
        return switch (Environment.read(variables)) {
            case Environment.Read.Good(var settings) -> settings;
            case Environment.Read.Bad(var problems) -> throw new AssertionError(problems);
        };
    }
}
