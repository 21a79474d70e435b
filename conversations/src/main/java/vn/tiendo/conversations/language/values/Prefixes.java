package vn.tiendo.conversations.language.values;

import java.util.Set;
import vn.tiendo.conversations.language.script.Text;

/**
 * Words that may stand before a day and say nothing of it: "ngày", "hôm", "sáng", hours of the clock.
 *
 * @param text where they are looked for
 */
record Prefixes(Text text) {
    static final Set<String> WORDS =
            Set.of("ngay", "hom", "bua", "hum", "vao", "sang", "trua", "chieu", "toi", "dem", "luc", "dip", "hoi");

    /** The token after those that begin here. */
    int after(int at) {
        var to = at;
        while (text.has(to)) {
            var clock = clock(to);
            if (clock > to) {
                to = clock;
            } else if (to - at < 5 && (WORDS.contains(text.key(to)) || isFeast(to))) {
                to++;
            } else {
                break;
            }
        }
        return to;
    }

    /** "lễ 30/4"; "Lê" is a name. */
    private boolean isFeast(int at) {
        return text.key(at).equals("le")
                && (!text.at(at).isMarked() || text.at(at).tone() == 4);
    }

    /** The token after "8h30", "14 giờ"; the same place if there is none. */
    private int clock(int at) {
        if (!text.isNumber(at) || text.key(at).length() > 2) {
            return at;
        }
        var hour = text.key(at + 1).equals("gio") || (text.key(at + 1).equals("h") && !text.isApart(at + 1));
        if (!hour) {
            return at;
        }
        var minutes = text.isNumber(at + 2)
                        && text.key(at + 2).length() <= 2
                        && (!text.isApart(at + 2) || text.key(at + 3).equals("phut"))
                ? at + 3
                : at + 2;
        return text.key(minutes).equals("phut") ? minutes + 1 : minutes;
    }
}
