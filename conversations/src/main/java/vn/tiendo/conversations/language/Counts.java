package vn.tiendo.conversations.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.language.lexicon.Lexicon;
import vn.tiendo.conversations.language.lexicon.Repair;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.script.Text;
import vn.tiendo.conversations.language.values.Amounts;
import vn.tiendo.conversations.language.values.Documents;
import vn.tiendo.conversations.language.values.Rough;

/** Reads a count that is the answer to "how many?", alone or in a phrase; the number of a document is none. */
public final class Counts {
    private static final Set<String> STRETCHES = Set.of("tuan", "ngay", "thang", "hom", "quy");
    private static final Set<String> AGO = Set.of("truoc", "qua", "nay", "gan");

    private Counts() {}

    public static Reading<Integer> read(String words) {
        var text = Repair.text(words);
        Optional<Amounts.Amount> found = Optional.empty();
        var at = 0;
        while (at < text.size()) {
            var document = Documents.at(text, at);
            if (document.isPresent()) {
                at = document.get().to();
                continue;
            }
            var amount = Amounts.at(text, at, to -> !text.has(to) || isCounted(text, to));
            if (amount.isPresent() && (found.isPresent() || Rough.before(text, at))) {
                return refused(words);
            }
            if (isVague(text, at, amount.map(Amounts.Amount::to).orElse(at))) {
                return refused(words);
            }
            if (amount.isPresent() && isOfTime(text, amount.get().to())) {
                at = amount.get().to() + 1;
                continue;
            }
            if (amount.isPresent() && isMorePart(text, at, amount.get().to())) {
                return refused(words);
            }
            found = found.or(() -> amount);
            at = amount.map(Amounts.Amount::to).orElse(at + 1);
        }
        return found.map(amount -> reading(amount, words)).orElseGet(() -> refused(words));
    }

    /** "2 tuần trước", "3 ngày qua"; "3 nam" without marks are men. */
    private static boolean isOfTime(Text text, int at) {
        return STRETCHES.contains(text.key(at)) || (text.key(at).equals("nam") && AGO.contains(text.key(at + 1)));
    }

    /** "thêm 1 nữ" is no number of all. */
    private static boolean isMorePart(Text text, int at, int to) {
        return text.key(at - 1).equals("them")
                && text.has(to)
                && Lexicon.standard()
                        .longest(text, to)
                        .filter(phrase -> phrase.senses().contains(Sense.PART))
                        .isPresent();
    }

    /** A vague word here that is longer than the number: "một số". */
    private static boolean isVague(Text text, int at, int to) {
        return Lexicon.standard()
                .longest(text, at)
                .filter(phrase -> at + phrase.length() > to)
                .filter(phrase -> (phrase.senses().contains(Sense.VAGUE)
                                && !phrase.senses().contains(Sense.HAVE))
                        || phrase.senses().contains(Sense.CENT))
                .isPresent();
    }

    private static boolean isCounted(Text text, int at) {
        return Lexicon.standard()
                .longest(text, at)
                .filter(phrase -> phrase.senses().contains(Sense.PEOPLE)
                        || phrase.senses().contains(Sense.PERSON)
                        || phrase.senses().contains(Sense.ORG))
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
