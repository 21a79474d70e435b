package vn.tiendo.bot.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceFlagsTest {
    private static final String PARALLEL = "-XX:+UseParallelGC";
    private static final String HEAP = "-Xmx256m";
    private static final String ENDS = "-XX:+ExitOnOutOfMemoryError";

    @TempDir
    private Path folder;

    @Test
    void whoChoosesNothingGetsASmallHeap() {
        assertThat(serving(Set.of(), Optional.empty())).containsExactly(PARALLEL, HEAP, ENDS);
    }

    @ParameterizedTest
    @CsvSource({
        "MaxHeapSize, -Xmx256m",
        "MaxRAMPercentage, -Xmx256m",
        "MaxRAM, -Xmx256m",
        "UseG1GC, -XX:+UseParallelGC",
        "UseSerialGC, -XX:+UseParallelGC",
        "ExitOnOutOfMemoryError, -XX:+ExitOnOutOfMemoryError"
    })
    void whatIsChosenStays(String chosen, String left) {
        assertThat(serving(Set.of(chosen), Optional.empty())).hasSize(2).doesNotContain(left);
    }

    @Test
    void theCacheOfThisJarIsUsedIfItIsThere() throws IOException {
        var cache = StartCache.of(jar("one"));
        assertThat(serving(Set.of(), Optional.of(cache))).containsExactly(PARALLEL, HEAP, ENDS);
        Files.writeString(cache.file(), "cache");
        assertThat(serving(Set.of(), Optional.of(cache))).contains("-XX:AOTCache=" + cache.file());
        assertThat(serving(Set.of("AOTMode"), Optional.of(cache))).containsExactly(PARALLEL, HEAP, ENDS);
    }

    @Test
    void aCommandOnTheStoreStartsFromTheCacheWithTheHeapOfTheMachine() throws IOException {
        var cache = StartCache.of(jar("one"));
        assertThat(ServiceFlags.starting(Set.of()::contains, Optional.of(cache)))
                .isEmpty();
        Files.writeString(cache.file(), "cache");
        assertThat(ServiceFlags.starting(Set.of()::contains, Optional.of(cache)))
                .contains(PARALLEL, "-XX:AOTCache=" + cache.file())
                .doesNotContain(HEAP);
        assertThat(ServiceFlags.starting(Set.of("UseG1GC")::contains, Optional.of(cache)))
                .doesNotContain(PARALLEL);
    }

    @Test
    void whichCommandsTheseAreIsKnownBeforeAnyIsLoaded() {
        var onAStore = Application.commandLine(Map.of()).getSubcommands().entrySet().stream()
                .filter(each -> each.getValue().getCommand() instanceof StoreCommand)
                .map(Map.Entry::getKey);
        assertThat(onAStore).containsExactlyInAnyOrderElementsOf(Launch.ON_A_STORE);
    }

    /** The machine itself would run the old classes. */
    @Test
    void theCacheOfAnotherJarOfThatNameIsNot() throws IOException {
        Files.writeString(StartCache.of(jar("one")).file(), "cache");
        assertThat(StartCache.of(jar("two")).isThere()).isFalse();
        assertThat(StartCache.of(jar("one")).isThere()).isTrue();
    }

    @Test
    void aRehearsalMakesTheOnlyCache() throws IOException {
        Files.writeString(StartCache.of(jar("one")).file(), "cache");
        Files.writeString(folder.resolve("other.jar.00000000.aot"), "another's");
        var cache = StartCache.of(jar("two"));
        cache.forget();
        assertThat(folder)
                .isDirectoryNotContaining("glob:**tiendo.jar.*.aot")
                .isDirectoryContaining("glob:**other.jar.*.aot");
        assertThat(ServiceFlags.recording(Set.of()::contains, Optional.of(cache)))
                .contains("-XX:AOTCacheOutput=" + cache.file());
    }

    @Test
    void whatTheOperatorWroteComesLastAndWins() {
        assertThat(Launch.line("java\0-Xss1m\0-jar\0a b.jar\0serve\0", List.of(PARALLEL)))
                .containsExactly("java", PARALLEL, "-Dtiendo.again=true", "-Xss1m", "-jar", "a b.jar", "serve");
    }

    private static List<String> serving(Set<String> chosen, Optional<StartCache> cache) {
        return ServiceFlags.serving(chosen::contains, cache);
    }

    private Path jar(String content) throws IOException {
        return Files.writeString(folder.resolve("tiendo.jar"), content);
    }
}
