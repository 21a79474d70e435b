package vn.tiendo.conversations.language.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.language.script.Syllables;
import vn.tiendo.conversations.language.script.Text;
import vn.tiendo.conversations.language.script.Token;

/** A walk in which one word may carry a slip of typing: of a phrase of six letters or more (5.5). */
final class SlipWalk {
    private static final int LEAST = 6;
    private final Lexicon lexicon;
    private final Text text;
    private final int from;
    private final List<Lexicon.Found> found = new ArrayList<>(1);

    SlipWalk(Lexicon lexicon, Text text, int from) {
        this.lexicon = lexicon;
        this.text = text;
        this.from = from;
    }

    Optional<Lexicon.Found> best() {
        step(lexicon.root(), from, -1, 0);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
    }

    private void step(Lexicon.Node node, int at, int slip, int letters) {
        if (!text.has(at) || at - from > 4) {
            return;
        }
        var token = text.at(at);
        var exact = node.next.get(token.key());
        if (exact != null) {
            arrived(exact, at, slip, letters + token.key().length());
        }
        if (slip < 0 && maySlip(token)) {
            for (var near : lexicon.neighbours().of(token.key())) {
                var child = node.next.get(near);
                if (child != null && !near.equals(token.key()) && mayBegin(token.key(), near)) {
                    arrived(child, at, at, letters + near.length());
                }
            }
        }
    }

    private boolean maySlip(Token token) {
        return token.isWord()
                && token.key().length() >= 3
                && !lexicon.hasKey(token.key())
                && !isShortWord(token)
                && (!token.isCapital() || text.shouted() || token.start() == 0);
    }

    /** Of a short word the first letter is right: "shan nop" is no "hạn nộp". */
    private static boolean mayBegin(String typed, String word) {
        return typed.length() > 4 || typed.charAt(0) == word.charAt(0);
    }

    /** "tôm", "bài" are what they are; so is what may be a syllable of four letters without marks. */
    private static boolean isShortWord(Token token) {
        return token.isMarked()
                ? token.key().length() < 4 && Syllables.valid(token.letters(), token.tone())
                : token.key().length() < 5 && Syllables.mayBe(token.key());
    }

    private void arrived(Lexicon.Node node, int at, int slip, int letters) {
        var length = at + 1 - from;
        if (slip >= 0 && letters >= least(slip) && (length > 1 || letters > LEAST)) {
            for (var ending : node.endings) {
                if (found.isEmpty() || found.getLast().length() < length) {
                    accept(ending, slip, length);
                }
            }
        }
        step(node, at + 1, slip, letters);
    }

    /** A slip that makes a syllable, typed without marks, is forgiven in long phrases only: "cuong hom" is no "cùng hôm". */
    private int least(int slip) {
        var token = text.at(slip);
        return !token.isMarked() && Syllables.mayBe(token.key()) ? LEAST + 3 : LEAST;
    }

    /** Of the word with the slip nothing but the slip may differ; a word that is one of its own is no slip of a short phrase. */
    private void accept(Lexicon.Ending ending, int slip, int length) {
        for (var i = 0; i < ending.spelling().size(); i++) {
            var word = ending.spelling().get(i);
            var token = text.at(from + i);
            var isName = i > 0 && token.isCapital() && !text.shouted();
            if (isName || (from + i == slip ? !Neighbours.isSlip(token, word) : !token.mayBe(word))) {
                return;
            }
        }
        found.add(new Lexicon.Found(
                List.of(ending.word()), EnumSet.of(ending.word().sense()), length, true));
    }
}
