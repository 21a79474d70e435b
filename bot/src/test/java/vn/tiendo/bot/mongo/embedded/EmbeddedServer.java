package vn.tiendo.bot.mongo.embedded;

import java.nio.file.Path;

/**
 * The embedded store as a process of its own that serves whoever connects: {@code DIRECTORY PORT}.
 *
 * <p>With it two instances of the service share one store in tests; their {@code MONGODB_URI} is {@code mongodb://127.0.0.1:PORT/}.
 * It says {@code ready} when it is, and ends when it is killed or its commits fail.
 */
public final class EmbeddedServer {
    private EmbeddedServer() {}

    public static void main(String[] args) {
        var store = EmbeddedStore.openToAll(
                Path.of(args[0]),
                Integer.parseInt(args[1]),
                _ -> Runtime.getRuntime().halt(1));
        Runtime.getRuntime().addShutdownHook(new Thread(store::close));
        System.out.println("ready " + store.address().getPort());
    }
}
