package vn.tiendo.bot.mongo.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.conversations.Answer;
import vn.tiendo.conversations.Shown;

/** The golden documents: what is written today is what they say, and what they say is read. */
class StoredFormTest {
    private static final Path DIRECTORY = Path.of("src/test/resources/stored/3");
    private static final boolean UPDATE = Boolean.getBoolean("stored.update");

    static Stream<Golden<?>> goldens() {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    <T> void isWrittenAndReadAsItsGoldenDocumentSays(Golden<T> golden) throws IOException {
        var written = document(golden);
        if (UPDATE && !Files.exists(file(golden))) {
            Files.createDirectories(file(golden).getParent());
            Files.writeString(
                    file(golden),
                    written.toJson(JsonWriterSettings.builder().indent(true).build()) + "\n");
        }
        var kept = Document.parse(Files.readString(file(golden)));
        assertThat(Document.parse(written.toJson())).isEqualTo(kept);
        assertThat(golden.layout().read(kept)).isEqualTo(golden.value());
    }

    /** What was written before anybody kept the order of what was shown: unknown, and shown to nobody. */
    @Test
    void readsASessionThatIsOlderThanTheOrderOfWhatWasShown() throws IOException {
        var kept = Document.parse(Files.readString(Path.of("src/test/resources/stored/older/session-full.json")));
        var session = SessionLayouts.SESSION.read(kept);
        assertThat(session.open().orElseThrow().askedAfter()).isEqualTo(-1);
        assertThat(session.shown().values()).extracting(Shown::after).containsExactly(Shown.UNTOLD);
    }

    /** How many own an enterprise had a question of its own before all parts had one: what was answered is kept. */
    @Test
    void readsADraftThatWasOpenWhenOwnersHadAQuestionOfTheirOwn() throws IOException {
        var kept = Document.parse(Files.readString(Path.of("src/test/resources/stored/older/session-owner.json")));
        var draft = SessionLayouts.SESSION.read(kept).open().orElseThrow();
        assertThat(draft.answers())
                .containsEntry("1.count", new Answer.Given("2", Optional.of("m7")))
                .containsEntry("1.parts", new Answer.Given("owner=1", Optional.of("m7")))
                .doesNotContainKey("1.owner");
        assertThat(draft.reopened()).contains("1.parts");
    }

    /** What was written before a report could be asked back: nothing was. */
    @Test
    void readsALedgerEntryThatIsOlderThanAskingBack() throws IOException {
        var kept = Document.parse(Files.readString(Path.of("src/test/resources/stored/older/ledger-entry.json")));
        var entry = ReportLayouts.LEDGER_ENTRY.read(kept);
        assertThat(entry.stretches())
                .hasSize(2)
                .allSatisfy(stretch -> assertThat(stretch.leaving()).isEmpty());
    }

    /** What waited to be sent before there were pictures has none. */
    @Test
    void readsAMessageThatIsOlderThanPictures() throws IOException {
        var kept = Document.parse(Files.readString(Path.of("src/test/resources/stored/older/message.json")));
        assertThat(MessageLayouts.MESSAGE.read(kept).picture()).isEmpty();
    }

    @Test
    void everyGoldenDocumentHasAValue() throws IOException {
        try (var files = Files.walk(DIRECTORY)) {
            assertThat(files.filter(Files::isRegularFile).map(DIRECTORY::relativize))
                    .containsExactlyInAnyOrderElementsOf(goldens()
                            .map(golden -> DIRECTORY.relativize(file(golden)))
                            .toList());
        }
    }

    @Test
    void everyKindThatIsStoredHasAGoldenDocument() {
        var found = new StoredTypes();
        goldens().forEach(golden -> found.sees(golden.value()));
        assertThat(found.unseen()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    <T> void isNotReadWithAFieldLessOrMore(Golden<T> golden) {
        for (var place = 0; ; place++) {
            var less = document(golden);
            if (!changed(
                    less, place, each -> each.remove(each.keySet().iterator().next()))) {
                break;
            }
            assertThatThrownBy(() -> golden.layout().read(less)).isInstanceOf(Unreadable.class);
            var more = document(golden);
            changed(more, place, each -> each.append("strange", "bí mật"));
            assertThatThrownBy(() -> golden.layout().read(more))
                    .isInstanceOf(Unreadable.class)
                    .hasMessageContaining("strange")
                    .hasMessageNotContaining("bí mật");
        }
    }

    @Test
    void saysWhereSomethingElseStandsAndNotWhat() {
        var written = (Document) Objects.requireNonNull(ContentLayouts.CONTENT.write(Golden.EVENTS));
        written.getList("lines", Document.class).getFirst().append("count", "hai");
        assertThatThrownBy(() -> ContentLayouts.CONTENT.read(written))
                .hasMessage("events.lines.count: expected a whole number, found a String");
    }

    /** Changes one document in another, counted from outside in; rows of tables are no documents of their own. */
    private static boolean changed(Document in, int place, Consumer<Document> change) {
        var all = Stream.<Document>builder();
        collect(in, all);
        var documents = all.build().toList();
        Optional<Document> one = place < documents.size() ? Optional.of(documents.get(place)) : Optional.empty();
        one.ifPresent(change);
        return one.isPresent();
    }

    private static void collect(Object value, Consumer<Document> all) {
        if (value instanceof Document document) {
            all.accept(document);
            document.values().forEach(each -> collect(each, all));
        } else if (value instanceof List<?> list) {
            list.forEach(each -> collect(each, all));
        }
    }

    private static Path file(Golden<?> golden) {
        return DIRECTORY.resolve(golden.name() + ".json");
    }

    private static <T> Document document(Golden<T> golden) {
        return (Document) Objects.requireNonNull(golden.layout().write(golden.value()));
    }
}
