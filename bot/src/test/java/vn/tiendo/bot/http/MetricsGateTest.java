package vn.tiendo.bot.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.bot.settings.Secret;
import vn.tiendo.bot.settings.Settings;

@NullMarked
class MetricsGateTest {
    private static final String TOKEN = "0123456789abcdef";

    private static MutableHttpRequest<?> asked(String host) {
        return HttpRequest.GET("/prometheus").header("Host", host);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:8080", "127.0.0.1:8080", "[::1]:8080"})
    void admitsAProcessOfThisMachine(String host) {
        assertThat(gate(Optional.empty()).isOperators(asked(host))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tiendo.example.vn", "127.0.0.1.example.vn", "localhost.example.vn", "192.168.1.5"})
    void refusesAnotherNameThatLeadsHere(String host) {
        assertThat(gate(Optional.empty()).isOperators(asked(host))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "x-forwarded-host", "Forwarded", "X-Real-IP", "Via", "CF-Connecting-IP"})
    void refusesWhatAProxyPassedOn(String header) {
        assertThat(gate(Optional.empty()).isOperators(asked("localhost").header(header, "203.0.113.7")))
                .isFalse();
    }

    @Test
    void asksForTheTokenOnceThereIsOne() {
        var gate = gate(Optional.of(new Secret(TOKEN)));
        assertThat(gate.isOperators(asked("localhost"))).isFalse();
        assertThat(gate.isOperators(asked("localhost").bearerAuth("wrong"))).isFalse();
        assertThat(gate.isOperators(asked("tiendo.example.vn").bearerAuth(TOKEN)))
                .isTrue();
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
