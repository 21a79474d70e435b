package vn.tiendo.bot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.domain.people.Role;

class StoredWordsTest {
    @ParameterizedTest
    @EnumSource
    void everyRoleIsReadFromItsWord(Role role) {
        assertThat(StoredWords.role(StoredWords.of(role))).isEqualTo(role);
    }

    @ParameterizedTest
    @EnumSource
    void everyModeIsReadFromItsWord(Meta.Mode mode) {
        assertThat(StoredWords.mode(StoredWords.of(mode))).isEqualTo(mode);
    }

    @Test
    void theWordsAreThoseThatStand() {
        assertThat(Arrays.stream(Role.values()).map(StoredWords::of))
                .containsExactly("SECRETARY", "DEPUTY", "VERIFIER", "LEADER", "ADMINISTRATOR");
        assertThat(Arrays.stream(Meta.Mode.values()).map(StoredWords::of)).containsExactly("SAMPLES", "OWN");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> StoredWords.role("CHAIR")).hasMessageContaining("found 'CHAIR'");
        assertThatThrownBy(() -> StoredWords.mode("")).hasMessageContaining("found ''");
    }
}
