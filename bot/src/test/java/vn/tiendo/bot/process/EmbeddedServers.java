package vn.tiendo.bot.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tiendo.bot.mongo.embedded.EmbeddedServer;
import vn.tiendo.bot.mongo.embedded.Jvm;

/** The embedded store as a process of its own, for several instances of the service. */
record EmbeddedServers(Process process, String uri) {
    static EmbeddedServers start(Path directory) throws IOException {
        Files.createDirectories(directory);
        var process = Jvm.run(EmbeddedServer.class, directory.toString(), "0");
        var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        return new EmbeddedServers(
                process,
                "mongodb://127.0.0.1:%s/tiendo".formatted(said.readLine().replace("ready ", "")));
    }

    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
