package vn.tiendo.bot.commands;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.tiendo.bot.admin.Invitations;
import vn.tiendo.bot.settings.Settings;
import vn.tiendo.domain.people.Role;
import vn.tiendo.domain.units.UnitId;

/** Makes an invitation code for everybody who has not joined; earlier unused codes of theirs are void from then on. */
@Command(
        name = "invite",
        description = "Prints a code for each person who has not joined: name, role, unit, code, last day.",
        mixinStandardHelpOptions = true)
final class Invite extends StoreCommand {
    private static final Pattern BOT = Pattern.compile("@?[A-Za-z0-9_]{5,32}");

    @Option(names = "--unit", paramLabel = "U", description = "only this unit and those below")
    private @Nullable String unit;

    @Option(names = "--role", paramLabel = "R", description = "only this role: ${COMPLETION-CANDIDATES}")
    private @Nullable Role role;

    @Option(names = "--to", paramLabel = "DIR", description = "writes a file per unit there instead of printing")
    private @Nullable Path to;

    @Option(
            names = "--pdf",
            paramLabel = "FILE",
            description = "writes slips to print, eight a page, instead of printing")
    private @Nullable Path pdf;

    @Option(
            names = "--bot",
            paramLabel = "NAME",
            description = "the bot's name on Telegram; the slips' QR codes lead there")
    private @Nullable String bot;

    Invite(Map<String, String> environment) {
        super(environment);
    }

    /** What it writes to is there before any code is made: those that were handed out are void from then on. */
    @Override
    int run(ApplicationContext parts, PrintWriter out) throws IOException {
        checkOptions();
        if (pdf != null) {
            print(parts, pdf);
            out.println(pdf);
            return 0;
        }
        if (to != null) {
            makeDirectory(to);
        }
        var slips = slips(parts);
        var header = header(parts.getBean(Settings.class));
        if (to == null) {
            Stream.concat(header.stream(), slips.stream().map(this::line)).forEach(out::println);
            return 0;
        }
        var byUnit = slips.stream()
                .collect(Collectors.groupingBy(Invitations.Slip::at, LinkedHashMap::new, Collectors.toList()));
        for (var each : byUnit.entrySet()) {
            var file = to.resolve(each.getKey() + ".tsv");
            Files.deleteIfExists(file);
            var lines = Stream.concat(header.stream(), each.getValue().stream().map(this::line))
                    .collect(Collectors.joining("\n", "", "\n"));
            try (var list = HandoutFile.make(file)) {
                list.write(lines.getBytes(UTF_8));
            }
            out.println(file);
        }
        return 0;
    }

    private List<Invitations.Slip> slips(ApplicationContext parts) {
        return parts.getBean(Invitations.class)
                .issue(Optional.ofNullable(unit).map(UnitId::new), Optional.ofNullable(role));
    }

    private void checkOptions() {
        if (pdf != null && to != null) {
            throw new IllegalArgumentException("--to and --pdf: expected one of them, found both");
        }
        if (bot != null && pdf == null) {
            throw new IllegalArgumentException("--bot: expected --pdf as well, found it alone");
        }
        if (bot != null && !BOT.matcher(bot).matches()) {
            throw new IllegalArgumentException(
                    "--bot: expected the bot's name on Telegram, such as tiendo_bot, found “%s”".formatted(bot));
        }
    }

    private void print(ApplicationContext parts, Path file) throws IOException {
        var settings = parts.getBean(Settings.class);
        var office = parts.getBean(Invitations.class).office();
        var paper = make(file);
        try (paper) {
            new PrintedSlips(office, settings.url(), Optional.ofNullable(bot).map(name -> name.replace("@", "")))
                    .write(slips(parts), paper);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static OutputStream make(Path file) throws IOException {
        try {
            return HandoutFile.make(file);
        } catch (FileAlreadyExistsException e) {
            throw new UncheckedIOException(
                    "--pdf: expected a file that is not there yet, found “%s”".formatted(file), e);
        } catch (FileSystemException e) {
            throw new UncheckedIOException(
                    "--pdf: expected a place where a file can be made, found “%s”".formatted(file), e);
        }
    }

    private static void makeDirectory(Path directory) throws IOException {
        var refused = "--to: expected a directory in which files can be made, found “%s”".formatted(directory);
        try {
            Files.createDirectories(directory);
        } catch (FileSystemException e) {
            throw new UncheckedIOException(refused, e);
        }
        if (!Files.isWritable(directory)) {
            throw new IllegalArgumentException(refused);
        }
    }

    private boolean isEnglish() {
        return console().isEnglish();
    }

    /** How to use a code, and what stands in the columns. */
    private List<String> header(Settings settings) {
        return isEnglish()
                ? List.of(
                        "# Each code works once. Open %s, or write to the bot, and send the code."
                                .formatted(settings.url()),
                        "# name\trole\tunit\tcode\tlast day")
                : List.of(
                        "# Mỗi mã dùng một lần. Mở %s, hoặc nhắn cho trợ lý trên Telegram, Zalo, rồi gửi mã."
                                .formatted(settings.url()),
                        "# họ tên\tchức vụ\tđơn vị\tmã\tngày cuối");
    }

    private String line(Invitations.Slip slip) {
        return String.join(
                "\t",
                slip.name(),
                isEnglish()
                        ? slip.role().name().toLowerCase(Locale.ROOT)
                        : slip.role().title(),
                slip.unit(),
                slip.code().substring(0, 5) + "-" + slip.code().substring(5),
                slip.lastDay().toString());
    }
}
