package vn.tiendo.bot.secrecy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TinkSealTest {
    private static final byte[] TEXT = "kn 2 dv hom qua".getBytes(UTF_8);
    private final TinkSeal seal = new TinkSeal(key(1));

    @Test
    void opensWhatItSealedAlsoAfterARestart() {
        assertThat(new TinkSeal(key(1)).open("inbox:1", seal.seal("inbox:1", TEXT)))
                .isEqualTo(TEXT);
    }

    @Test
    void sealsTheSameTextDifferentlyEachTime() {
        assertThat(seal.seal("inbox:1", TEXT)).isNotEqualTo(seal.seal("inbox:1", TEXT));
    }

    @Test
    void opensOnlyForItsPlaceAndUnderItsKey() {
        var sealed = seal.seal("inbox:1", TEXT);
        assertThatThrownBy(() -> seal.open("inbox:2", sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new TinkSeal(key(2)).open("inbox:1", sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void digestsAreStableAndDependOnTheKey() {
        assertThat(new TinkSeal(key(1)).digest("telegram:1:7")).isEqualTo(seal.digest("telegram:1:7"));
        assertThat(new TinkSeal(key(2)).digest("telegram:1:7")).isNotEqualTo(seal.digest("telegram:1:7"));
        assertThat(seal.digest("telegram:1:7")).doesNotContain("telegram");
        assertThat(new TinkSeal(key(2)).keyId()).isNotEqualTo(seal.keyId()).hasSize(8);
    }

    @Test
    void refusesAKeyOfAnotherLength() {
        assertThatThrownBy(() -> new TinkSeal(new byte[31])).hasMessageContaining("32 bytes, found 31");
    }

    private static byte[] key(int fill) {
        var key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return key;
    }
}
