package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.channel.Sent;
import vn.tiendo.bot.mongo.Servers;
import vn.tiendo.bot.work.Running.Parts;

/** Neither log nor metrics nor store show a text, a code or a chat's id in the clear (I-6, I-7). */
class LeakTest {
    private static final String CHAT = "987654321";
    private static final String TEXT = "bí-mật-riêng";
    private static final String CODE = "2026000002";

    private final FakeChannel telegram = new FakeChannel("telegram");
    private final MongoDatabase database = Servers.EMBEDDED.fresh();

    @Test
    void showsNothingOfWhatWasSaidOrWhere() {
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        root.addAppender(log);
        try (var service = Running.withoutReports(database, Parts.of(telegram).engine(new ScriptedEngine()))) {
            var chat = service.chat(telegram, CHAT);
            chat.says("join " + CODE);
            chat.says(TEXT);
            chat.says("boom " + TEXT);
            chat.sends("poison " + TEXT);
            telegram.willAnswer(new Sent.Never("blocked"));
            chat.says("hết " + TEXT);
            assertThat(service.registry.getMetersAsString()).doesNotContain(CHAT, TEXT, CODE);
        } finally {
            root.detachAppender(log);
        }
        assertThat(log.list).isNotEmpty();
        assertThat(log.list.stream().map(LeakTest::whole).collect(Collectors.joining("\n")))
                .doesNotContain(CHAT, TEXT, CODE);
        assertThat(stored("endpoints")).doesNotContain(CHAT);
        assertThat(stored("conversations")).doesNotContain(TEXT);
        assertThat(stored("inbox")).doesNotContain(TEXT);
    }

    private static String whole(ILoggingEvent event) {
        var thrown = event.getThrowableProxy();
        return event.getFormattedMessage() + (thrown == null ? "" : "\n" + ThrowableProxyUtil.asString(thrown));
    }

    private String stored(String collection) {
        return database.getCollection(collection)
                .find()
                .map(Document::toJson)
                .into(new ArrayList<>())
                .toString();
    }
}
