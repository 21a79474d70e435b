package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.bot.mongo.embedded.EmbeddedStore;
import vn.tiendo.bot.work.Running.Parts;

/** What a message costs in writes, as the driver sends them (I-12). */
class WriteCountTest {
    private static final Set<String> WRITES = Set.of("insert", "update", "delete", "findAndModify");
    private final List<String> written = new CopyOnWriteArrayList<>();

    @Test
    void fourForAMessageEightForAFiling(@TempDir Path directory) {
        var telegram = new FakeChannel("telegram");
        try (var store = EmbeddedStore.open(directory, _ -> {});
                var client = counted(store.settings());
                var service = Running.withoutReports(
                        client.getDatabase("tiendo"), Parts.of(telegram).engine(new ScriptedEngine()))) {
            var chat = service.chat(telegram, "1");
            chat.says("join 2026000002");
            written.clear();
            chat.says("xin chào");
            assertThat(written).as("a plain message").hasSizeLessThanOrEqualTo(4);
            written.clear();
            assertThat(chat.hearsAfter("file 2")).isEqualTo("filed 1: 2");
            assertThat(written).as("a filing").hasSizeBetween(5, 8);
        }
    }

    private MongoClient counted(MongoClientSettings settings) {
        return MongoClients.create(MongoClientSettings.builder(settings)
                .addCommandListener(new CommandListener() {
                    @Override
                    public void commandStarted(CommandStartedEvent event) {
                        if (WRITES.contains(event.getCommandName())) {
                            written.add(event.getCommandName());
                        }
                    }
                })
                .build());
    }
}
