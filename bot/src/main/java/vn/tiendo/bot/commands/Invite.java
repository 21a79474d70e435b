package vn.tiendo.bot.commands;

import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.tiendo.bot.admin.Invitations;
import vn.tiendo.domain.people.Role;
import vn.tiendo.domain.units.UnitId;

/** Makes an invitation code for everybody who has not joined; earlier unused codes of theirs stay good until they end. */
@Command(
        name = "invite",
        description = "Prints a code for each person who has not joined: name, role, unit, code, last day.",
        mixinStandardHelpOptions = true)
final class Invite extends StoreCommand {
    @Option(names = "--unit", paramLabel = "U", description = "only this unit and those below")
    private @Nullable String unit;

    @Option(names = "--role", paramLabel = "R", description = "only this role: ${COMPLETION-CANDIDATES}")
    private @Nullable Role role;

    Invite(Map<String, String> environment) {
        super(environment);
    }

    @Override
    int run(ApplicationContext parts, PrintWriter out) {
        var slips = parts.getBean(Invitations.class)
                .issue(Optional.ofNullable(unit).map(UnitId::new), Optional.ofNullable(role));
        slips.forEach(slip -> out.println(String.join(
                "\t",
                slip.name(),
                slip.role().name().toLowerCase(Locale.ROOT),
                slip.unit(),
                slip.code().substring(0, 5) + "-" + slip.code().substring(5),
                slip.lastDay().toString())));
        return 0;
    }
}
