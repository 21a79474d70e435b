package vn.tiendo.bot.work;

import vn.tiendo.bot.store.Endpoint;

import com.mongodb.client.MongoClients;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import vn.tiendo.bot.work.Running.Parts;
import vn.tiendo.bot.mongo.StoredBytes;
import vn.tiendo.bot.mongo.embedded.EmbeddedStore;

/** What messages cost the store, through the whole shell with the real engine: reads and writes each, and bytes of the session kept. */
public final class MessageCost {
    /** In the middle of a report and after one: sooner, later and much later. */
    private static final Set<Integer> LOOKED_AT = Set.of(5, 6, 59, 60, 200, 201);

    private static final int LAST = 201;

    private MessageCost() {}

    public static void print(Path directory, PrintStream out) {
        var operations = new Operations();
        var telegram = new FakeChannel("telegram");
        try (var store = EmbeddedStore.open(directory, _ -> {});
                var client = operations.client(store.settings());
                var watching = MongoClients.create(store.settings());
                var service = Running.withoutReports(client.getDatabase("tiendo"), Parts.of(telegram))) {
            var chat = service.chat(telegram, "1").joined("2026000002");
            BooleanSupplier settled =
                    () -> service.isSettled(Running.store(watching.getDatabase("tiendo"))) && operations.isQuiet();
            out.printf("store operations of “tiến độ?”: %s (wanted at most 4 and 4)%n", spent(operations, settled, chat, "tiến độ?"));
            var last = "";
            for (var said : dialogue(1)) {
                last = spent(operations, settled, chat, said);
            }
            out.printf("store operations of the message that files: %s (wanted at most 8 and 7)%n", last);
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

    private static String spent(Operations operations, BooleanSupplier settled, Chat chat, String said) {
        operations.clear();
        chat.insists("words " + said);
        Running.await("an answer", settled);
        var spent = "%d reads, %d writes"
                .formatted(operations.reads().size(), operations.writes().size());
        chat.hears();
        return spent;
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
}
