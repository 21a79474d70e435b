package vn.tiendo.conversations.flows.asking;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.conversations.Derived;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.catalogue.ProgrammeCode;

/** Which of a programme's indicators go by words of a question: by its file, the longest phrase at each place. */
final class CountedWords {
    /** So many words together name an indicator whatever else they may mean. */
    private static final int SURE = 3;

    private static final List<List<String>> OWNING = Stream.of(
                    "co bao nhieu", "co may", "hien co bao nhieu", "hien co may", "dang co bao nhieu", "co tong so")
            .map(words -> List.of(words.split(" ")))
            .toList();

    /** Those of each programme, to be worked out once. */
    private static final Function<Catalogue, Map<ProgrammeCode, CountedWords>> OF_CATALOGUE = CountedWords::all;

    private final Map<List<String>, Set<IndicatorCode>> phrases = new LinkedHashMap<>();

    private CountedWords(Programme programme) {
        programme.indicators().forEach(this::add);
    }

    private static Map<ProgrammeCode, CountedWords> all(Catalogue catalogue) {
        return catalogue.programmes().stream()
                .collect(Collectors.toUnmodifiableMap(Programme::code, CountedWords::new));
    }

    private static CountedWords of(Programme programme, Derived derived) {
        return Objects.requireNonNull(derived.get(OF_CATALOGUE).get(programme.code()));
    }

    private void add(Indicator indicator) {
        Stream.of(
                        Stream.of(indicator.name(), indicator.title()),
                        indicator.words().stream(),
                        indicator.kinds().stream()
                                .flatMap(kind -> Stream.concat(Stream.of(kind.name()), kind.words().stream())))
                .flatMap(words -> words)
                .map(CountedWords::tokens)
                .filter(phrase -> phrase.size() > 1 || phrase.getFirst().length() > 2)
                .forEach(phrase -> phrases.computeIfAbsent(phrase, _ -> new LinkedHashSet<>())
                        .add(indicator.code()));
    }

    /**
     * The indicators that {@code words} name.
     *
     * @param level the kind of unit that is asked for ({@code chi_bo}), whose words count nothing
     * @param read those that the reader found, which also knows what surrounds a word
     */
    static List<IndicatorCode> named(
            String words, List<IndicatorCode> read, Programme programme, Optional<String> level, Derived derived) {
        return of(programme, derived)
                .named(
                        tokens(words),
                        read.stream()
                                .filter(code -> programme.indicator(code).isPresent())
                                .toList(),
                        level.map(kind -> List.of(kind.split("_", -1))));
    }

    /** Whether words are phrases of what is counted and nothing else: "lớp bồi dưỡng". */
    static boolean areCounted(String words, Programme programme, Derived derived) {
        var counted = of(programme, derived);
        var said = tokens(words);
        int at = 0;
        while (at < said.size()) {
            int length = counted.longest(said, at).map(List::size).orElse(0);
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return !said.isEmpty();
    }

    /** Whether one of these phrases stands in the words. */
    static boolean says(String words, Stream<String> phrases) {
        var said = tokens(words);
        return phrases.map(CountedWords::tokens).anyMatch(phrase -> Collections.indexOfSubList(said, phrase) >= 0);
    }

    private List<IndicatorCode> named(List<String> said, List<IndicatorCode> read, Optional<List<String>> level) {
        var found = new LinkedHashMap<List<String>, Set<IndicatorCode>>();
        for (int at = 0; at < said.size(); ) {
            var phrase = longest(said, at);
            int end = at + phrase.map(List::size).orElse(1);
            phrase.filter(_ -> !owns(said, end)).ifPresent(one -> found.put(one, phrases.get(one)));
            at = end;
        }
        level.ifPresent(found::remove);
        boolean sure = found.keySet().stream().anyMatch(phrase -> phrase.size() >= SURE);
        var named = found.values().stream().flatMap(Set::stream).distinct().toList();
        boolean narrower = level.isPresent() && !named.isEmpty() && read.containsAll(named);
        return read.isEmpty() || sure || narrower ? named : read;
    }

    /** "chi bộ có bao nhiêu đảng viên": what has something that is counted is not counted itself. */
    private boolean owns(List<String> said, int end) {
        var rest = said.subList(end, said.size());
        return OWNING.stream()
                .filter(words -> rest.size() > words.size()
                        && rest.subList(0, words.size()).equals(words))
                .anyMatch(words -> longest(said, end + words.size()).isPresent());
    }

    private Optional<List<String>> longest(List<String> said, int at) {
        return phrases.keySet().stream()
                .filter(phrase -> at + phrase.size() <= said.size()
                        && said.subList(at, at + phrase.size()).equals(phrase))
                .max(Comparator.comparingInt(List::size));
    }

    private static List<String> tokens(String text) {
        return Arrays.stream(Folding.folded(text).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
