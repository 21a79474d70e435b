package vn.tiendo.bot.commands;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.tiendo.bot.store.Transfer;

/** Writes everything that is stored to a file. */
@Command(name = "export", description = "Writes the whole store to a new file.", mixinStandardHelpOptions = true)
final class Export extends StoreCommand {
    @Parameters(paramLabel = "FILE")
    private @Nullable Path file;

    Export(Map<String, String> environment) {
        super(environment);
    }

    @Override
    int run(ApplicationContext parts, PrintWriter out) throws IOException {
        out.printf("exported %d documents%n", parts.getBean(Transfer.class).exportTo(Objects.requireNonNull(file)));
        return 0;
    }
}
