package vn.tiendo.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.tiendo.bot.mongo.RoundTrips;
import vn.tiendo.domain.reporting.Report;

/** Every transcript once more, with all that is kept between two lines written and read as the store does. */
class StoredTranscriptsTest {
    private static final Path FOLDER = Path.of("../conversations/src/test/resources/transcripts");

    /** The stored form of the product. */
    private static final Keeping STORED = new Keeping() {
        @Override
        public Session session(Session session) {
            return RoundTrips.session(session);
        }

        @Override
        public Order order(Order order) {
            return RoundTrips.order(order);
        }

        @Override
        public Message message(Message message) {
            return RoundTrips.message(message);
        }

        @Override
        public Report report(Report report) {
            return RoundTrips.report(report);
        }
    };

    @TestFactory
    Stream<DynamicTest> transcriptsReplay() throws IOException {
        try (var paths = Files.walk(FOLDER)) {
            return paths.filter(path -> path.toString().endsWith(".txt")).sorted().toList().stream()
                    .map(file -> dynamicTest(FOLDER.relativize(file).toString(), () -> replays(file)));
        }
    }

    private static void replays(Path file) throws IOException {
        var expected = Files.readString(file);
        var stage = new Stage(STORED);
        expected.lines().forEach(stage::play);
        assertThat(stage.page()).isEqualTo(expected);
    }
}
