package vn.tiendo.bot.commands;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What {@code --help} says, by the same table as everything else an operator reads; the reader of command lines looks it up here. */
final class VietnameseHelp extends ResourceBundle {
    private static final String HELP = "Show this help message and exit.";
    private static final String VERSION = "Print version information and exit.";

    private final Map<String, String> texts;

    private VietnameseHelp(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /** Teaches a command line and all commands below it. */
    static CommandLine taught(CommandLine line) {
        var texts = new HashMap<String, String>();
        teach(line, texts);
        line.setResourceBundle(new VietnameseHelp(texts));
        return line;
    }

    private static void teach(CommandLine line, Map<String, String> texts) {
        var spec = line.getCommandSpec();
        spec.usageMessage().description(said(spec.usageMessage().description()));
        spec.usageMessage().synopsisHeading("Cách dùng: ").commandListHeading("Các lệnh:%n");
        Stream.concat(spec.options().stream(), spec.positionalParameters().stream())
                .forEach(one -> texts.put(key(one, spec), said(english(one))[0]));
        line.getSubcommands().values().forEach(below -> teach(below, texts));
    }

    /** As the reader of command lines looks it up: an option by its name, an argument by its label and place. */
    private static String key(ArgSpec one, CommandSpec spec) {
        var name = switch (one) {
            case OptionSpec option -> option.longestName().replaceFirst("^-+", "");
            case PositionalParamSpec argument -> argument.paramLabel() + "[" + argument.index() + "]";
            default -> one.paramLabel(); // there is no other kind
        };
        return spec.qualifiedName(".") + "." + name;
    }

    /** What all commands have comes without its words. */
    private static String[] english(ArgSpec one) {
        var plain = one.description();
        return one instanceof OptionSpec option && option.usageHelp()
                ? new String[] {HELP}
                : one instanceof OptionSpec option && option.versionHelp() ? new String[] {VERSION} : plain;
    }

    private static String[] said(String... english) {
        var all = String.join(" ", english);
        return new String[] {all.isEmpty() ? all : Console.in(Console.Tongue.VI).said(all)};
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
