package vn.tiendo.bot.commands;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import vn.tiendo.config.Problem;
import vn.tiendo.config.VietnameseProblem;

/**
 * The language in which a command speaks to the operator: Vietnamese, or English where {@code --lang en} asks for it. That holds for
 * problems and for why something could not be done; the log, and what a list or a proof says line by line, is English.
 */
final class Console {
    /** What can be spoken. */
    enum Tongue {
        VI,
        EN
    }

    @Option(names = "--lang", paramLabel = "L", description = "language of what is said: vi or en", defaultValue = "vi")
    private Tongue lang = Tongue.VI;

    /** The one that a command line chose, also where the command then failed. */
    static Console of(ParseResult parsed) {
        var chosen = parsed.matchedOption("--lang");
        return in(chosen != null && chosen.getValue() instanceof Tongue tongue ? tongue : Tongue.VI);
    }

    /** One that speaks this language. */
    static Console in(Tongue tongue) {
        var console = new Console();
        console.lang = tongue;
        return console;
    }

    boolean isEnglish() {
        return lang == Tongue.EN;
    }

    /** A sentence that stands in the table of messages, in the language chosen. */
    String said(String english) {
        return isEnglish() ? english : VietnameseProblem.translated(english);
    }

    /** Every problem in a line of its own, and how many there are. */
    void print(List<Problem> problems, PrintWriter err) {
        problems.forEach(problem -> err.println(isEnglish() ? problem : VietnameseProblem.line(problem)));
        err.println(said(problems.size() == 1 ? "1 problem" : problems.size() + " problems"));
        err.flush();
    }
}
