package vn.tiendo.bot.commands;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tiendo.config.Loaded;
import vn.tiendo.config.Loader;

/** Reads a directory of definition files and lists every problem; opens no store. */
@Command(
        name = "check",
        description = "Checks a directory of definition files; lists every problem.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR")
    private @Nullable Path directory;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var line = Objects.requireNonNull(spec).commandLine();
        return switch (Loader.load(Objects.requireNonNull(directory))) {
            case Loaded.Good(var configuration) -> {
                var catalogue = configuration.catalogue();
                line.getOut()
                        .printf(
                                "good: %d programmes, %d units, %d people%n",
                                catalogue.programmes().size(),
                                catalogue.units().all().size(),
                                configuration.people().size());
                yield 0;
            }
            case Loaded.Bad(var problems) -> {
                Ready.print(problems, line.getErr());
                yield 1;
            }
        };
    }
}
