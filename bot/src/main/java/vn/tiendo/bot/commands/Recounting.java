package vn.tiendo.bot.commands;

import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.tiendo.bot.admin.Recount;

/** Compares the figures with a full recount of the reports; 0 equal, 1 different, 2 the store is in use. */
@Command(
        name = "recount",
        description = "Compares the figures with a full recount of the reports; a line per difference.",
        mixinStandardHelpOptions = true)
final class Recounting extends StoreCommand {
    @Option(names = "--repair", description = "Puts right what is missing from the figures.")
    private boolean repair;

    Recounting(Map<String, String> environment) {
        super(environment);
    }

    @Override
    int run(ApplicationContext parts, PrintWriter out) {
        var recount = parts.getBean(Recount.class);
        var differences = repair ? recount.repair() : recount.differences();
        differences.forEach(out::println);
        out.println(differences.isEmpty() ? "equal" : differences.size() + " differences");
        out.flush();
        return differences.isEmpty() ? 0 : 1;
    }
}
