package vn.tiendo.bot.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import vn.tiendo.bot.mongo.embedded.EmbeddedServer;
import vn.tiendo.bot.mongo.embedded.Jvm;
import vn.tiendo.bot.telegram.BenchTelegram;
import vn.tiendo.domain.catalogue.Catalogue;

/**
 * The service beside grammY with its conversations and its MongoDB adapter: the same dialogue, the same platform, the same
 * store server, one after the other. Chats answer at once, so that the slower part of each shows.
 *
 * <p>{@code BENCH_MONGODB_URI} (ending in a slash) names the store server; without it the embedded store serves as a
 * process of its own.
 */
record PeerMeasure(Path folder, PrintStream out) {
    private static final int CHATS = 300;
    /** In the first two minutes compiling takes as much processor time as all turns. */
    private static final Duration WARMING = Duration.ofMinutes(3);
    private static final Duration MEASURED = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Path PEER = Path.of("bot", "src", "jmh", "peer");
    private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

    /** What one of them did: messages answered a second, and what each cost its own process and the store's. */
    private record Done(double rate, double own, double store) {}

    void print() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        try (var store = StoreServer.start(folder.resolve("store"))) {
            var ours = ours(store);
            out.println("  this service: " + said(ours));
            var peer = peer(store);
            if (peer.isEmpty()) {
                out.println("  the peer: npm is not there, not measured");
                return;
            }
            out.println("  the peer: " + said(peer.get()));
            out.printf(
                    "  ratio, this to the peer: %.2f of its messages a second (wanted at least 1), %.2f of its processor time (wanted at most 1)%n",
                    ours.rate() / peer.get().rate(), ours.own() / peer.get().own());
        }
    }

    private static String said(Done done) {
        return "%.0f messages a second, processor time %.2f ms a message, of the store server %.2f ms"
                .formatted(done.rate(), done.own(), done.store());
    }

    private Done ours(StoreServer store) throws IOException, InterruptedException {
        try (var telegram = BenchTelegram.start()) {
            var year = LocalDate.now(Catalogue.ZONE).getYear();
            var definitions = new InventedProvince(20, CHATS, year).in(folder.resolve("definitions"));
            var service = new Service(
                    folder.resolve("ours"),
                    Bench.AS_IT_IS,
                    Optional.of(definitions),
                    Map.of(
                            "MONGODB_URI", store.uri("tiendo_bench"),
                            "TIENDO_KEY", KEY,
                            "TELEGRAM_BOT_TOKEN", BenchTelegram.TOKEN,
                            "TELEGRAM_API_URL", telegram.address().toString(),
                            "TELEGRAM_RATE", "1000"));
            var codes = new ArrayList<String>();
            service.start().close();
            codes.addAll(service.invite());
            try (var up = service.start()) {
                var correspondents = new Correspondents(telegram, CHATS);
                correspondents.join(codes, PATIENCE);
                return measured(correspondents, up.process(), store);
            }
        }
    }

    private Optional<Done> peer(StoreServer store) throws IOException, InterruptedException {
        var place = folder.resolve("peer");
        Files.createDirectories(place);
        for (var file : List.of("package.json", "peer.mjs")) {
            Files.copy(PEER.resolve(file), place.resolve(file));
        }
        if (!installed(place)) {
            return Optional.empty();
        }
        try (var telegram = BenchTelegram.start()) {
            var builder = new ProcessBuilder("node", "peer.mjs")
                    .directory(place.toFile())
                    .redirectError(place.resolve("peer.log").toFile());
            builder.environment()
                    .putAll(Map.of(
                            "PEER_TOKEN",
                            BenchTelegram.TOKEN,
                            "PEER_API",
                            telegram.address().toString(),
                            "PEER_STORE",
                            store.uri("peer_bench")));
            var process = builder.start();
            try {
                if (!"ready".equals(firstLine(process))) {
                    throw new IllegalStateException(
                            "expected the peer to be ready, found:\n" + Files.readString(place.resolve("peer.log")));
                }
                return Optional.of(measured(new Correspondents(telegram, CHATS), process, store));
            } finally {
                process.destroy();
                process.waitFor();
            }
        }
    }

    private static boolean installed(Path place) throws InterruptedException {
        try {
            var npm = new ProcessBuilder("npm", "install", "--silent", "--no-audit", "--no-fund")
                    .directory(place.toFile())
                    .inheritIO()
                    .start();
            return npm.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) && npm.exitValue() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    private Done measured(Correspondents correspondents, Process process, StoreServer store)
            throws InterruptedException {
        correspondents.begin();
        Thread.sleep(WARMING);
        long answered = correspondents.restart();
        var own = processor(process);
        var stored = processor(store.process());
        long began = System.nanoTime();
        Thread.sleep(MEASURED);
        double seconds = (System.nanoTime() - began) / 1e9;
        long messages = correspondents.answered() - answered;
        var spent = processor(process).minus(own);
        var there = processor(store.process()).minus(stored);
        correspondents.rest();
        out.printf(
                "  %d chats, said to answered: %s; %d reports, %d chats silent for ten seconds%n",
                CHATS, correspondents.latency(), correspondents.reports(), correspondents.stuck());
        return new Done(
                messages / seconds, spent.toMillis() / (double) messages, there.toMillis() / (double) messages);
    }

    private static Duration processor(Process process) {
        return LongStream.of(process.pid())
                .mapToObj(ProcessHandle::of)
                .flatMap(Optional::stream)
                .flatMap(handle -> handle.info().totalCpuDuration().stream())
                .findFirst()
                .orElse(Duration.ZERO);
    }

    private static String firstLine(Process process) throws IOException {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }

    /** The store server of both; a server of others is not stopped, and its processor time is not known. */
    private record StoreServer(Process process, String base) implements AutoCloseable {
        static StoreServer start(Path directory) throws IOException {
            var given = System.getenv("BENCH_MONGODB_URI");
            if (given != null) {
                return new StoreServer(new ProcessBuilder("sleep", "3600").start(), given);
            }
            Files.createDirectories(directory);
            var process = Jvm.run(EmbeddedServer.class, directory.toString(), "0");
            return new StoreServer(
                    process, "mongodb://127.0.0.1:" + firstLine(process).replace("ready ", "") + "/");
        }

        /** A database of that name, new on a server of others too. */
        String uri(String name) {
            return base + name + "_" + ProcessHandle.current().pid();
        }

        @Override
        public void close() {
            process.destroy();
        }
    }
}
