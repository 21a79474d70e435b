package vn.tiendo.conversations.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tiendo.conversations.language.lexicon.Lexicon;
import vn.tiendo.conversations.language.script.Folding;

/** Tables of utterances with what they are to be understood as; reference day Saturday 2026-06-20. */
final class Utterances {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 20);

    /** How many batches of rows that somebody else wrote there are. */
    static final int BATCHES = 45;

    /** One row; a note that is or begins with "leader" makes a leader say it. */
    record Row(String utterance, String intent, String entities, String note) {
        Understanding read() {
            var as = note.startsWith("leader") ? Hearing.As.LEADER : Hearing.As.SECRETARY;
            return Language.read(utterance, new Hearing(TODAY, as, WORDS));
        }

        /** Intent and entities in a form in which names compare without marks and legal forms. */
        Map<String, String> expected() {
            return comparable(intent, entities);
        }

        Map<String, String> found() {
            var understanding = read();
            return comparable(understanding.intent().code(), understanding.toNotation());
        }
    }

    private static final Set<String> NAMED = Set.of("unit", "enterprise");
    private static final Set<String> LISTED = Set.of("need", "confirm");
    private static final Set<String> FORMS = Set.of(
            "cong", "ty", "cty", "co", "phan", "cp", "tnhh", "mtv", "tm", "dv", "htx", "hop", "tac", "xa", "truong",
            "benh", "vien", "chi", "bo", "dang", "phuong");

    private Utterances() {}

    /** What the rows call the indicators. */
    private static final Map<String, List<String>> CODES = lines("indicators.txt").stream()
            .collect(Collectors.toMap(
                    line -> line.substring(0, line.indexOf(' ')),
                    line -> List.of(line.substring(line.indexOf(' ') + 1))));

    /** The words of the service. */
    static final Lexicon WORDS = Lexicon.standard().calling(CODES);

    /** The same and the names of the units that the rows speak of. */
    static final Lexicon NAMES = WORDS.with(KnownNames.of(
            lines("units.txt").stream().map(line -> List.of(line.split("; "))).toList(), true));

    /** The lines of a table as they stand. */
    static List<String> lines(String table) {
        return text(table)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("utterance\t"))
                .toList();
    }

    static List<Row> rows(String table) {
        return lines(table).stream().map(Utterances::row).toList();
    }

    private static String text(String table) {
        try (var in = Utterances.class.getResourceAsStream("/utterances/" + table)) {
            if (in == null) {
                throw new IllegalStateException("expected a table of utterances /utterances/" + table);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A sign that no keyboard has stands for the end of a line. */
    private static Row row(String line) {
        var cells = Arrays.copyOf(line.split("\t", -1), 4);
        return new Row(cells[0].replace('⏎', '\n'), cell(cells[1]), cell(cells[2]), cell(cells[3]));
    }

    private static String cell(String cell) {
        return cell == null ? "" : cell.strip();
    }

    private static Map<String, String> comparable(String intent, String notation) {
        var comparable = new TreeMap<String, String>();
        comparable.put("intent", intent);
        for (var entity : notation.isBlank() ? new String[0] : notation.split(";", -1)) {
            var equals = entity.indexOf('=');
            var key = entity.substring(0, equals);
            comparable.put(key, comparableValue(key, entity.substring(equals + 1)));
        }
        return comparable;
    }

    private static String comparableValue(String key, String value) {
        if (LISTED.contains(key)) {
            return Arrays.stream(value.split("\\+", -1)).sorted().collect(Collectors.joining("+"));
        }
        var isName = NAMED.contains(key) || (key.startsWith("value") && !value.matches("[0-9].*|KN_.*|TL_.*"));
        return isName
                ? Arrays.stream(Folding.folded(value).split(" ", -1))
                        .filter(word -> !FORMS.contains(word))
                        .collect(Collectors.joining(" "))
                : value;
    }
}
