package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import vn.tiendo.bot.mongo.Servers;

/** A running service with the bundled samples, one for all tests of a class, and somebody who asks it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Conversing {
    private final FakeChannel channel = new FakeChannel("telegram");
    private final Running service = Running.withSamples(Servers.EMBEDDED.fresh(), channel);
    private int chats;

    @AfterAll
    void close() {
        service.close();
    }

    /** Joins in a chat of their own, as the person of a sample's code. */
    Chat joined(String code) {
        chats++;
        return service.chat(channel, "80" + chats).joined(code);
    }

    /** What the asker hears, without the button labels. */
    static String hears(Chat asker, String words) {
        return String.join("\n", lines(asker, words));
    }

    static List<String> lines(Chat asker, String words) {
        var answers = asker.says(words);
        assertThat(answers).as(words).isNotEmpty();
        return answers.stream().flatMap(message -> message.lines().stream()).toList();
    }
}
