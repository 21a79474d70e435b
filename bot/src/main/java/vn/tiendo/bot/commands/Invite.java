package vn.tiendo.bot.commands;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    @Override
    int run(ApplicationContext parts, PrintWriter out) throws IOException {
        if (pdf != null && Files.exists(pdf)) {
            // before any code is made: those that were handed out would be void
            throw new IllegalArgumentException("--pdf: expected a file that is not there yet, found " + pdf);
        }
        var slips = parts.getBean(Invitations.class)
                .issue(Optional.ofNullable(unit).map(UnitId::new), Optional.ofNullable(role));
        if (pdf != null) {
            var settings = parts.getBean(Settings.class);
            new PrintedSlips(parts.getBean(Invitations.class).office(), settings.url(), Optional.ofNullable(bot))
                    .write(slips, pdf);
            out.println(pdf);
            return 0;
        }
        var header = header(parts.getBean(Settings.class));
        if (to == null) {
            Stream.concat(header.stream(), slips.stream().map(this::line)).forEach(out::println);
            return 0;
        }
        Files.createDirectories(to);
        var byUnit = slips.stream()
                .collect(Collectors.groupingBy(Invitations.Slip::at, LinkedHashMap::new, Collectors.toList()));
        for (var each : byUnit.entrySet()) {
            var file = to.resolve(each.getKey() + ".tsv");
            Files.write(
                    file,
                    Stream.concat(header.stream(), each.getValue().stream().map(this::line))
                            .toList());
            out.println(file);
        }
        return 0;
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
