package vn.tiendo.bot.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.bot.settings.Settings;

class SealFactoryTest {
    @TempDir
    Path data;

    private String keyId() {
        return new SealFactory()
                .seal(new Settings(
                        "127.0.0.1",
                        8080,
                        URI.create("http://localhost:8080"),
                        data,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .keyId();
    }

    @Test
    void makesAKeyOnceAndKeepsIt() {
        assertThat(keyId()).isEqualTo(keyId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tiendo.mv", "promised"})
    void makesNoNewKeyBesideDataOfALostOne(String written) throws IOException {
        Files.createFile(data.resolve(written));
        assertThatThrownBy(this::keyId)
                .hasMessage("the key %s is missing, and %s was written under it; put it back, or set TIENDO_KEY to it"
                        .formatted(data.resolve("key"), data.resolve(written)));
        assertThat(data.resolve("key")).doesNotExist();
    }
}
