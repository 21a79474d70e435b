package vn.tiendo.bot.mongo.embedded;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedCrashTest {
    private static final int KILLS = 4;
    private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 400;

    @TempDir
    Path directory;

    @Test
    void losesNothingAcknowledgedWhenKilled() throws IOException {
        var acknowledged = new ArrayList<String>();
        for (var round = 0; round < KILLS; round++) {
            acknowledged.addAll(writeUntilKilled(round));
            try (var store = OpenStore.in(directory)) {
                assertWhole(store, acknowledged);
            }
        }
    }

    private List<String> writeUntilKilled(int round) throws IOException {
        var process = Jvm.run(CrashWriter.class, directory.toString(), String.valueOf(round));
        var said = new ArrayList<String>();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            // another number each time, so that the kill falls at another point of the work
            var enough = ACKNOWLEDGED_BEFORE_THE_KILL + 37 * round;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (said.size() == enough) {
                    // by its handle: the process itself would close the pipe, with acknowledgements in it
                    process.toHandle().destroyForcibly();
                }
            }
        }
        // the last line may be cut
        assertThat(said)
                .as("what the writer said before it was killed")
                .hasSizeGreaterThan(ACKNOWLEDGED_BEFORE_THE_KILL - 1);
        return said.subList(0, said.size() - 1);
    }

    private static void assertWhole(OpenStore store, List<String> acknowledged) {
        var reports = store.collection("reports");
        var found = new HashMap<String, Document>();
        reports.find().batchSize(500).forEach(report -> found.put(report.getString("_id"), report));

        assertThat(acknowledged)
                .allSatisfy(line -> assertThat(kept(line, found)).isTrue());
        assertThat(found.values())
                .allSatisfy(report -> assertThat(report.containsKey("extra"))
                        .isEqualTo(Objects.equals(report.get("status"), "done")));
        assertIndexed(store, reports, found);
    }

    private static boolean kept(String line, Map<String, Document> found) {
        var words = line.split(" ", 2);
        var report = found.getOrDefault(words[1], new Document());
        return words[0].equals("inserted")
                ? report.containsKey("number")
                : Objects.equals(report.get("status"), "done");
    }

    private static void assertIndexed(OpenStore store, MongoCollection<Document> reports, Map<String, Document> found) {
        var validation = store.client().getDatabase("tiendo").runCommand(new Document("validate", "reports"));
        var count = (long) found.size();
        assertThat(validation.get("keysPerIndex", Document.class))
                .isEqualTo(new Document("_id_", count).append("number_1", count));
        found.values().stream().limit(50).forEach(report -> {
            assertThat(reports.find(eq("number", report.get("number"))).first()).isEqualTo(report);
            assertThatThrownBy(() -> reports.insertOne(new Document("number", report.get("number"))))
                    .isInstanceOf(MongoWriteException.class)
                    .hasMessageContaining("11000");
        });
    }
}
