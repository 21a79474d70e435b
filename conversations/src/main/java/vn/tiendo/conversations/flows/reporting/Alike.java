package vn.tiendo.conversations.flows.reporting;

import java.util.Optional;
import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Lexicon;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.script.Text;
import vn.tiendo.conversations.language.values.Amounts;

/** What is said of all who were counted, or of half of them: "đều là nữ", "cả hai đều nữ", "toàn công nhân", "một nửa là nữ". */
record Alike(Text text, Lexicon lexicon) {
    private static final Set<String> BETWEEN =
            Set.of("nguoi", "dong", "chi", "dc", "d/c", "ban", "em", "so", "do", "trong");

    /**
     * Words after which a kind is that of all.
     *
     * @param to where the kind begins
     * @param count how many it is of
     */
    record Whole(int to, int count) {}

    /** Such words at a place, behind so many who were counted; empty where it is of none. */
    Optional<Whole> at(int at, int counted) {
        return half(at, counted).or(() -> all(at, counted)).filter(whole -> whole.count() > 0 && isKind(whole.to()));
    }

    private Optional<Whole> half(int at, int counted) {
        var half = text.says(at, "mot", "nua") || text.says(at, "phan", "nua")
                ? at + 2
                : text.says(at, "nua") ? at + 1 : at;
        return half > at && counted % 2 == 0
                ? Optional.of(new Whole(is(between(half)), counted / 2))
                : Optional.empty();
    }

    private Optional<Whole> all(int at, int counted) {
        var every = text.says(at, "tat", "ca") || text.says(at, "toan", "bo")
                ? at + 2
                : text.says(at, "ca") || text.says(at, "toan") ? at + 1 : at;
        var named = every > at ? Amounts.at(text, every) : Optional.<Amounts.Amount>empty();
        var people = between(named.map(Amounts.Amount::to).orElse(every));
        var to = is(people);
        return to > at && (every > at || text.says(at, "deu"))
                ? Optional.of(new Whole(to, named.map(Amounts.Amount::value).orElse(counted)))
                : Optional.empty();
    }

    /** "nữ cả", "công nhân hết": what ends a kind that is that of all. */
    boolean isEnd(int at) {
        return (text.says(at, "ca") || text.says(at, "het"))
                && !(text.has(at + 1) && text.at(at + 1).isWord());
    }

    private int between(int from) {
        var at = from;
        while (text.has(at) && isPeople(at)) {
            at += lexicon.longest(text, at)
                    .filter(phrase -> !phrase.senses().contains(Sense.PART))
                    .map(Lexicon.Found::length)
                    .orElse(1);
        }
        return at;
    }

    private int is(int from) {
        var deu = text.says(from, "deu") ? from + 1 : from;
        return text.says(deu, "la") && !isKind(deu) ? deu + 1 : deu;
    }

    /** Words for people, of no kind that is kept apart. */
    boolean isPeople(int at) {
        return BETWEEN.contains(text.key(at)) || has(at, Sense.PEOPLE) || (has(at, Sense.PERSON) && !isKind(at));
    }

    private boolean isKind(int at) {
        return has(at, Sense.PART);
    }

    private boolean has(int at, Sense sense) {
        return text.has(at)
                && lexicon.longest(text, at)
                        .filter(phrase -> phrase.senses().contains(sense))
                        .isPresent();
    }
}
