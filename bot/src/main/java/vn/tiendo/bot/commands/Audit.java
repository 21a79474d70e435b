package vn.tiendo.bot.commands;

import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.tiendo.bot.store.Trail;

/** Proves the audit trail; 0 whole, 1 broken with the first link that does not hold, 2 the store is in use. */
@Command(
        name = "audit",
        description = "Proves the audit trail: every link of every year, and that the reports say what was chained.",
        mixinStandardHelpOptions = true)
final class Audit extends StoreCommand {
    /** What may be done with the trail. */
    enum Task {
        VERIFY
    }

    @Parameters(index = "0", paramLabel = "verify", description = "What to do: verify.")
    private Task task = Task.VERIFY;

    Audit(Map<String, String> environment) {
        super(environment);
    }

    @Override
    int run(ApplicationContext parts, PrintWriter out) {
        var trail = parts.getBean(Trail.class);
        int exit = switch (task) {
            case VERIFY -> told(trail.verify(), out);
        };
        out.flush();
        return exit;
    }

    /** Says what the proof came to; returns the exit code. */
    static int told(Trail.Proof proof, PrintWriter out) {
        return switch (proof) {
            case Trail.Proof.Whole(var heads) -> {
                heads.forEach((year, head) -> out.println(year + ": whole, last link " + head));
                out.println(heads.isEmpty() ? "nothing is chained yet" : "whole");
                yield 0;
            }
            case Trail.Proof.Broken(var year, var link, var why) -> {
                out.println("%d: link %d is broken: %s".formatted(year, link, why));
                yield 1;
            }
        };
    }
}
