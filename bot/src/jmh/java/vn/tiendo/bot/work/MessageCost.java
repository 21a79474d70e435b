package vn.tiendo.bot.work;

import vn.tiendo.bot.store.Endpoint;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.tiendo.bot.work.Running.Parts;
import vn.tiendo.bot.mongo.StoredBytes;
import vn.tiendo.bot.mongo.embedded.EmbeddedStore;

/** What messages cost the store, through the whole shell with the real engine: writes each, and bytes of the session kept. */
public final class MessageCost {
    private static final Set<String> WRITES = Set.of("insert", "update", "delete", "findAndModify");
    /** In the middle of a report and after one: sooner, later and much later. */
    private static final Set<Integer> LOOKED_AT = Set.of(5, 6, 59, 60, 200, 201);

    private static final int LAST = 201;

    private MessageCost() {}

    public static void print(Path directory, PrintStream out) {
        var written = new CopyOnWriteArrayList<String>();
        var telegram = new FakeChannel("telegram");
        try (var store = EmbeddedStore.open(directory, _ -> {});
                var client = MongoClients.create(MongoClientSettings.builder(store.settings())
                        .addCommandListener(counting(written))
                        .build());
                var service = Running.withoutReports(client.getDatabase("tiendo"), Parts.of(telegram))) {
            var chat = service.chat(telegram, "1").joined("2026000002");
            written.clear();
            chat.says("tiến độ?");
            out.printf("store writes of a plain message: %d (wanted at most 4)%n", written.size());
            file(chat, 1, written);
            out.printf("store writes of the message that files: %d (wanted at most 8)%n", written.size());
            sizes(service, chat, out);
        }
    }

    private static void sizes(Running service, Chat chat, PrintStream out) {
        int turns = 0;
        for (int number = 2; turns < LAST; number++) {
            for (var said : dialogue(number)) {
                chat.says(said);
                turns++;
                if (LOOKED_AT.contains(turns)) {
                    out.printf("stored session after %d turns: %d bytes of JSON%n", turns, bytes(service, chat));
                }
            }
        }
    }

    /** Says a report up to its confirmation, whose writes alone are counted. */
    private static void file(Chat chat, int number, List<String> written) {
        for (var said : dialogue(number)) {
            written.clear();
            chat.says(said);
        }
    }

    private static List<String> dialogue(int number) {
        return List.of("kn 2 dv ngay 15/6 o cty may Binh Minh", number + "-QĐ/ĐU", "đúng");
    }

    private static int bytes(Running service, Chat chat) {
        var endpoint = service.store
                .endpoints()
                .find(Endpoint.idOf(chat.address(), Running.SEAL))
                .orElseThrow();
        return StoredBytes.of(
                service.store.conversations().load(endpoint.conversation()).session());
    }

    private static CommandListener counting(List<String> written) {
        return new CommandListener() {
            @Override
            public void commandStarted(CommandStartedEvent event) {
                if (WRITES.contains(event.getCommandName())) {
                    written.add(event.getCommandName());
                }
            }
        };
    }
}
