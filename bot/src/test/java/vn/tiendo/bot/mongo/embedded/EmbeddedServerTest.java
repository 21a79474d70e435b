package vn.tiendo.bot.mongo.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {
    @TempDir
    Path directory;

    @Test
    void servesTwoClientsFromAProcessOfItsOwn() throws IOException, InterruptedException {
        var process = Jvm.run(EmbeddedServer.class, directory.toString(), "0");
        try (var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var uri = "mongodb://127.0.0.1:" + said.readLine().replace("ready ", "") + "/";
            try (var one = MongoClients.create(uri);
                    var two = MongoClients.create(uri)) {
                one.getDatabase("tiendo").getCollection("c").insertOne(new Document("_id", "shared"));
                assertThat(two.getDatabase("tiendo").getCollection("c").find().first())
                        .isEqualTo(new Document("_id", "shared"));
            }
        } finally {
            process.destroy();
            process.waitFor();
        }
        try (var store = OpenStore.in(directory)) {
            assertThat(store.collection("c").countDocuments()).isEqualTo(1);
        }
    }
}
