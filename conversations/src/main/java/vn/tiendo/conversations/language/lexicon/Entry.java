package vn.tiendo.conversations.language.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An entry of the word list: a sense, its spellings, and sentences in which it must be found.
 *
 * @param examples none for words of a programme's own file
 */
public record Entry(Word word, List<String> spellings, List<String> examples) {
    public Entry {
        spellings = List.copyOf(spellings);
        examples = List.copyOf(examples);
    }

    /** The list that comes with the service. */
    static List<Entry> standard() {
        return parse(lines("words.txt"));
    }

    /** The lines of a table without its remarks. */
    static List<String> lines(String table) {
        try (var in = Objects.requireNonNull(Entry.class.getResourceAsStream(table), table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Entry> parse(List<String> lines) {
        var entries = new ArrayList<Entry>();
        for (var line : lines) {
            if (line.startsWith("= ")) {
                continue;
            }
            if (line.startsWith("vd ") || line.startsWith(" ")) {
                var last = entries.removeLast();
                entries.add(
                        line.startsWith(" ")
                                ? new Entry(last.word, both(last.spellings, spellings(line)), last.examples)
                                : new Entry(
                                        last.word, last.spellings, both(last.examples, List.of(line.substring(3)))));
            } else {
                var space = line.indexOf(' ');
                entries.add(
                        new Entry(Word.parse(line.substring(0, space)), spellings(line.substring(space)), List.of()));
            }
        }
        var forms = forms(lines);
        return entries.stream()
                .map(entry -> new Entry(
                        entry.word,
                        entry.spellings.stream()
                                .flatMap(spelling -> written(spelling, forms))
                                .distinct()
                                .toList(),
                        entry.examples))
                .toList();
    }

    /** Each way to write a word, by the first: "không", "ko", "hông". */
    private static Map<String, List<String>> forms(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("= "))
                .map(line -> spellings(line.substring(2)))
                .collect(Collectors.toUnmodifiableMap(List::getFirst, List::copyOf));
    }

    /** The phrase, and the same with one of its words in each other way. */
    private static Stream<String> written(String spelling, Map<String, List<String>> forms) {
        return Stream.concat(
                        Stream.of(spelling),
                        forms.entrySet().stream()
                                .filter(form -> (" " + spelling + " ").contains(" " + form.getKey() + " ")
                                        && !spelling.equals(form.getKey()))
                                .flatMap(form -> form.getValue().stream()
                                        .map(other -> (" " + spelling + " ")
                                                .replace(" " + form.getKey() + " ", " " + other + " ")
                                                .strip())))
                .distinct();
    }

    private static List<String> both(List<String> first, List<String> second) {
        var both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    private static List<String> spellings(String line) {
        return Arrays.stream(line.split("\\|"))
                .map(String::strip)
                .filter(spelling -> !spelling.isEmpty())
                .toList();
    }
}
