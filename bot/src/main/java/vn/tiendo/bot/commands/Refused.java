package vn.tiendo.bot.commands;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What an operator reads of a command line that cannot be read: what is wrong, what may have been meant, where the options stand. */
final class Refused implements IParameterExceptionHandler {
    private static final String LANG = "--lang";

    @Override
    public int handleParseException(ParameterException refused, String[] args) {
        var command = refused.getCommandLine();
        var console = Console.in(isEnglish(List.of(args)) ? Console.Tongue.EN : Console.Tongue.VI);
        var err = command.getErr();
        err.println(console.said(sentence(refused)));
        if (refused instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            err.println(console.said("Perhaps meant: " + String.join(", ", unmatched.getSuggestions())));
        }
        err.println(console.said(
                "All options: %s --help".formatted(command.getCommandSpec().qualifiedName())));
        return CommandLine.ExitCode.USAGE;
    }

    /** Of a value what was expected instead, else what the reader of command lines says. */
    private static String sentence(ParameterException refused) {
        var about = refused.getArgSpec();
        var value = refused.getValue();
        return about == null || value == null
                ? String.valueOf(refused.getMessage())
                : "option %s: expected %s, found “%s”".formatted(name(about), expected(about), value);
    }

    private static String name(ArgSpec about) {
        return about instanceof OptionSpec option ? option.longestName() : about.paramLabel();
    }

    private static String expected(ArgSpec about) {
        return about.arity().max() == 0
                ? "nothing"
                : about.type().isEnum()
                        ? Stream.of(about.type().getEnumConstants())
                                .map(one -> one.toString().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ", "one of ", ""))
                        : "a value such as " + about.paramLabel();
    }

    /** What was read before the mistake is not all that was said. */
    static boolean isEnglish(List<String> args) {
        return IntStream.range(0, args.size())
                .anyMatch(at -> args.get(at).equalsIgnoreCase(LANG + "=en")
                        || (args.get(at).equals(LANG)
                                && at + 1 < args.size()
                                && args.get(at + 1).equalsIgnoreCase("en")));
    }
}
