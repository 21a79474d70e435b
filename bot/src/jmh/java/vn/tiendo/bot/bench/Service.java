package vn.tiendo.bot.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The packaged jar in a folder of its own, run with the flags that are measured. */
record Service(Path folder, List<String> flags, Optional<Path> definitions, Map<String, String> environment) {
    private static final String SERVE = "serve";
    /** More flags for what is measured, to record a profile for one. */
    private static final String PROFILE = "BENCH_FLAGS";

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** With nothing but its own in the environment. */
    Service(Path folder, List<String> flags, Optional<Path> definitions) {
        this(folder, flags, definitions, Map.of());
    }

    /** A service that is up, and how long that took. */
    record Up(Process process, URI base, Duration start) implements AutoCloseable {
        /** Resident megabytes, as the kernel counts them. */
        long residentMegabytes() throws IOException {
            return Files.readAllLines(Path.of("/proc/%d/status".formatted(process.pid()))).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        }

        /** Processor time used so far. */
        Duration processor() {
            return process.info().totalCpuDuration().orElse(Duration.ZERO);
        }

        @Override
        public void close() {
            process.destroy();
            process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        }
    }

    /** Starts it and waits until it is healthy. */
    Up start() throws IOException, InterruptedException {
        int port = freePort();
        Files.createDirectories(folder);
        var log = folder.resolve("serve.log");
        var began = System.nanoTime();
        var process = process(port, List.of(SERVE))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var base = URI.create("http://localhost:" + port);
        while (!isHealthy(base)) {
            if (!process.isAlive() || System.nanoTime() - began > PATIENCE.toNanos()) {
                process.destroyForcibly();
                throw new IllegalStateException("expected a healthy service, found:\n" + Files.readString(log));
            }
            process.waitFor(5, TimeUnit.MILLISECONDS);
        }
        return new Up(process, base, Duration.ofNanos(System.nanoTime() - began));
    }

    /** Prints an invitation for everybody; the codes. */
    List<String> invite() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var out = folder.resolve("codes.tsv");
        var process = process(freePort(), List.of("invite"))
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("invite.log").toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(
                    "expected codes, found:\n" + Files.readString(folder.resolve("invite.log")));
        }
        return Files.readAllLines(out).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1)[3])
                .toList();
    }

    private ProcessBuilder process(int port, List<String> arguments) {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(flags);
        line.addAll(List.of("-jar", System.getProperty("tiendo.jar", "bot/target/tiendo.jar")));
        line.addAll(arguments);
        var builder = new ProcessBuilder(line);
        var variables = builder.environment();
        variables.keySet().removeIf(name -> name.matches("(TIENDO|TELEGRAM|ZALO|MONGODB)_.*"));
        variables.put("TIENDO_PORT", Integer.toString(port));
        // each secretary comes from a place of their own, as the bench says in X-Forwarded-For
        variables.put("TIENDO_PROXIES", "127.0.0.1,::1");
        variables.put("TIENDO_DATA", folder.resolve("data").toString());
        if (arguments.contains(SERVE)) {
            Optional.ofNullable(System.getenv(PROFILE)).ifPresent(more -> variables.put("JDK_JAVA_OPTIONS", more));
        }
        definitions.ifPresent(directory -> variables.put("TIENDO_CONFIG", directory.toString()));
        variables.putAll(environment);
        return builder;
    }

    private static boolean isHealthy(URI base) throws InterruptedException {
        try {
            return HTTP.send(HttpRequest.newBuilder(base.resolve("/health")).build(), BodyHandlers.ofString())
                    .body()
                    .contains("\"status\":\"UP\"");
        } catch (IOException _) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
