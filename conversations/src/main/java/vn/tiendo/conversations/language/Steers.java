package vn.tiendo.conversations.language;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Lexicon;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.script.Text;
import vn.tiendo.conversations.meaning.Meaning;

/** Finds the one steering word of a message, politeness left aside. */
final class Steers {
    /** Where a word is several, the first of these is meant. */
    private static final Map<Sense, Navigation> MOVES = moves();

    private static final Set<Sense> POLITE = EnumSet.of(Sense.LITTLE, Sense.ALREADY, Sense.OURS, Sense.PERSON);
    private static final Map<Sense, String> FIELDS = Map.of(
            Sense.QUANTITY, "count",
            Sense.DAY_OF, "date",
            Sense.DECISION, "doc_no",
            Sense.DECISION_NUMBER, "doc_no",
            Sense.WORKPLACE, "enterprise",
            Sense.COMPANY, "enterprise",
            Sense.UNITS, "enterprise");

    private final Text text;

    private Steers(Text text) {
        this.text = text;
    }

    private static Map<Sense, Navigation> moves() {
        var moves = new EnumMap<Sense, Navigation>(Sense.class);
        moves.put(Sense.BACK, new Navigation.Back());
        moves.put(Sense.KEEP, new Navigation.Keep());
        moves.put(Sense.LATER, new Navigation.Later());
        moves.put(Sense.SKIP, new Navigation.Skip());
        moves.put(Sense.CANCEL, new Navigation.Cancel());
        moves.put(Sense.RESUME, new Navigation.Resume());
        moves.put(Sense.HELP, new Navigation.Help());
        moves.put(Sense.NO, new Navigation.No());
        moves.put(Sense.YES, new Navigation.Yes());
        return moves;
    }

    private static final List<Sense> ORDER = List.of(
            Sense.BACK,
            Sense.KEEP,
            Sense.LATER,
            Sense.SKIP,
            Sense.CANCEL,
            Sense.RESUME,
            Sense.HELP,
            Sense.NO,
            Sense.YES);

    static Optional<Navigation> of(Text text) {
        if (text.size() > 0 && text.tokens().stream().allMatch(token -> token.is('?'))) {
            return Optional.of(new Navigation.Help());
        }
        var steers = new Steers(text);
        return steers.edit().or(steers::word);
    }

    private Optional<Lexicon.Found> phrase(int at) {
        return text.has(at) ? Lexicon.standard().longest(text, at) : Optional.empty();
    }

    private Optional<Navigation> word() {
        var said = EnumSet.noneOf(Sense.class);
        var at = 0;
        while (at < text.size()) {
            if (!text.at(at).isWord()) {
                if (text.isNumber(at)) {
                    return Optional.empty();
                }
                at++;
                continue;
            }
            var phrase = phrase(at);
            if (phrase.isEmpty()) {
                return Optional.empty();
            }
            if (asksForSomebody(phrase.get())) {
                return Optional.empty();
            }
            var senses = phrase.get().senses();
            var steering = first(senses);
            if (steering.isEmpty() && senses.stream().noneMatch(POLITE::contains)) {
                return Optional.empty();
            }
            if (steering.isPresent()
                    && !isFavour(at)
                    && !(steering.get() == Sense.HELP
                            && senses.contains(Sense.LITTLE)
                            && text.size() > phrase.get().length())) {
                said.add(steering.get());
            }
            at += phrase.get().length();
        }
        return first(said).map(MOVES::get);
    }

    /** "gặp cán bộ hỗ trợ" is a question of its own, also where another is open. */
    private static boolean asksForSomebody(Lexicon.Found phrase) {
        return phrase.words().stream()
                .anyMatch(word -> word.sense() == Sense.HELP && word.detail().equals(Meaning.Help.CONTACT));
    }

    /** "gửi giúp em": no cry for help. */
    private boolean isFavour(int at) {
        return text.key(at).equals("giup") && Set.of("gui", "chot", "huy", "bo").contains(text.key(at - 1));
    }

    private static Optional<Sense> first(Set<Sense> senses) {
        return ORDER.stream().filter(senses::contains).findFirst();
    }

    /** "sửa", "sửa 2", "sửa dòng 2", "sửa số người 3", "sửa ngày 16/6". */
    private Optional<Navigation> edit() {
        var first = phrase(0);
        if (first.isEmpty()
                || !first.get().senses().contains(Sense.CORRECT)
                || !text.key(0).startsWith("s")) {
            return Optional.empty();
        }
        var at = skip(first.get().length());
        if (at >= text.size()) {
            return Optional.of(new Navigation.Edit(Optional.empty()));
        }
        if (Set.of("dong", "muc", "cau", "y").contains(text.key(at))) {
            at++;
        }
        if (text.isNumber(at) && at + 1 == text.size()) {
            return Optional.of(new Navigation.Edit(Optional.of(text.number(at))));
        }
        return field(at);
    }

    private int skip(int from) {
        var at = from;
        while (at < text.size()
                && Set.of("lai", "giup", "a", "em", "nhe", "nha", "di", "voi", "ho")
                        .contains(text.key(at))) {
            at++;
        }
        return at;
    }

    private Optional<Navigation> field(int at) {
        var phrase = phrase(at);
        var key = phrase.flatMap(found ->
                        found.senses().stream().filter(FIELDS::containsKey).findFirst())
                .map(FIELDS::get);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        var from = at + phrase.orElseThrow().length();
        while (Set.of("la", "thanh", "lai", ":", "so", "sang").contains(text.key(from)) && from < text.size()) {
            from++;
        }
        return from >= text.size() || text.text(from, text.size()).length() > 60
                ? Optional.empty()
                : Optional.of(new Navigation.EditField(key.get(), text.text(from, text.size())));
    }
}
