package vn.tiendo.bot.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.tiendo.bot.store.Trail.Proof;

/** What {@code audit verify} prints, and its exit code. */
class AuditTest {
    private final StringWriter printed = new StringWriter();

    private int told(Proof proof) {
        var out = new PrintWriter(printed);
        var exit = Audit.told(proof, out);
        out.flush();
        return exit;
    }

    @Test
    void namesTheFirstLinkThatIsBroken() {
        assertThat(told(new Proof.Broken(2026, 5, "report r-7 says something else")))
                .isEqualTo(1);
        assertThat(printed).hasToString("2026: link 5 is broken: report r-7 says something else%n".formatted());
    }

    @Test
    void saysTheLastLinkOfEachYear() {
        assertThat(told(new Proof.Whole(new TreeMap<>(Map.of(2026, "ab12"))))).isZero();
        assertThat(printed).hasToString("2026: whole, last link ab12%nwhole%n".formatted());
    }

    @Test
    void saysThatNothingIsChained() {
        assertThat(told(new Proof.Whole(new TreeMap<>()))).isZero();
        assertThat(printed).hasToString("nothing is chained yet%n".formatted());
    }
}
