package vn.tiendo.bot.commands;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The file beside the jar from which the virtual machine takes classes ready to run, and what it learnt of them in a rehearsal (its AOT
 * cache). Its name carries the sum of the jar: the machine itself would run old classes out of the cache of another jar of that name. A
 * missing or broken one makes a start slower and no more.
 */
record StartCache(Path jar, Path file) {
    /** Not to be asked of where classes lie in directories: the machine takes jars only. */
    static Optional<StartCache> ofThisJar() throws IOException {
        try {
            var place = Path.of(StartCache.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(place) ? Optional.of(of(place)) : Optional.empty();
        } catch (URISyntaxException broken) {
            throw new IOException(broken);
        }
    }

    static StartCache of(Path jar) throws IOException {
        var sum = new CRC32();
        try (var content = FileChannel.open(jar)) {
            sum.update(content.map(FileChannel.MapMode.READ_ONLY, 0, content.size()));
        }
        return new StartCache(jar, jar.resolveSibling("%s.%08x.aot".formatted(jar.getFileName(), sum.getValue())));
    }

    boolean isThere() {
        return Files.isReadable(file);
    }

    /** What is wrong with it is told by {@link #told} in our words. */
    List<String> used() {
        return List.of("-XX:AOTCache=" + file, "-Xlog:aot*=off");
    }

    List<String> made() {
        return List.of("-XX:AOTCacheOutput=" + file, "-Xlog:aot*=off");
    }

    /** Deletes the caches of jars that this one has replaced, and its own. */
    void forget() throws IOException {
        try (var old = Files.newDirectoryStream(jar.toAbsolutePath().getParent(), jar.getFileName() + ".*.aot")) {
            for (var each : old) {
                Files.delete(each);
            }
        }
    }

    /** Whether this process has one in use, for the log. */
    static String told() {
        boolean given = VmFlag.value("AOTCache").filter(name -> !name.isEmpty()).isPresent();
        if (!given) {
            return "no start cache (the command rehearse makes one beside the jar)";
        }
        return System.getProperty("java.vm.info", "").contains("sharing")
                ? "start cache in use"
                : "its start cache does not fit (the command rehearse makes it anew)";
    }
}
