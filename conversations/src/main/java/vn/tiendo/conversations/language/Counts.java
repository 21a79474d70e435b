package vn.tiendo.conversations.language;

import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.Reading;

/** Reads a count that is the answer to "how many?", alone or in a phrase; the number of a document is none. */
public final class Counts {
    private Counts() {}

    public static Reading<Integer> read(String words) {
        var heard = Heard.of(words);
        Optional<Amounts.Amount> found = Optional.empty();
        var at = 0;
        while (at < heard.size()) {
            var document = Documents.at(heard, at);
            if (document.isPresent()) {
                at = document.get().to();
                continue;
            }
            var amount = Amounts.at(heard, at);
            if (amount.isPresent() ? found.isPresent() : isVague(heard, at)) {
                return refused(words);
            }
            found = found.or(() -> amount);
            at = amount.map(Amounts.Amount::to).orElse(at + 1);
        }
        return found.map(amount -> reading(amount, words)).orElseGet(() -> refused(words));
    }

    private static boolean isVague(Heard heard, int at) {
        return Phrasebook.longest(heard.tokens(), at, heard.marked())
                .filter(phrase ->
                        (phrase.terms().contains(Term.VAGUE) && !phrase.terms().contains(Term.HAVE))
                                || phrase.terms().contains(Term.CENT))
                .isPresent();
    }

    private static Reading<Integer> reading(Amounts.Amount amount, String words) {
        var canonical = String.valueOf(amount.value());
        return switch (amount.trust()) {
            case SURE -> new Reading.Understood<>(amount.value(), canonical);
            case DOUBTFUL -> new Reading.Unsure<>(amount.value(), canonical, canonical, List.of());
            case NONE -> refused(words);
        };
    }

    private static Reading<Integer> refused(String words) {
        return new Reading.Refused<>("⚠️ Hệ thống chưa đọc được số lượng trong " + Echo.of(words)
                + ". Đồng chí nhập bằng chữ số, ví dụ: 2.");
    }
}
