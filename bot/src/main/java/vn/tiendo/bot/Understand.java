package vn.tiendo.bot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tiendo.conversations.language.Hearing;
import vn.tiendo.conversations.language.Language;

/** The command that prints what each line of its input is understood to say. */
final class Understand {
    private static final String USAGE = "understand [--today 2026-06-20] [--as secretary|leader]";

    private Understand() {}

    /** Reads utterances, one a line, and writes {@code utterance<TAB>intent<TAB>entities}; gives the exit code. */
    static int run(List<String> args, BufferedReader in, PrintWriter out, PrintWriter err, Clock clock)
            throws IOException {
        var today = LocalDate.now(clock.withZone(ZoneId.of("Asia/Ho_Chi_Minh")));
        var hearing = Optional.of(new Hearing(today, Hearing.As.SECRETARY));
        for (var at = 0; at < args.size() && hearing.isPresent(); at += 2) {
            hearing = with(hearing.get(), args.get(at), at + 1 < args.size() ? args.get(at + 1) : "", err);
        }
        err.flush();
        if (hearing.isEmpty()) {
            return 2;
        }
        print(in, out, hearing.get());
        return 0;
    }

    private static Optional<Hearing> with(Hearing hearing, String option, String value, PrintWriter err) {
        try {
            return switch (option) {
                case "--today" -> Optional.of(new Hearing(LocalDate.parse(value), hearing.as()));
                case "--as" ->
                    Optional.of(new Hearing(hearing.today(), Hearing.As.valueOf(value.toUpperCase(Locale.ROOT))));
                default -> refused(err, "unknown option " + option);
            };
        } catch (DateTimeException wrong) {
            return refused(err, "--today: expected a day such as 2026-06-20, found '" + value + "'");
        } catch (IllegalArgumentException wrong) {
            return refused(err, "--as: expected secretary or leader, found '" + value + "'");
        }
    }

    private static Optional<Hearing> refused(PrintWriter err, String why) {
        err.println(why + "; usage: " + USAGE);
        return Optional.empty();
    }

    private static void print(BufferedReader in, PrintWriter out, Hearing hearing) throws IOException {
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var understanding = Language.read(line, hearing);
            out.print(line + "\t" + understanding.intent().code() + "\t" + understanding.toNotation() + "\n");
            out.flush();
        }
    }
}
