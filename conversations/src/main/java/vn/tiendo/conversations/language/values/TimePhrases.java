package vn.tiendo.conversations.language.values;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.tiendo.conversations.language.script.Text;

/** Joins the rows and dates in digits that stand beside one another and say one time. */
final class TimePhrases {
    /** What was joined of one time, and the token after it. */
    record Joined(Slots slots, int to) {}

    private static final Set<String> JOINTS = Set.of(",", "(", "cua", "trong", "thuoc", "la", "-");

    /** "từ 15 12 … đến 14 6": as after "ngày". */
    private static final Set<String> BOUNDS = Set.of("tu", "den", "toi");

    private static final Set<Slot> YEARS = EnumSet.of(Slot.YEAR, Slot.YEARS);
    private static final Set<Slot> WEEKDAYS = EnumSet.of(Slot.WEEKDAY, Slot.SUNDAY, Slot.PAST);
    private static final Map<String, Slot> PRESENT =
            Map.of("tuan", Slot.WEEKS, "thang", Slot.MONTHS, "qui", Slot.QUARTERS, "nam", Slot.YEARS);

    private final Text text;
    private final NumericDates dates;
    private final TimeRows rows;
    private final Prefixes prefixes;
    private final TimeEndings endings;

    TimePhrases(Text text) {
        this.text = text;
        this.dates = new NumericDates(text);
        this.rows = new TimeRows(text);
        this.prefixes = new Prefixes(text);
        this.endings = new TimeEndings(text);
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
        return said.isEmpty() ? Optional.empty() : Optional.of(dated(endings.after(said, to)));
    }

    /** "15/1 âm lịch năm 2025". */
    private Joined dated(Joined said) {
        return said.slots().has(Slot.LUNAR) && !said.slots().has(Slot.YEAR)
                ? begun(said.slots(), said.to())
                        .filter(atom -> YEARS.containsAll(atom.slots().said().keySet()))
                        .flatMap(atom -> said.slots().joined(atom.slots()).map(all -> new Joined(all, atom.to())))
                        .orElse(said)
                : said;
    }

    private static Function<TimeRule.Atom, Optional<Slots>> joining(Slots said) {
        return atom -> said.joined(atom.slots());
    }

    private Optional<TimeRule.Atom> first(int at) {
        var start = prefixes.after(at);
        var young = text.key(start).equals("mung") || text.key(start).equals("mong");
        var numeric = dates.at(young ? start + 1 : start, start > at || BOUNDS.contains(text.key(at - 1)));
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

    /** What may follow, after a joint or at once. */
    private Optional<TimeRule.Atom> next(Slots said, int at) {
        if (!JOINTS.contains(text.key(at))) {
            return begun(said, at);
        }
        if (text.isSign(at, ',') || text.isSign(at, '-') || text.isSign(at, '(')) {
            return isDay(said)
                    ? begun(said, at + 1).map(atom -> beside(said, atom)).map(atom -> closed(at, atom))
                    : apart(said, at);
        }
        var present = text.key(at).equals("cua") || text.key(at).equals("trong");
        return begun(said, at + 1).or(() -> present ? present(at + 1) : Optional.empty());
    }

    private Optional<TimeRule.Atom> begun(Slots said, int at) {
        if (!text.has(at)) {
            return Optional.empty();
        }
        if (slashedYear(said, at)) {
            return Optional.of(new TimeRule.Atom(Slots.NONE.with(Slot.YEAR, text.number(at + 1)), at + 2));
        }
        if (bareYear(said, at)) {
            var year = Small.year(text, at);
            return Optional.of(new TimeRule.Atom(Slots.NONE.with(Slot.YEAR, year.value()), at + year.length()));
        }
        return first(at);
    }

    /** Whether a sign may part what was said from the same day said once more. */
    private static boolean isDay(Slots said) {
        return said.has(Slot.WEEKDAY) || said.has(Slot.DAYS) || said.has(Slot.SUNDAY) || said.has(Slot.AGO_DAYS);
    }

    /** "13/6 (thứ bảy)", "tuần trước, thứ tư". */
    private Optional<TimeRule.Atom> apart(Slots said, int at) {
        var bracket = text.isSign(at, '(') && said.has(Slot.DAY);
        var comma = text.isSign(at, ',') && said.has(Slot.WEEKS) && !said.has(Slot.PART);
        return bracket || comma
                ? first(at + 1)
                        .filter(atom -> WEEKDAYS.containsAll(atom.slots().said().keySet()))
                        .filter(atom -> comma || text.isSign(atom.to(), ')'))
                        .map(atom -> closed(at, atom))
                : Optional.empty();
    }

    private TimeRule.Atom closed(int joint, TimeRule.Atom atom) {
        var bracket = text.isSign(joint, '(') && text.isSign(atom.to(), ')');
        return bracket ? new TimeRule.Atom(atom.slots(), atom.to() + 1) : atom;
    }

    /** "3 ngày trước, 17/6": what stands apart says the same day. */
    private static TimeRule.Atom beside(Slots said, TimeRule.Atom atom) {
        return said.has(Slot.AGO_DAYS)
                ? new TimeRule.Atom(atom.slots().with(Slot.DAYS, -said.get(Slot.AGO_DAYS)), atom.to())
                : atom;
    }

    /** "ngày đầu tiên của năm" is of this one. */
    private Optional<TimeRule.Atom> present(int at) {
        return Optional.ofNullable(PRESENT.get(text.key(at)))
                .map(slot -> new TimeRule.Atom(Slots.NONE.with(slot, 0), at + 1));
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
                && text.isNumber(at + 1)
                && bareYear(said, at + 1);
    }
}
