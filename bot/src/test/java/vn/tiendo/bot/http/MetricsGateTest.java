package vn.tiendo.bot.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import vn.tiendo.bot.settings.Secret;
import vn.tiendo.bot.settings.Settings;

@NullMarked
class MetricsGateTest {
    private static final String TOKEN = "0123456789abcdef";

    @Test
    void admitsAProcessOfThisMachine() {
        assertThat(gate(Optional.empty()).admit(HttpRequest.GET("/prometheus"))).isNull();
    }

    @Test
    void refusesWhatAProxyPassedOn() {
        var request = HttpRequest.GET("/prometheus").header("X-Forwarded-For", "203.0.113.7");
        assertThat(gate(Optional.empty()).admit(request)).isNotNull();
    }

    @Test
    void asksForTheTokenOnceThereIsOne() {
        var gate = gate(Optional.of(new Secret(TOKEN)));
        assertThat(gate.admit(HttpRequest.GET("/prometheus"))).isNotNull();
        assertThat(gate.admit(HttpRequest.GET("/prometheus").bearerAuth("wrong")))
                .isNotNull();
        assertThat(gate.admit(HttpRequest.GET("/prometheus").bearerAuth(TOKEN))).isNull();
    }

    private static MetricsGate gate(Optional<Secret> token) {
        return new MetricsGate(new Settings(
                "127.0.0.1",
                0,
                URI.create("http://localhost"),
                Path.of("data"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                token,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }
}
