package vn.tiendo.conversations.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.tiendo.conversations.language.lexicon.Entry;
import vn.tiendo.conversations.language.lexicon.Lexicon;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.lexicon.Word;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.language.script.Text;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.IndicatorCode;

/** The words of what a deployment's programmes count, beside those that come with the service. */
public final class ProgrammeWords {
    /** The lexicon of a catalogue, to be worked out once. */
    public static final Function<Catalogue, Lexicon> OF_CATALOGUE = ProgrammeWords::lexicon;

    private ProgrammeWords() {}

    private static Lexicon lexicon(Catalogue catalogue) {
        return lexicon(catalogue, false);
    }

    /** The same, but a short name that only one unit has is read as its whole name: where nobody's branch is to be kept. */
    public static Lexicon completing(Catalogue catalogue) {
        return lexicon(catalogue, true);
    }

    private static Lexicon lexicon(Catalogue catalogue, boolean completing) {
        var codes = new TreeMap<String, List<String>>();
        var entries = new ArrayList<Entry>();
        for (var indicator : indicators(catalogue)) {
            var code = indicator.code().value();
            indicator
                    .subCounts()
                    .forEach(sub -> entries.add(entry(new Word(Sense.PART, sub.code()), sub.name(), sub.words())));
            counted(indicator)
                    .ifPresentOrElse(
                            counted -> codes.computeIfAbsent(counted, _ -> new ArrayList<>())
                                    .add(code),
                            () -> entries.addAll(entries(indicator)));
        }
        entries.addAll(KnownNames.of(units(catalogue), completing));
        entries.addAll(KnownNames.of(enterprises(catalogue), false));
        return Lexicon.standard().calling(codes).with(entries);
    }

    private static Collection<Indicator> indicators(Catalogue catalogue) {
        var first = new LinkedHashMap<IndicatorCode, Indicator>();
        catalogue
                .programmes()
                .forEach(programme ->
                        programme.indicators().forEach(indicator -> first.putIfAbsent(indicator.code(), indicator)));
        return first.values();
    }

    /** What of the service's own words an indicator counts, by its name: "đảng viên"; a kind of enterprise may follow. */
    private static Optional<String> counted(Indicator indicator) {
        var text = Text.of(Folding.composed(indicator.name()));
        return senses(indicator)
                .flatMap(sense -> Lexicon.standard().longest(text, 0).stream()
                        .filter(found -> found.length() == text.size() || isOfEnterprises(text, found.length()))
                        .flatMap(found -> found.words().stream())
                        .filter(word -> word.sense() == sense && word.detail().length() > 1))
                .map(word -> word.detail().replaceAll("[/!?].*", ""))
                .findFirst();
    }

    private static boolean isOfEnterprises(Text text, int at) {
        return Lexicon.standard()
                .longest(text, at)
                .filter(found ->
                        found.senses().contains(Sense.COMPANY) || found.senses().contains(Sense.SECTOR))
                .isPresent();
    }

    private static Stream<Sense> senses(Indicator indicator) {
        return switch (indicator.family()) {
            case ADMISSION -> Stream.of(Sense.PEOPLE);
            case FOUNDING -> Stream.of(Sense.ORG);
            case INPUT -> Stream.of();
        };
    }

    /** Each unit's names, the present one first, former and short ones after it. */
    private static List<List<String>> units(Catalogue catalogue) {
        return catalogue.units().all().stream()
                .map(unit -> unit.versions().reversed().stream()
                        .flatMap(version -> Stream.concat(Stream.of(version.name()), version.shortNames().stream()))
                        .distinct()
                        .toList())
                .toList();
    }

    private static List<List<String>> enterprises(Catalogue catalogue) {
        return catalogue.enterprises().stream()
                .map(enterprise -> Stream.concat(Stream.of(enterprise.name()), enterprise.otherNames().stream())
                        .toList())
                .toList();
    }

    /** An indicator that the service's own words do not speak of: its name, its words, those of its kinds. */
    private static List<Entry> entries(Indicator indicator) {
        var code = indicator.code().value();
        return senses(indicator)
                .flatMap(one -> Stream.concat(
                        Stream.of(entry(
                                new Word(one, one == Sense.ORG ? code + "!" : code),
                                indicator.name(),
                                indicator.words())),
                        indicator.kinds().stream()
                                .map(kind ->
                                        entry(new Word(one, code + "/" + kind.code()), kind.name(), kind.words()))))
                .toList();
    }

    private static Entry entry(Word word, String name, List<String> words) {
        return new Entry(word, Stream.concat(Stream.of(name), words.stream()).toList(), List.of());
    }
}
