package vn.tiendo.conversations.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import vn.tiendo.conversations.language.script.Folding;

/**
 * Scores tables of utterances: intent, whole rows, times and numbers. Arguments are files; before them {@code -v} prints
 * the faults. Intent and every figure, day, period and indicator count exactly, names without marks and legal forms;
 * {@code kind}, {@code need} and {@code confirm} do not count.
 */
final class Scorer {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 20);
    private static final Set<String> APART =
            Boolean.getBoolean("strict") ? Set.of() : Set.of("kind", "need", "confirm");
    /** What a table may leave out. */
    private static final Set<String> OPTIONAL = Boolean.getBoolean("strict")
            ? Set.of()
            : Set.of("org_type", "subtype", "topic", "enterprises", "metric", "exact", "way");

    private static final Set<String> NAMED = Set.of("unit", "enterprise", "enterprises", "dimension", "compare");
    private static final Set<String> TIMES = Set.of("date", "date_from", "date_to", "period", "facts");
    private static final Set<String> NUMBERS =
            Set.of("count", "items", "members", "limit", "threshold", "owner", "facts");
    private static final Set<String> FORMS = Set.of(
            "cong", "ty", "cty", "cti", "co", "phan", "cp", "tnhh", "mtv", "tm", "dv", "htx", "hop", "tac", "xa",
            "truong", "benh", "vien", "chi", "bo", "dang", "phuong", "dn", "doanh", "nghiep", "uy", "o", "tai", "bv");

    /** In a note: more keys than those of the row are right. */
    private static final String MORE = "EXTRA-OK";

    /** In a note: whatever files nothing is right. */
    private static final String ANYTHING_ELSE = "NONFILING";

    private Scorer() {}

    public static void main(String[] arguments) throws IOException {
        var verbose = arguments.length > 0 && arguments[0].equals("-v");
        for (var file : Arrays.asList(arguments).subList(verbose ? 1 : 0, arguments.length)) {
            var faults = new ArrayList<String>();
            var lines = Files.readAllLines(Path.of(file)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("utterance\t") && !line.startsWith("#"))
                    .toList();
            System.out.println(Path.of(file).getFileName() + ": " + score(lines, Scorer::read, faults));
            if (verbose) {
                faults.forEach(System.out::println);
            }
        }
    }

    private static Understanding read(String words, Hearing hearing) {
        return Language.read(words, hearing);
    }

    static String score(List<String> lines, BiFunction<String, Hearing, Understanding> reader, List<String> faults) {
        int intents = 0, wholes = 0, times = 0, timed = 0, numbers = 0, numbered = 0;
        for (var line : lines) {
            var cells = Arrays.copyOf(line.split("\t", -1), 4);
            var note = cells[3] == null ? "" : cells[3].strip();
            var leader =
                    Set.of("l", "v", "a").contains(note) || note.startsWith("leader") || note.startsWith("verifier");
            var read = reader.apply(
                    cells[0].replace('⏎', '\n'),
                    new Hearing(TODAY, leader ? Hearing.As.LEADER : Hearing.As.SECRETARY, Utterances.NAMES));
            var wanted = comparable(cells[2] == null ? "" : cells[2]);
            var found = comparable(read.toNotation());
            OPTIONAL.stream().filter(key -> !wanted.containsKey(key)).forEach(found::remove);
            if (cells[1].strip().equals("out_of_scope") && !wanted.containsKey("count")) {
                found.remove("count");
            }
            if (cells[1].startsWith("report_") && !leader && "may binh minh".equals(found.get("unit"))) {
                found.remove("unit"); // the speaker's own
            }
            if (cells[1].strip().equals("report_snapshot") && !wanted.containsKey("date")) {
                found.remove("date", TODAY.toString());
            }
            if ("=100%".equals(wanted.get("threshold")) && found.remove("filter", "met")) {
                found.put("threshold", "=100%");
            }
            if (cells[1].strip().equals("verify") && wanted.containsKey("filter") && found.remove("ref", "all")) {
                found.put("filter", "pending");
            }
            if (cells[1].strip().equals("list_reports") && found.remove("date", TODAY.toString())) {
                found.put("filter", "today");
            }
            if (note.contains(MORE)) {
                found.keySet().retainAll(wanted.keySet());
            }
            var sameIntent = note.contains(ANYTHING_ELSE)
                    ? !Set.of("report", "zero").contains(read.intent().code().replaceAll("_.*", ""))
                    : read.intent().code().equals(cells[1].strip());
            var whole = sameIntent && (note.contains(ANYTHING_ELSE) || wanted.equals(found));
            intents += sameIntent ? 1 : 0;
            wholes += whole ? 1 : 0;
            var time = only(wanted, TIMES);
            timed += time.isEmpty() ? 0 : 1;
            times += !time.isEmpty() && time.equals(only(found, TIMES)) ? 1 : 0;
            var number = only(wanted, NUMBERS);
            numbered += number.isEmpty() ? 0 : 1;
            numbers += !number.isEmpty() && number.equals(only(found, NUMBERS)) ? 1 : 0;
            if (!whole) {
                faults.add((sameIntent ? "  e " : "  I ") + cells[0] + (leader ? " [l]" : "") + "\n      + " + cells[1]
                        + "  " + cells[2] + "\n      - " + read.intent().code() + "  " + read.toNotation());
            }
        }
        return "intent %d, whole %d of %d; times %d/%d, numbers %d/%d"
                .formatted(intents, wholes, lines.size(), times, timed, numbers, numbered);
    }

    private static Map<String, String> only(Map<String, String> all, Set<String> keys) {
        var some = new TreeMap<>(all);
        some.keySet().retainAll(keys);
        return some;
    }

    private static Map<String, String> comparable(String notation) {
        var comparable = new TreeMap<String, String>();
        for (var entity : notation.split(";", -1)) {
            var equals = entity.indexOf('=');
            if (equals > 0 && !APART.contains(entity.substring(0, equals).strip())) {
                var key = entity.substring(0, equals).strip();
                comparable.put(key, value(key, entity.substring(equals + 1).strip()));
            }
        }
        return Boolean.getBoolean("strict") ? comparable : leveled(comparable);
    }

    /** Spells alike what may be written in two ways: the last report is meant where none is named, items of one day are facts. */
    private static Map<String, String> leveled(Map<String, String> keys) {
        keys.remove("ref", "last");

        if (keys.containsKey("date_from") && keys.get("date_from").equals(keys.get("date_to"))) {
            keys.put("date", keys.remove("date_from"));
            keys.remove("date_to");
        }
        if (keys.containsKey("date_from")) {
            keys.remove("date_to", TODAY.toString()); // until now
        }
        keys.replaceAll((_, value) -> value.replace("-9T", "-9M"));
        if (keys.containsKey("facts")) {
            var facts = keys.get("facts").replaceAll("/[a-z_]+:", ":").split("\\+");
            keys.put("facts", Arrays.stream(facts).sorted().collect(Collectors.joining("+")));
        }
        if (keys.containsKey("items")) {
            var day = keys.containsKey("date_from")
                    ? keys.remove("date_from") + ".." + keys.remove("date_to")
                    : keys.containsKey("date")
                            ? keys.remove("date")
                            : keys.containsKey("period") ? keys.remove("period") : "?";
            var items = keys.remove("items").replaceAll("/[a-z_]+:", ":").split("\\+");
            keys.put(
                    "facts",
                    Arrays.stream(items).map(item -> item + "@" + day).sorted().collect(Collectors.joining("+")));
        }
        if (keys.containsKey("facts")) {
            keys.remove("enterprise"); // the notation of several facts has no places and papers
            keys.remove("doc_no");
        }
        return keys;
    }

    private static String value(String key, String value) {
        if (key.equals("indicator") || key.equals("facts") || key.equals("items")) {
            return Arrays.stream(value.split("\\+")).sorted().collect(Collectors.joining("+"));
        }
        var isName = NAMED.contains(key) || (key.startsWith("value") && !value.matches("[0-9].*|KN_.*|TL_.*"));
        return isName
                ? Arrays.stream(Folding.folded(value).split("[^a-z0-9]+"))
                        .filter(word -> !FORMS.contains(word))
                        .collect(Collectors.joining(" "))
                : value;
    }
}
