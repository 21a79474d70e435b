package vn.tiendo.bot.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tiendo.bot.admin.Reconciliation;
import vn.tiendo.config.Loaded;
import vn.tiendo.config.Loader;

/**
 * Reads a directory of definition files and lists every problem. Where the environment names that directory and a store, it also says
 * whose places the next start will end, because they stand in no file any more; it changes nothing.
 */
@Command(
        name = "check",
        description = "Checks a directory of definition files; lists every problem.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Map<String, String> environment;

    @Parameters(paramLabel = "DIR")
    private @Nullable Path directory;

    @Mixin
    private Console console = new Console();

    @Spec
    private @Nullable CommandSpec spec;

    CheckCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        var line = Objects.requireNonNull(spec).commandLine();
        return switch (Loader.load(Objects.requireNonNull(directory))) {
            case Loaded.Good(var configuration) -> {
                var catalogue = configuration.catalogue();
                line.getOut()
                        .printf(
                                isEnglish()
                                        ? "good: %d programmes, %d units, %d people%n"
                                        : "tốt: %d chương trình, %d đơn vị, %d người%n",
                                catalogue.programmes().size(),
                                catalogue.units().all().size(),
                                configuration.people().size());
                sayWhoEnds(line);
                yield 0;
            }
            case Loaded.Bad(var problems) -> {
                console.print(problems, line.getErr());
                yield 1;
            }
        };
    }

    private boolean isEnglish() {
        return console.isEnglish();
    }

    private void sayWhoEnds(CommandLine line) {
        if (!isServed()) {
            return;
        }
        var ready = Ready.of(environment, console, line.getErr()).filter(CheckCommand::hasStore);
        if (ready.isEmpty()) {
            return;
        }
        try (var parts = ready.get().parts()) {
            var now = parts.getBean(InstantSource.class).instant();
            parts.getBean(Reconciliation.class)
                    .missing(now)
                    .forEach(gone -> line.getOut()
                            .println((isEnglish()
                                            ? "the next start ends, for it stands in no file any more: "
                                            : "lần khởi động sau sẽ kết thúc, vì không còn trong tệp: ")
                                    + Reconciliation.line(gone)));
        } catch (RuntimeException unreached) { // a running service has it open
            line.getOut()
                    .println((isEnglish()
                                    ? "the store was not compared with the files: "
                                    : "chưa so được kho dữ liệu với các tệp: ")
                            + console.said(CommandFailures.sentence(unreached)));
        }
    }

    private boolean isServed() {
        try {
            var named = environment.get("TIENDO_CONFIG");
            return named != null && Files.isSameFile(Path.of(named), Objects.requireNonNull(directory));
        } catch (IOException _) {
            return false;
        }
    }

    /** Looking must not make one. */
    private static boolean hasStore(Ready ready) {
        return ready.settings().mongoUri().isPresent()
                || Files.exists(ready.settings().data().resolve("tiendo.mv"));
    }
}
