package vn.tiendo.conversations.language.lexicon;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words spelled as a region says them: "dzô" is "vô", "bựa" is "bữa"; only spellings that are no other word. */
final class Regions {
    private static final Map<String, String> COMMON = Entry.lines("regions.txt").stream()
            .map(line -> line.split(" = "))
            .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> line[1]));

    private Regions() {}

    /** The common spelling of a word in lower case. */
    static Optional<String> common(String word) {
        return Optional.ofNullable(COMMON.get(word));
    }
}
