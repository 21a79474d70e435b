package vn.tiendo.bot.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.bot.store.WebSessions;

@ParameterizedClass(name = "on {0}")
@EnumSource(Servers.class)
class WebSessionsTest extends ContractTest {
    private final WebSessions sessions = new MongoWebSessions(database);

    WebSessionsTest(Servers server) {
        super(server);
    }

    @Test
    void knowsWhatWasCreatedAndNotClosed() {
        sessions.create("one", NOW);
        assertThat(sessions.isOpen("one")).isTrue();
        assertThat(sessions.isOpen("other")).isFalse();
        sessions.close("one");
        assertThat(sessions.isOpen("one")).isFalse();
    }

    @Test
    void namesThoseThatNobodyHasUsedSince() {
        sessions.create("old", NOW.minus(Duration.ofDays(40)));
        sessions.create("used", NOW.minus(Duration.ofDays(40)));
        sessions.create("new", NOW);
        sessions.touch("used", NOW);
        assertThat(sessions.idle(NOW.minus(Duration.ofDays(30)), 10)).containsExactly("old");
    }

    @Test
    void doesNotReviveAClosedOneByUse() {
        sessions.create("one", NOW);
        sessions.close("one");
        sessions.touch("one", NOW);
        assertThat(sessions.isOpen("one")).isFalse();
    }
}
