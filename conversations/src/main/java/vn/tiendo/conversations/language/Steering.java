package vn.tiendo.conversations.language;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the one steering word of a message, politeness left aside. */
final class Steering {
    private static final Map<Term, Navigation> MOVES = Map.of(
            Term.BACK, new Navigation.Back(),
            Term.KEEP, new Navigation.Keep(),
            Term.LATER, new Navigation.Later(),
            Term.SKIP, new Navigation.Skip(),
            Term.CANCEL, new Navigation.Cancel(),
            Term.RESUME, new Navigation.Resume(),
            Term.HELP, new Navigation.Help(),
            Term.NO, new Navigation.No(),
            Term.YES, new Navigation.Yes());
    /** Where a word is several, the first of these is meant. */
    private static final Term[] ORDER = {
        Term.BACK, Term.KEEP, Term.LATER, Term.SKIP, Term.CANCEL, Term.RESUME, Term.HELP, Term.NO, Term.YES
    };

    private static final Set<Term> POLITE = Set.of(Term.LITTLE, Term.ALREADY, Term.OURS, Term.COMRADE);
    private static final Map<Term, String> FIELDS = Map.of(
            Term.QUANTITY, "count",
            Term.DAY_OF, "date",
            Term.DECISION, "doc_no",
            Term.DECISION_NUMBER, "doc_no",
            Term.WORKPLACE, "enterprise",
            Term.COMPANY, "enterprise");

    private Steering() {}

    static Optional<Navigation> of(Heard heard) {
        if (heard.size() > 0 && heard.tokens().stream().allMatch(token -> token.is('?'))) {
            return Optional.of(new Navigation.Help());
        }
        return edit(heard).or(() -> word(heard));
    }

    private static Optional<Navigation> word(Heard heard) {
        var said = EnumSet.noneOf(Term.class);
        var at = 0;
        while (at < heard.size()) {
            if (!heard.at(at).isWord()) {
                if (heard.isNumber(at)) {
                    return Optional.empty();
                }
                at++;
                continue;
            }
            var phrase = Phrasebook.longest(heard.tokens(), at, heard.marked());
            if (phrase.isEmpty()) {
                return Optional.empty();
            }
            var terms = phrase.get().terms();
            var from = at;
            at += phrase.get().length();
            var steering = first(terms);
            if (steering.isEmpty() && terms.stream().noneMatch(POLITE::contains)) {
                return Optional.empty();
            }
            if (steering.isPresent() && !isFavour(heard, from)) {
                said.add(steering.get());
            }
        }
        return first(said).map(MOVES::get);
    }

    /** "gửi giúp em": no cry for help. */
    private static boolean isFavour(Heard heard, int at) {
        return heard.key(at).equals("giup")
                && Set.of("gui", "chot", "huy", "bo").contains(heard.key(at - 1));
    }

    private static Optional<Term> first(Set<Term> terms) {
        for (var term : ORDER) {
            if (terms.contains(term)) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }

    /** "sửa", "sửa 2", "sửa dòng 2", "sửa số người 3", "sửa ngày 16/6". */
    private static Optional<Navigation> edit(Heard heard) {
        var first = Phrasebook.longest(heard.tokens(), 0, heard.marked());
        if (first.isEmpty()
                || !first.get().terms().contains(Term.CORRECT)
                || !heard.key(0).startsWith("s")) {
            return Optional.empty();
        }
        var at = skip(heard, first.get().length());
        if (at >= heard.size()) {
            return Optional.of(new Navigation.Edit(Optional.empty()));
        }
        if (Set.of("dong", "muc", "cau", "y").contains(heard.key(at))) {
            at++;
        }
        if (heard.isNumber(at) && at + 1 == heard.size()) {
            return Optional.of(new Navigation.Edit(Optional.of(heard.number(at))));
        }
        return field(heard, at);
    }

    private static int skip(Heard heard, int from) {
        var at = from;
        while (at < heard.size()
                && Set.of("lai", "giup", "a", "em", "nhe", "nha", "di", "voi", "ho")
                        .contains(heard.key(at))) {
            at++;
        }
        return at;
    }

    private static Optional<Navigation> field(Heard heard, int at) {
        var phrase = Phrasebook.longest(heard.tokens(), at, heard.marked());
        var key = phrase.flatMap(found ->
                        found.terms().stream().filter(FIELDS::containsKey).findFirst())
                .map(FIELDS::get);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        var from = at + phrase.orElseThrow().length();
        while (Set.of("la", "thanh", "lai", ":", "so", "sang").contains(heard.key(from)) && from < heard.size()) {
            from++;
        }
        return from >= heard.size() || heard.text(from, heard.size()).length() > 60
                ? Optional.empty()
                : Optional.of(new Navigation.EditField(key.get(), heard.text(from, heard.size())));
    }
}
