package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tiendo.bot.channel.Door;
import vn.tiendo.bot.mongo.Servers;
import vn.tiendo.bot.work.Running.Parts;
import vn.tiendo.conversations.Message;

/** Two instances on one store that are both brought every update: each is answered, in order, once. */
class TwoInstancesTest {
    private static final int CHATS = 8;
    private static final int SAID = 12;

    private final FakeChannel telegram = new FakeChannel("telegram");

    @Test
    void sayEachReplyOnce() throws Exception {
        var database = Servers.EMBEDDED.fresh();
        var parts = Parts.of(telegram).engine(new ScriptedEngine());
        try (var one = Running.withoutReports(database, parts);
                var two = Running.again(database, parts.instance("two"))) {
            var chats = IntStream.range(0, CHATS)
                    .mapToObj(at -> one.chat(telegram, "chat" + at))
                    .toList();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var done : threads.invokeAll(brought(chats, one, two))) {
                    done.get();
                }
            }
            one.settle();
            two.settle();
            for (int at = 0; at < CHATS; at++) {
                assertThat(telegram.in("chat" + at)).isEqualTo(answers());
            }
        }
    }

    /** Every update of a chat comes in order, and each to both. */
    private static List<Callable<Void>> brought(List<Chat> chats, Running one, Running two) {
        var all = new ArrayList<Callable<Void>>();
        for (var chat : chats) {
            all.add(() -> {
                for (int at = 1; at <= SAID; at++) {
                    var update = chat.incoming("words câu " + at, at);
                    for (var instance : at % 2 == 0 ? List.of(one, two) : List.of(two, one)) {
                        Running.await("the door", () -> instance.door.admit(update) != Door.Admission.UNAVAILABLE);
                    }
                }
                return null;
            });
        }
        return all;
    }

    private static List<Message> answers() {
        return IntStream.rangeClosed(1, SAID)
                .mapToObj(at -> Message.of("heard: câu " + at))
                .toList();
    }
}
