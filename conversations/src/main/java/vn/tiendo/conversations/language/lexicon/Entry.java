package vn.tiendo.conversations.language.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

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
        try (var in = Objects.requireNonNull(Entry.class.getResourceAsStream("words.txt"), "words.txt beside Entry")) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Entry> parse(List<String> lines) {
        var entries = new ArrayList<Entry>();
        for (var line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
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
        return List.copyOf(entries);
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
