package vn.tiendo.bot.commands;

import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.tiendo.bot.admin.Seeding;
import vn.tiendo.bot.reminders.DryRun;
import vn.tiendo.domain.catalogue.ProgrammeCode;

/** Prints who would be reminded of what and why, and who would not; sends nothing. 0, 1 for days or a programme that cannot be, 2 the store is in use. */
@Command(
        name = "reminders",
        description = "Dry run: day by day who would be reminded of what and why, and who not. Sends nothing.",
        mixinStandardHelpOptions = true)
final class RemindersCommand extends StoreCommand {
    private static final int MOST_DAYS = 800;

    @Option(names = "--from", required = true, paramLabel = "2026-06-20", description = "the first day")
    private @Nullable LocalDate from;

    @Option(names = "--to", required = true, paramLabel = "2026-07-10", description = "the last day")
    private @Nullable LocalDate to;

    @Option(names = "--programme", paramLabel = "CODE", description = "of this programme only")
    private @Nullable String programme;

    RemindersCommand(Map<String, String> environment) {
        super(environment);
    }

    @Override
    int run(ApplicationContext parts, PrintWriter out) {
        var first = Objects.requireNonNull(from);
        var last = Objects.requireNonNull(to);
        var only = Optional.ofNullable(programme).map(ProgrammeCode::new);
        var dry = parts.getBean(DryRun.class);
        if (last.isBefore(first) || last.isAfter(first.plusDays(MOST_DAYS))) {
            out.println(
                    "expected --from and then --to within %d days, found %s and %s".formatted(MOST_DAYS, first, last));
            return 1;
        }
        if (only.filter(code -> !dry.knows(code)).isPresent()) {
            out.println("expected the code of a programme, found " + programme);
            return 1;
        }
        parts.getBean(Seeding.class).sow(); // the people of the definition files, as a start would find them
        dry.lines(first, last, only).forEach(out::println);
        out.flush();
        return 0;
    }
}
