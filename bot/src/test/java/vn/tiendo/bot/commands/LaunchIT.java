package vn.tiendo.bot.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.bot.process.Jar;

/** The packaged jar as an operator starts it who tells the virtual machine nothing. */
class LaunchIT {
    @TempDir
    private Path folder;

    @Test
    void theSameProcessBeginsAgainOnASmallHeap() throws Exception {
        var running = new Jar(folder).withFlags().serve();
        try {
            assertThat(Files.readString(running.log())).contains("heap at most 256 MB, ParallelGC");
            assertThat(flags(running)).contains("-Xmx256m", "-XX:+UseParallelGC");
        } finally {
            running.stop();
        }
    }

    @Test
    void whatTheOperatorChoseStays() throws Exception {
        var running = new Jar(folder).withFlags("-Xmx200m", "-XX:+UseSerialGC").serve();
        try {
            assertThat(Files.readString(running.log())).contains("heap at most 200 MB, SerialGC");
        } finally {
            running.stop();
        }
    }

    @Test
    void aBrokenStartCacheStopsNothing() throws Exception {
        var jar =
                Files.copy(Path.of(System.getProperty("tiendo.jar", "target/tiendo.jar")), folder.resolve("copy.jar"));
        Files.writeString(StartCache.of(jar).file(), "no cache at all");
        var running = new Jar(folder).at(jar).withFlags().serve();
        try {
            assertThat(Files.readString(running.log())).contains("its start cache does not fit");
        } finally {
            running.stop();
        }
    }

    private static String flags(Jar.Running running) throws IOException {
        return Files.readString(
                        Path.of("/proc/%d/cmdline".formatted(running.process().pid())))
                .replace('\0', ' ');
    }
}
