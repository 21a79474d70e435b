package vn.tiendo.bot.commands;

import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.tiendo.bot.admin.ParkedMessages;
import vn.tiendo.bot.store.Parked;

/** Lists the messages that were set aside; 0 if there are none or all are tried again, 1 if some are. */
@Command(
        name = "parked",
        description = "Lists messages that could not be handled or were refused: way, since, why; no text, no names.",
        mixinStandardHelpOptions = true)
final class ParkedCommand extends StoreCommand {
    @Option(names = "--retry", description = "Lets the service try each of them once more.")
    private boolean retry;

    ParkedCommand(Map<String, String> environment) {
        super(environment);
    }

    @Override
    int run(ApplicationContext parts, PrintWriter out) {
        var messages = parts.getBean(ParkedMessages.class);
        var parked = messages.list();
        parked.forEach(each -> out.println(line(each)));
        if (retry) {
            parked.forEach(messages::retry);
        }
        out.println(parked.size() + (retry ? " to be tried again" : " parked"));
        out.flush();
        return retry || parked.isEmpty() ? 0 : 1;
    }

    private static String line(Parked parked) {
        return String.join(
                "\t",
                parked.direction().name().toLowerCase(Locale.ROOT),
                parked.at().toString(),
                parked.why());
    }
}
