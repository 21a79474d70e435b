package vn.tiendo.bot.process;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/**
 * The packaged jar with an environment of its own; {@link #serve} starts it, {@link #command} runs it to its end. The
 * virtual machine is told to spend little on its start, which is most of what such a process does.
 */
public final class Jar {
    private static final Duration HEALTHY_WITHIN = Duration.ofMinutes(2);
    /** In which a POSIX shell counts the size of files. */
    private static final int BLOCK = 512;

    private static final Duration ENDS_WITHIN = Duration.ofMinutes(2);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private List<String> flags = List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseParallelGC");
    private Path file = Path.of(System.getProperty("tiendo.jar", "target/tiendo.jar"));
    private Redirect input = Redirect.PIPE;
    private OptionalLong largestFile = OptionalLong.empty();
    private Optional<Running> latest = Optional.empty();

    /** {@code folder} takes the data and what the process prints. */
    public Jar(Path folder) {
        this.folder = folder;
        environment.put("TIENDO_DATA", folder.resolve("data").toString());
    }

    /** The virtual machine is told this and nothing else. */
    public Jar withFlags(String... others) {
        flags = List.of(others);
        return this;
    }

    /** A copy that lies elsewhere. */
    public Jar at(Path copy) {
        file = copy;
        return this;
    }

    Jar with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** No file may grow beyond this many bytes: writing on fails as on a disk that is full. */
    Jar withFilesUpTo(long bytes) {
        largestFile = OptionalLong.of(bytes);
        return this;
    }

    /** A command reads {@code file} as its standard input. */
    Jar reading(Path file) {
        input = Redirect.from(file.toFile());
        return this;
    }

    /** What a command printed, and how it ended. */
    record Ended(int exit, String out, String err) {}

    /** A running service. */
    public record Running(Process process, int port, Path log) {
        /** As {@code kill -9} does. */
        public void kill() throws InterruptedException {
            process.destroyForcibly();
            process.waitFor();
        }

        /** As {@code kill} does; returns how long it took. */
        public Duration stop() throws InterruptedException {
            long began = System.nanoTime();
            process.destroy();
            if (!process.waitFor(ENDS_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("expected the service to end within " + ENDS_WITHIN);
            }
            return Duration.ofNanos(System.nanoTime() - began);
        }

        public URI at(String path) {
            return URI.create("http://localhost:" + port + path);
        }

        String get(String path) throws IOException, InterruptedException {
            return HTTP.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString())
                    .body();
        }
    }

    /** Starts the service and waits until it is healthy. */
    public Running serve() throws IOException, InterruptedException {
        return serve(freePort());
    }

    /** Starts the service with options of its command line. */
    public Running serveWith(String... options) throws IOException, InterruptedException {
        return serve(freePort(), options);
    }

    /** Starts the service at a port, as after a crash. */
    public Running serve(int port, String... options) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of("serve"));
        line.addAll(List.of(options));
        var log = Files.createTempFile(folder, "serve", ".log");
        var running = new Running(
                process(port, line.toArray(String[]::new))
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start(),
                port,
                log);
        latest = Optional.of(running);
        long deadline = System.nanoTime() + HEALTHY_WITHIN.toNanos();
        while (!isHealthy(running)) {
            if (!running.process().isAlive() || System.nanoTime() > deadline) {
                running.process().destroyForcibly();
                throw new AssertionError("expected a healthy service, found:\n" + Files.readString(log));
            }
            running.process().waitFor(20, TimeUnit.MILLISECONDS);
        }
        return running;
    }

    /** Stops the service started last, if it still runs. */
    void stop() throws InterruptedException {
        if (latest.isPresent() && latest.get().process().isAlive()) {
            latest.get().stop();
        }
    }

    /** Ends the service started last at once, if it still runs. */
    void kill() throws InterruptedException {
        if (latest.isPresent()) {
            latest.get().kill();
        }
    }

    /** Runs a command to its end. */
    Ended command(String... arguments) throws IOException, InterruptedException {
        var out = Files.createTempFile(folder, "out", ".txt");
        var err = Files.createTempFile(folder, "err", ".txt");
        var process = process(freePort(), arguments)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(ENDS_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(
                    "expected %s to end, found:%n%s".formatted(List.of(arguments), Files.readString(err)));
        }
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private static boolean isHealthy(Running running) throws InterruptedException {
        try {
            return running.get("/health").contains("\"status\":\"UP\"");
        } catch (IOException _) {
            return false;
        }
    }

    private ProcessBuilder process(int port, String... arguments) {
        var line = new ArrayList<String>();
        largestFile.ifPresent(bytes ->
                line.addAll(List.of("sh", "-c", "ulimit -f %d; exec \"$@\"".formatted(bytes / BLOCK), "limited")));
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(flags);
        line.addAll(List.of("-jar", file.toString()));
        line.addAll(List.of(arguments));
        var builder = new ProcessBuilder(line).redirectInput(input);
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("TIENDO_")
                        || name.startsWith("TELEGRAM_")
                        || name.startsWith("ZALO_")
                        || name.equals("MONGODB_URI"));
        builder.environment().put("TIENDO_PORT", Integer.toString(port));
        builder.environment().putAll(environment);
        return builder;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
