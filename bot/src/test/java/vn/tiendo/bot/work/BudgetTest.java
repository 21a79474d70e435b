package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.bot.channel.Talks;
import vn.tiendo.bot.mongo.embedded.EmbeddedStore;
import vn.tiendo.bot.work.Running.Parts;

/** What a message costs the store in reads and writes, as the driver sends them (I-12, "Budgets of one message"). */
class BudgetTest {
    private static final Budget PLAIN = new Budget(4, 4);
    private static final Budget FILING = new Budget(8, 7);

    private final Operations operations = new Operations();

    private final MovableClock clock = new MovableClock(Running.NOW);
    private BooleanSupplier settled = () -> false;

    @TempDir
    private Path directory;

    /** At most so many of each; at least one, or nothing was counted. */
    private record Budget(int reads, int writes) {}

    @Test
    void aMessageStaysWithinItsBudget() throws Exception {
        talk(new FakeChannel("telegram"), new CopyOnWriteArrayList<>());
    }

    /** It asks for its history once, when it opens; what is said then is brought to it, each thing once and in order. */
    @Test
    void aMessageOnAConnectedPageStaysWithinItsBudget() throws Exception {
        var news = new CopyOnWriteArrayList<Optional<Talks.Talk>>();
        talk(new FakeChannel("web", true), news);
        assertThat(news).as("what the page is told").hasSizeGreaterThan(8).doesNotContain(Optional.empty());
        var numbers = news.stream()
                .flatMap(Optional::stream)
                .flatMap(talk -> talk.entries().stream())
                .map(Talks.Entry::number)
                .toList();
        assertThat(numbers)
                .as("numbers of what the page is told")
                .isEqualTo(LongStream.range(0, numbers.size())
                        .mapToObj(at -> numbers.getFirst() + at)
                        .toList());
    }

    private void talk(FakeChannel channel, List<Optional<Talks.Talk>> news) throws Exception {
        try (var store = EmbeddedStore.open(directory, _ -> {});
                var client = operations.client(store.settings());
                var watching = MongoClients.create(store.settings());
                var service = Running.withoutReports(
                        client.getDatabase("tiendo"), Parts.of(channel).clock(clock))) {
            settled = () -> service.isSettled(Running.store(watching.getDatabase("tiendo"))) && operations.isQuiet();
            var chat = service.chat(channel, "1").joined("2026000002");
            var soft = new SoftAssertions();
            try (var _ = service.talks.listen(chat.address(), news::add)) {
                talk(soft, chat);
            }
            soft.assertAll();
        }
    }

    private void talk(SoftAssertions soft, Chat chat) {
        says(soft, chat, "xin chào", PLAIN);
        says(soft, chat, "tiến độ?", PLAIN);
        for (int round = 1; round <= 2; round++) {
            says(soft, chat, "kn 2 dv ngay 15/6 o cty may Binh Minh", PLAIN);
            says(soft, chat, (44 + round) + "-QĐ/ĐU", PLAIN);
            assertThat(says(soft, chat, "đúng", FILING)).contains("Đã ghi nhận báo cáo số " + round);
        }
    }

    private String says(SoftAssertions soft, Chat chat, String words, Budget budget) {
        operations.clear();
        // a yes needs that the question was read
        clock.pass(Duration.ofSeconds(1));
        chat.insists("words " + words);
        Running.await("an answer", settled);
        var reads = operations.reads();
        var writes = operations.writes();
        soft.assertThat(reads).as("reads of “%s”", words).hasSizeBetween(1, budget.reads());
        soft.assertThat(writes).as("writes of “%s”", words).hasSizeBetween(1, budget.writes());
        return Chat.texts(chat.hears());
    }
}
