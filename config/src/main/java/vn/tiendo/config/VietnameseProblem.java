package vn.tiendo.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Says to the operator in Vietnamese what is said in English, as precisely: by the table {@code messages/vi.txt}. */
public final class VietnameseProblem {
    private static final String TABLE = "/messages/vi.txt";
    private static final String TAKEN_OVER = "{}";
    private static final List<Phrase> PHRASES = read();

    private VietnameseProblem() {}

    /** As printed: one line. */
    public static String line(Problem problem) {
        return "%s: %s: cần %s, thấy %s"
                .formatted(
                        translated(problem.file()),
                        translated(problem.place()),
                        translated(problem.expected()),
                        translated(problem.found()));
    }

    /** The phrase in Vietnamese; as it is if the table does not hold it, as names, values and key paths are. */
    public static String translated(String said) {
        return known(said).orElse(said);
    }

    /** The phrase in Vietnamese, if the table holds it. */
    public static Optional<String> known(String said) {
        return PHRASES.stream().flatMap(phrase -> phrase.of(said).stream()).findFirst();
    }

    /** A row of the table. */
    private record Phrase(Pattern english, String vietnamese) {
        Optional<String> of(String said) {
            return english.matcher(said).results().findFirst().map(this::filled);
        }

        private String filled(MatchResult found) {
            var filled = vietnamese;
            for (int at = 1; at <= found.groupCount(); at++) {
                int hole = filled.indexOf(TAKEN_OVER);
                filled = filled.substring(0, hole) + translated(found.group(at)) + filled.substring(hole + 2);
            }
            return filled;
        }
    }

    private static List<Phrase> read() {
        var phrases = new ArrayList<Phrase>();
        try (var in = VietnameseProblem.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("expected %s in the jar, found none".formatted(TABLE));
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" = ", 2))
                    .forEach(row -> phrases.add(new Phrase(pattern(row[0]), row[1])));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return List.copyOf(phrases);
    }

    private static Pattern pattern(String english) {
        var parts = english.split("\\{}", -1);
        var all = new StringBuilder("^");
        for (int at = 0; at < parts.length; at++) {
            all.append(at == 0 ? "" : "(.+?)").append(Pattern.quote(parts[at]));
        }
        return Pattern.compile(all.append('$').toString(), Pattern.DOTALL);
    }
}
