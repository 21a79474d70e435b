package vn.tiendo.conversations.language.values;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.script.Text;

/** Words of names typed without marks that are verbs where something comes that they do: "lap cong doan", "dat 80%". */
record NameVerbs(Text text, List<Piece> pieces) {
    private static final Set<Sense> VERBS =
            EnumSet.of(Sense.PEOPLE, Sense.HAVE_MORE, Sense.ADMIT, Sense.FOUND, Sense.REACH, Sense.NOT, Sense.REPORT);

    /** "co", "moi" after a whole name are verbs again. */
    boolean isOne(String key, int at, int start) {
        var next = at + 1 < pieces.size()
                && (pieces.get(at + 1) instanceof Piece.Count
                        || (pieces.get(at + 1) instanceof Piece.Said(var _, var senses, var _, var _)
                                && senses.stream().anyMatch(VERBS::contains)));
        if (key.equals("lap")
                && (is(at + 1, Sense.ORG)
                        || (at + 1 < pieces.size()
                                && Set.of("xong", "duoc", "roi", "them", "moi")
                                        .contains(text.key(pieces.get(at + 1).from())))
                        || is(at + 1, Sense.HAVE)
                        || is(at + 1, Sense.MORE)
                        || is(at + 1, Sense.HOW_MANY))) {
            return true;
        }
        if (key.equals("dat")
                && (is(at + 1, Sense.MORE)
                        || is(at + 1, Sense.HOW_MANY)
                        || is(at + 1, Sense.TARGET)
                        || is(at + 1, Sense.CENT)
                        || (at + 1 < pieces.size() && pieces.get(at + 1) instanceof Piece.Count))) {
            return true;
        }
        return Set.of("co", "dat", "qua", "con", "hoi", "thoi", "chot").contains(key)
                && !key.equals("dat")
                && (at == start || next || at > start + 1);
    }

    private boolean is(int at, Sense sense) {
        return at < pieces.size()
                && pieces.get(at) instanceof Piece.Said said
                && said.senses().contains(sense);
    }
}
