package vn.tiendo.bot.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.bot.store.Meta;
import vn.tiendo.bot.store.Meta.Facts;
import vn.tiendo.bot.store.Seal;

@ParameterizedClass(name = "on {0}")
@EnumSource(Servers.class)
class TransferTest {
    private static final Seal SEAL = ContractTest.SEAL;

    private static final Facts OURS = new Facts(Meta.Mode.OWN, 1, "0badcafe");
    private static final Document OF_ALL_TYPES = new Document("_id", "a")
            .append("long", 5L)
            .append("int", 5)
            .append("double", 5.0)
            .append("at", Date.from(ContractTest.NOW))
            .append("sealed", new Binary(new byte[] {1, 2, 3}))
            .append("text", "Đồng chí\n\"…\"")
            .append("z", List.of(new Document("y", true)))
            .append("b", null);

    private final MongoDatabase from;
    /** The embedded store, so that both ways are taken when another server is given. */
    private final MongoDatabase to;

    @TempDir
    Path directory;

    TransferTest(Servers server) {
        from = settled(server.fresh(), OURS);
        to = settled(Servers.EMBEDDED.fresh(), OURS);
    }

    private static MongoDatabase settled(MongoDatabase database, Facts facts) {
        Indexes.ensure(database);
        new MongoMeta(database).settle(facts);
        return database;
    }

    private Path exported() throws IOException {
        var file = directory.resolve("export.jsonl");
        new MongoTransfer(from, SEAL).exportTo(file);
        return file;
    }

    private static List<Document> all(MongoDatabase database, String name) {
        return database.getCollection(name).find().sort(new Document("_id", 1)).into(new ArrayList<>());
    }

    @Test
    void movesEveryDocumentThereAndBack() throws IOException {
        from.getCollection("reports").insertOne(OF_ALL_TYPES);
        from.getCollection("inbox")
                .insertMany(IntStream.range(0, 1100)
                        .mapToObj(i -> new Document("_id", i))
                        .toList());
        var inbox = all(from, "inbox");

        assertThat(new MongoTransfer(to, SEAL).importFrom(exported())).isEqualTo(1101);

        assertThat(all(to, "reports")).containsExactly(OF_ALL_TYPES);
        assertThat(all(to, "inbox")).isEqualTo(inbox);
        assertThat(new MongoMeta(to).settle(new Facts(Meta.Mode.SAMPLES, 9, "")))
                .isEqualTo(OURS);

        from.getCollection("reports").deleteMany(new Document());
        from.getCollection("inbox").deleteMany(new Document());
        var back = directory.resolve("back.jsonl");
        assertThat(new MongoTransfer(to, SEAL).exportTo(back)).isEqualTo(1101);
        assertThat(new MongoTransfer(from, SEAL).importFrom(back)).isEqualTo(1101);
        assertThat(all(from, "reports")).containsExactly(OF_ALL_TYPES);
    }

    @Test
    void overwritesNoFile() throws IOException {
        var file = exported();
        assertThatThrownBy(() -> new MongoTransfer(from, SEAL).exportTo(file))
                .isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void importsIntoNothingButAnEmptyStore() throws IOException {
        var file = exported();
        to.getCollection("reports").insertOne(new Document("_id", "kept"));
        assertThatThrownBy(() -> new MongoTransfer(to, SEAL).importFrom(file))
                .hasMessage("the store is not empty: it has reports; import into a new one");
    }

    @Test
    void importsNothingOfAnotherKey() throws IOException {
        var file = exported();
        var other = settled(Servers.EMBEDDED.fresh(), new Facts(Meta.Mode.OWN, 1, "deadbeef"));
        assertThatThrownBy(() -> new MongoTransfer(other, SEAL).importFrom(file))
                .hasMessage(
                        "the file was written under key 0badcafe, but this store's is key deadbeef; put the first one back");
    }

    @Test
    void importsNothingOfAFileThatWasCut() throws IOException {
        from.getCollection("inbox").insertMany(List.of(new Document("_id", 1), new Document("_id", 2)));
        var lines = Files.readAllLines(exported());
        var cut = Files.write(directory.resolve("cut.jsonl"), lines.subList(0, lines.size() - 1));
        assertThatThrownBy(() -> new MongoTransfer(to, SEAL).importFrom(cut))
                .hasMessage("line 4: expected more, found the end; the file was cut");
        assertThat(all(to, "inbox")).isEmpty();
    }

    @Test
    void namesTheLineThatIsWrong() throws IOException {
        var wrong = Files.writeString(directory.resolve("wrong.jsonl"), "bí mật");
        assertThatThrownBy(() -> new MongoTransfer(to, SEAL).importFrom(wrong))
                .hasMessage("line 1: expected extended JSON, found something else");
    }
}
