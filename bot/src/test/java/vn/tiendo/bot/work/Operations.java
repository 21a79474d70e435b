package vn.tiendo.bot.work;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Counts what the driver asks a store, as it leaves: "find reports". */
final class Operations implements CommandListener {
    private static final Set<String> WRITES = Set.of("insert", "update", "delete", "findAndModify");
    private static final Duration QUIET = Duration.ofMillis(50);
    private static final Set<String> READS = Set.of("find", "aggregate", "count", "distinct", "getMore");

    private final List<String> reads = new CopyOnWriteArrayList<>();
    private final List<String> writes = new CopyOnWriteArrayList<>();
    private volatile long last = System.nanoTime();

    /** A client whose operations are counted. */
    MongoClient client(MongoClientSettings settings) {
        return MongoClients.create(
                MongoClientSettings.builder(settings).addCommandListener(this).build());
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        last = System.nanoTime();
        var name = event.getCommandName();
        if (READS.contains(name)) {
            reads.add(named(name, event));
        }
        if (WRITES.contains(name)) {
            writes.add(named(name, event));
        }
    }

    private static String named(String name, CommandStartedEvent event) {
        return event.getCommand().isString(name)
                ? name + " " + event.getCommand().getString(name).getValue()
                : name;
    }

    List<String> reads() {
        return List.copyOf(reads);
    }

    List<String> writes() {
        return List.copyOf(writes);
    }

    /** Whether nothing was asked for a while. */
    boolean isQuiet() {
        return System.nanoTime() - last > QUIET.toNanos();
    }

    /** Begins to count anew. */
    void clear() {
        reads.clear();
        writes.clear();
    }
}
