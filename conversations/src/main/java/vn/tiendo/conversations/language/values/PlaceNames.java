package vn.tiendo.conversations.language.values;

import java.util.stream.IntStream;
import vn.tiendo.conversations.language.script.Text;

/** Names of places that are spelled with words of other meanings: "Bảo Yên" tells nobody anything. */
public final class PlaceNames {
    private PlaceNames() {}

    /** The token after the place that is named here with capitals; -1 if none is. */
    public static int at(Text text, int from) {
        var to = text.shouted() ? -1 : NameWords.tradeAt(text, from);
        return IntStream.range(from, to).allMatch(at -> text.at(at).isCapital()) ? to : -1;
    }
}
