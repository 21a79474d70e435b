package vn.tiendo.conversations.language.values;

import java.util.Optional;
import java.util.function.IntPredicate;
import vn.tiendo.conversations.language.lexicon.Lexicon;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.script.Text;

/**
 * Programmes that are told by their number: "Chỉ thị 33", "đề án 24".
 *
 * @param counted whether what is counted stands at a place
 */
record ProgrammeNumbers(Text text, IntPredicate counted) {
    /** The token after one; the same place if there is none, or a cell proposes. */
    int after(int at, Optional<Lexicon.Found> phrase) {
        return isProposal(at, phrase) ? at : named(at, phrase);
    }

    /** "NQ 12-NQ/CB": a cell proposes, which is no programme. */
    private boolean isProposal(int at, Optional<Lexicon.Found> phrase) {
        return Documents.at(text, at + phrase.map(Lexicon.Found::length).orElse(1))
                .filter(document -> document.canonical().endsWith("/CB"))
                .isPresent();
    }

    /** The token after "Chỉ thị 33", "đề án 24"; the same place for anything else. */
    private int named(int at, Optional<Lexicon.Found> phrase) {
        var named =
                phrase.filter(found -> found.senses().contains(Sense.PROGRAMME)).isPresent()
                        || (text.key(at).equals("ct") && text.isNumber(at + 1) && !counted.test(at + 2));
        var to = at + phrase.map(Lexicon.Found::length).orElse(1);
        var number = text.key(to).equals("so") ? to + 1 : to;
        return named && text.isNumber(number) ? number + 1 : at;
    }
}
