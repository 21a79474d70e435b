package vn.tiendo.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {
    private static final Proxies PROXIES = new Proxies(Stream.of("127.0.0.1", "10.16.0.0/12", "fd00::/8")
            .flatMap(text -> Proxies.Network.read(text).stream())
            .toList());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "127.0.0.1   | 203.0.113.7                        | 203.0.113.7",
                "127.0.0.1   | 203.0.113.7, 10.20.1.1             | 203.0.113.7",
                "10.31.9.9   | 1.1.1.1, 203.0.113.7, 127.0.0.1    | 203.0.113.7",
                "127.0.0.1   | 203.0.113.7:4711                   | 203.0.113.7",
                "127.0.0.1   | unknown                            | 127.0.0.1",
                "127.0.0.1   | 1.1.1.1, nonsense, 10.20.1.1       | 10.20.1.1",
                "10.32.0.1   | 203.0.113.7                        | 10.32.0.1",
                "198.51.100.9| 203.0.113.7                        | 198.51.100.9",
                "fd00::7     | 2001:db8:1:2:3:4:5:6               | 20010db800010002",
                "2001:db8:1:2::9 | 203.0.113.7                    | 20010db800010002",
            })
    void believesOnlyThoseThatAreNamed(String peer, String forwarded, String source) {
        assertThat(PROXIES.source(InetAddress.ofLiteral(peer), List.of(forwarded)))
                .isEqualTo(source);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "::1/129", "10.0.0.256"})
    void readsOnlyAddresses(String text) {
        assertThat(Proxies.Network.read(text)).isEmpty();
    }
}
