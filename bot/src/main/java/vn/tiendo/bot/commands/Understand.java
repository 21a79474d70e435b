package vn.tiendo.bot.commands;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import vn.tiendo.config.Loaded;
import vn.tiendo.config.Loader;
import vn.tiendo.conversations.language.Hearing;
import vn.tiendo.conversations.language.Language;
import vn.tiendo.conversations.language.ProgrammeWords;
import vn.tiendo.conversations.meaning.Utterance;
import vn.tiendo.domain.catalogue.Catalogue;

/** Prints what each line of the standard input is understood to say, as the chat understands it; opens no store. */
@Command(
        name = "understand",
        description = "Reads utterances, one a line; prints utterance, intent and entities, tabs between.",
        mixinStandardHelpOptions = true)
final class Understand implements Callable<Integer> {
    @Option(names = "--today", paramLabel = "2026-06-20", description = "the day that is today")
    private LocalDate today = LocalDate.now(Catalogue.ZONE);

    @Option(names = "--as", paramLabel = "secretary|leader", converter = Ear.class, description = "who speaks")
    private Hearing.As as = Hearing.As.SECRETARY;

    @Option(names = "--config", paramLabel = "DIR", description = "whose words and names are known; the samples'")
    private @Nullable Path config;

    @Option(names = "--tokens", description = "adds how each stretch of the utterance was used")
    private boolean tokens;

    @Mixin
    private Console console = new Console();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var line = Objects.requireNonNull(spec).commandLine();
        return switch (config == null ? Loader.samples() : Loader.load(config)) {
            case Loaded.Good(var configuration) -> {
                var words = ProgrammeWords.completing(configuration.catalogue());
                try (var in =
                        new BufferedReader(new InputStreamReader(new FileInputStream(FileDescriptor.in), UTF_8))) {
                    print(in, line.getOut(), new Hearing(today, as, words), tokens);
                }
                yield 0;
            }
            case Loaded.Bad(var problems) -> {
                console.print(problems, line.getErr());
                yield 1;
            }
        };
    }

    /** Reads to the end; whoever types sees each answer at once, whoever pipes gets them together. */
    static void print(BufferedReader in, PrintWriter out, Hearing hearing, boolean tokens) throws IOException {
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var understanding = Language.read(line, hearing);
            out.print(line + "\t" + understanding.intent().code() + "\t" + understanding.toNotation());
            out.print(tokens ? "\t" + uses(Language.utterance(line, hearing)) + "\n" : "\n");
            if (!in.ready()) {
                out.flush();
            }
        }
        out.flush();
    }

    /** Each stretch with what it was taken for: {@code 2 [number 2] đảng viên [people:PARTY_MEMBERS]}. */
    private static String uses(Utterance utterance) {
        return utterance.account().stream()
                .map(use -> use.words() + " [" + use.as() + "]")
                .collect(Collectors.joining(" "));
    }

    /** Reads who speaks, in small letters as the contract writes it. */
    static final class Ear implements picocli.CommandLine.ITypeConverter<Hearing.As> {
        @Override
        public Hearing.As convert(String value) {
            try {
                return Hearing.As.valueOf(value.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException _) {
                throw new TypeConversionException("expected secretary or leader, found '%s'".formatted(value));
            }
        }
    }
}
