package vn.tiendo.bot.commands;

import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.tiendo.bot.Recount;

/** Completes pending orders, then compares reports with ledgers: a line for each difference. */
@Command(
        name = "recount",
        description = "Compares reports with ledgers: a line for each difference; exit 0 equal, 1 different.",
        mixinStandardHelpOptions = true)
final class RecountCommand extends StoreCommand {
    @Option(names = "--repair", description = "puts the ledgers right; prints what differs still")
    private boolean repair;

    RecountCommand(Map<String, String> environment) {
        super(environment);
    }

    @Override
    int run(ApplicationContext parts, PrintWriter out) {
        var recount = parts.getBean(Recount.class);
        var differences = repair ? recount.repair() : recount.differences();
        differences.forEach(out::println);
        out.println(differences.isEmpty() ? "equal" : differences.size() + " different");
        return differences.isEmpty() ? 0 : 1;
    }
}
