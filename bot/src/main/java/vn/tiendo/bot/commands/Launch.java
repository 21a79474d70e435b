package vn.tiendo.bot.commands;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * Begins a service, or a command on its store, again on the flags it should run with, which a jar cannot carry: the same process with its id, streams and
 * environment, only the virtual machine in it is new (execv). What the operator chose stays. Where it cannot be done, on no Linux for
 * one, the service runs on as it was started.
 */
final class Launch {
    /** Set in the second life; there is no third. */
    private static final String AGAIN = "tiendo.again";

    /** What opens a store loads as many classes as the service: half its time without the cache. */
    static final Set<String> ON_A_STORE =
            Set.of("invite", "recount", "reminders", "audit", "parked", "export", "import");

    private static final Path SELF = Path.of("/proc/self");

    private Launch() {}

    /** Does not return if the process has begun again. */
    static void again(String[] args) {
        if (System.getProperty(AGAIN) == null && Files.isReadable(SELF.resolve("cmdline"))) {
            try {
                var flags = flags(args);
                var java = Files.readSymbolicLink(SELF.resolve("exe"));
                if (!flags.isEmpty() && java.endsWith("java")) {
                    become(java, line(Files.readString(SELF.resolve("cmdline"), UTF_8), flags));
                }
            } catch (IOException | UnsupportedOperationException unable) {
                runsOn(unable.getClass().getName());
            }
        }
    }

    /** Options alone mean serve; a command that is soon done takes the machine as it is. */
    private static List<String> flags(String[] args) throws IOException {
        if (args.length == 0 || args[0].startsWith("--") || args[0].equals("serve")) {
            return ServiceFlags.serving(VmFlag::isChosen, StartCache.ofThisJar());
        }
        if (ON_A_STORE.contains(args[0])) {
            return ServiceFlags.starting(VmFlag::isChosen, StartCache.ofThisJar());
        }
        return args[0].equals(Rehearse.NAME)
                ? ServiceFlags.recording(VmFlag::isChosen, StartCache.ofThisJar())
                : List.of();
    }

    /** The command line with {@code flags} before all others, so that what stands there wins. */
    static List<String> line(String cmdline, List<String> flags) {
        var words = List.of(cmdline.split("\0"));
        return Stream.of(words.subList(0, 1), flags, List.of("-D" + AGAIN + "=true"), words.subList(1, words.size()))
                .flatMap(List::stream)
                .toList();
    }

    @SuppressWarnings("restricted") // the one native call; the manifest and the run command allow it
    private static void become(Path java, List<String> line) {
        var linker = Linker.nativeLinker();
        var execv = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("execv"),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        try (var arena = Arena.ofConfined()) {
            var words = arena.allocate(ValueLayout.ADDRESS, line.size() + 1L);
            for (int at = 0; at < line.size(); at++) {
                words.setAtIndex(ValueLayout.ADDRESS, at, arena.allocateFrom(line.get(at)));
            }
            int failed = (int) execv.invokeExact(arena.allocateFrom(java.toString()), words);
            runsOn("execv gave " + failed);
        } catch (Throwable unable) { // as a method handle declares it
            runsOn(unable.getClass().getName());
        }
    }

    private static void runsOn(String why) {
        LoggerFactory.getLogger(Launch.class).warn("java: runs on with the flags it was started with: {}", why);
    }
}
