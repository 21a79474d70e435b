package vn.tiendo.conversations.language.values;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.tiendo.conversations.language.script.Text;

/** Joins the rows and dates in digits that stand beside one another and say one time. */
final class TimePhrases {
    /** What was joined of one time, and the token after it. */
    record Joined(Slots slots, int to) {}

    private static final Set<String> JOINTS = Set.of(",", "(", "cua", "trong", "thuoc", "la", "-");

    private final Text text;
    private final NumericDates dates;
    private final TimeRows rows;
    private final Prefixes prefixes;

    TimePhrases(Text text) {
        this.text = text;
        this.dates = new NumericDates(text);
        this.rows = new TimeRows(text);
        this.prefixes = new Prefixes(text);
    }

    /** The rows that begin here and say one time. */
    Optional<Joined> at(int at) {
        var said = Slots.NONE;
        var to = at;
        while (true) {
            var atom = said.isEmpty() ? first(to) : next(said, to);
            var joined = atom.flatMap(said.isEmpty() ? found -> Optional.of(found.slots()) : joining(said));
            if (joined.isEmpty()) {
                break;
            }
            said = joined.get();
            to = atom.get().to();
            if (to == at + 1 && text.key(at).equals("mai") && !text.marked()) {
                break; // may be a name
            }
        }
        return said.isEmpty() ? Optional.empty() : Optional.of(after(said, to));
    }

    private static Function<TimeRule.Atom, Optional<Slots>> joining(Slots said) {
        return atom -> said.joined(atom.slots());
    }

    private Optional<TimeRule.Atom> first(int at) {
        var start = prefixes.after(at);
        var young = text.key(start).equals("mung") || text.key(start).equals("mong");
        var numeric = dates.at(young ? start + 1 : start, start > at);
        if (numeric.isPresent()) {
            return young
                    ? numeric.map(found -> new TimeRule.Atom(found.slots().with(Slot.YOUNG, 1), found.to()))
                    : numeric;
        }
        var plain = rows.at(at);
        if (start == at || !text.has(start)) {
            return plain;
        }
        var prefixed = rows.at(start);
        if (prefixed.isEmpty()
                || (plain.isPresent() && plain.get().to() >= prefixed.get().to())) {
            return plain;
        }
        return prefixed.map(found ->
                found.slots().has(Slot.WEEKDAY) || found.slots().has(Slot.SUNDAY)
                        ? new TimeRule.Atom(found.slots().with(Slot.PAST, 1), found.to())
                        : found);
    }

    private Optional<TimeRule.Atom> next(Slots said, int at) {
        var start = at;
        if (JOINTS.contains(text.key(start))) {
            var loose = text.isSign(start, ',') || text.isSign(start, '-') || text.isSign(start, '(');
            if (loose && !(said.has(Slot.WEEKDAY) || said.has(Slot.DAYS) || said.has(Slot.SUNDAY))) {
                return Optional.empty();
            }
            start++;
        }
        if (!text.has(start)) {
            return Optional.empty();
        }
        if (slashedYear(said, start)) {
            return Optional.of(new TimeRule.Atom(Slots.NONE.with(Slot.YEAR, text.number(start + 1)), start + 2));
        }
        if (bareYear(said, start)) {
            return Optional.of(new TimeRule.Atom(Slots.NONE.with(Slot.YEAR, text.number(start)), start + 1));
        }
        return first(start);
    }

    private boolean bareYear(Slots said, int at) {
        return (said.has(Slot.MONTH)
                        || said.has(Slot.QUARTER)
                        || said.has(Slot.HALF)
                        || said.has(Slot.FIRST)
                        || said.has(Slot.LAST)
                        || said.has(Slot.SHORT))
                && Small.year(text, at).length() > 0
                && !text.isSign(at + 1, '/');
    }

    private boolean slashedYear(Slots said, int at) {
        return (text.isSign(at, '/') || text.isSign(at, '-') || text.isSign(at, '.'))
                && text.has(at + 1)
                && bareYear(said, at + 1);
    }

    /** The moon after a day, "vừa rồi" after a weekday, a bracket that was opened. */
    private Joined after(Slots slots, int at) {
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
        return new Joined(said, to);
    }
}
