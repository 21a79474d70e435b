package vn.tiendo.conversations.language.values;

import vn.tiendo.conversations.language.script.Text;

/**
 * What may stand behind a time and says more of it.
 *
 * @param text where it is looked for
 */
record TimeEndings(Text text) {
    /** The moon after a day, "vừa rồi" after a weekday, a bracket that was opened. */
    TimePhrases.Joined after(Slots slots, int at) {
        var said = slots;
        var to = at;
        if (said.has(Slot.DAY)) {
            var bracket = text.isSign(to, '(') ? 1 : 0;
            var word = text.key(to + bracket);
            var isMoon = word.equals("al")
                    || (word.equals("am")
                            && (text.key(to + bracket + 1).equals("lich")
                                    || text.at(to + bracket).tone() == 0))
                    || (word.equals("ta") && !text.key(to - 1).equals("chung") && bracket == 0);
            if (isMoon && !text.key(to + bracket).equals("")) {
                to += bracket + (text.key(to + bracket + 1).equals("lich") ? 2 : 1);
                to += text.isSign(to, ')') ? 1 : 0;
                said = said.with(Slot.LUNAR, 1);
            } else if (text.says(to + bracket, "duong", "lich")
                    || text.key(to + bracket).equals("dl")) {
                to += bracket + (text.key(to + bracket).equals("dl") ? 1 : 2);
                to += text.isSign(to, ')') ? 1 : 0;
                said = said.with(Slot.LUNAR, 0);
            }
        }
        var past = text.says(to, "vua", "roi") || text.says(to, "vua", "qua") || text.says(to, "moi", "roi");
        if (past && !said.has(Slot.VAGUE)) {
            said = said.has(Slot.WEEKDAY) || said.has(Slot.SUNDAY) ? said.with(Slot.PAST, 1) : said;
            to += 2;
        }
        return new TimePhrases.Joined(said, to);
    }
}
