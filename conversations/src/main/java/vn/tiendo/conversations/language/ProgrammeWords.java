package vn.tiendo.conversations.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.conversations.language.lexicon.Entry;
import vn.tiendo.conversations.language.lexicon.Lexicon;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.lexicon.Word;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.Indicator;

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
        var known = Lexicon.standard().entries().stream()
                .map(entry -> entry.word().detail().replaceAll("[/!?].*", ""))
                .collect(Collectors.toCollection(HashSet::new));
        var entries = new ArrayList<Entry>();
        for (var programme : catalogue.programmes()) {
            for (var indicator : programme.indicators()) {
                if (known.add(indicator.code().value())) {
                    entries.addAll(entries(indicator));
                }
            }
        }
        entries.addAll(KnownNames.of(units(catalogue), completing));
        entries.addAll(KnownNames.of(enterprises(catalogue), false));
        return Lexicon.standard().with(entries);
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
        var sense = switch (indicator.family()) {
            case ADMISSION -> Set.of(Sense.PEOPLE);
            case FOUNDING -> Set.of(Sense.ORG);
            case INPUT -> Set.<Sense>of();
        };
        var code = indicator.code().value();
        return sense.stream()
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
