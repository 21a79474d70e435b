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

/** Reads what {@code export} wrote into an empty store. */
@Command(name = "import", description = "Reads an exported file into an empty store.", mixinStandardHelpOptions = true)
final class Import extends StoreCommand {
    @Parameters(paramLabel = "FILE")
    private @Nullable Path file;

    Import(Map<String, String> environment) {
        super(environment);
    }

    @Override
    int run(ApplicationContext parts, PrintWriter out) throws IOException {
        out.printf("imported %d documents%n", parts.getBean(Transfer.class).importFrom(Objects.requireNonNull(file)));
        return 0;
    }
}
