package vn.tiendo.bot.commands;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.tiendo.bot.admin.Seeding;

/**
 * Runs the samples in a folder that is thrown away and talks to itself as pages do, so that the virtual machine, started for it by
 * {@link Launch}, leaves a {@link StartCache} when it ends.
 */
@Command(
        name = Rehearse.NAME,
        description =
                "Makes the cache beside the jar from which the next starts are quick: half a minute of a processor, once.",
        mixinStandardHelpOptions = true)
final class Rehearse implements Callable<Integer> {
    static final String NAME = "rehearse";

    @Mixin
    private Console console = new Console();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var line = Objects.requireNonNull(spec).commandLine();
        var cache = StartCache.ofThisJar();
        if (cache.isEmpty()) {
            line.getErr().println(console.said("classes in directories have no start cache; run the jar"));
            return 1;
        }
        cache.get().forget();
        var folder = Files.createTempDirectory("tiendo-rehearsal");
        try {
            return rehearsed(folder, console, line.getErr());
        } finally {
            delete(folder);
        }
    }

    private static int rehearsed(Path folder, Console console, PrintWriter err)
            throws IOException, InterruptedException {
        var port = freePort();
        var ready = Ready.of(
                Map.of(
                        "TIENDO_DATA",
                        folder.toString(),
                        "TIENDO_PORT",
                        Integer.toString(port),
                        "TIENDO_HOST",
                        "127.0.0.1"),
                console,
                err);
        if (ready.isEmpty()) {
            return 1;
        }
        try (var parts = ready.get().parts()) {
            parts.getBean(Seeding.class).sow();
            parts.getBean(EmbeddedServer.class).start();
            Rehearsal.hold(URI.create("http://localhost:" + port), Duration.ofSeconds(10));
        }
        return 0;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
