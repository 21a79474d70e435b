package vn.tiendo.bot.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a service on a small server tells the virtual machine, but for what its operator has chosen. */
final class ServiceFlags {
    /** Twice what the samples and two hundred cells at a hundred messages a second were measured with. */
    private static final String HEAP = "-Xmx256m";

    private static final List<String> HEAPS = List.of("MaxHeapSize", "MaxRAMPercentage", "MaxRAM");
    private static final List<String> CACHES = List.of("AOTCache", "AOTCacheOutput", "AOTMode", "SharedArchiveFile");
    /** Whole collections are the longest waits that a webhook has: all processors share them. */
    private static final String PARALLEL = "UseParallelGC";

    private static final List<String> COLLECTORS =
            List.of(PARALLEL, "UseG1GC", "UseSerialGC", "UseZGC", "UseShenandoahGC", "UseEpsilonGC");

    private ServiceFlags() {}

    /** With the start cache of this very jar, if it is there. */
    static List<String> serving(Predicate<String> isChosen, Optional<StartCache> cache) {
        return with(isChosen, cache.filter(StartCache::isThere).map(StartCache::used));
    }

    /** The start cache, if it is there, and the collector it was made with; the heap is the machine's choice. */
    static List<String> starting(Predicate<String> isChosen, Optional<StartCache> cache) {
        return cache.filter(StartCache::isThere)
                .filter(_ -> CACHES.stream().noneMatch(isChosen))
                .map(there -> Stream.concat(collector(isChosen), there.used().stream())
                        .toList())
                .orElse(List.of());
    }

    /** Writes the start cache when the process ends. */
    static List<String> recording(Predicate<String> isChosen, Optional<StartCache> cache) {
        return with(isChosen, cache.map(StartCache::made));
    }

    private static List<String> with(Predicate<String> isChosen, Optional<List<String>> cache) {
        var flags = new ArrayList<>(collector(isChosen).toList());
        if (HEAPS.stream().noneMatch(isChosen)) {
            flags.add(HEAP);
        }
        if (!isChosen.test("ExitOnOutOfMemoryError")) {
            flags.add("-XX:+ExitOnOutOfMemoryError");
        }
        if (CACHES.stream().noneMatch(isChosen)) {
            cache.ifPresent(flags::addAll);
        }
        return List.copyOf(flags);
    }

    private static Stream<String> collector(Predicate<String> isChosen) {
        return COLLECTORS.stream().noneMatch(isChosen) ? Stream.of("-XX:+" + PARALLEL) : Stream.empty();
    }

    /** "heap at most 256 MB, ParallelGC, start cache in use", for the log. */
    static String told() {
        var collector = COLLECTORS.stream()
                .filter(name -> VmFlag.value(name).filter("true"::equals).isPresent())
                .findFirst()
                .map(name -> name.substring("Use".length()))
                .orElse("another collector");
        return "heap at most %d MB, %s, %s"
                .formatted(Long.parseLong(VmFlag.value("MaxHeapSize").orElse("0")) >> 20, collector, StartCache.told());
    }
}
