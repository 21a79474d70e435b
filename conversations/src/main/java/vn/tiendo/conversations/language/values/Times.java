package vn.tiendo.conversations.language.values;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.conversations.language.script.Text;
import vn.tiendo.conversations.language.script.Token;
import vn.tiendo.conversations.language.script.Tokens;
import vn.tiendo.conversations.meaning.SpokenTime;

/** Recognises times in a message: the rows of {@code times.txt} and dates in digits, joined where they say one time. */
public final class Times {
    /** A time and the token after it. */
    public record Found(SpokenTime when, int to) {}

    /** What was joined of one time, and the token after it. */
    record Phrase(Slots slots, int to) {}

    private static final Map<String, List<TimeRule>> BY_OPENING = new HashMap<>();
    private static final List<TimeRule> BY_NUMBER = new ArrayList<>();
    private static final Set<String> PREFIXES =
            Set.of("ngay", "hom", "bua", "hum", "vao", "sang", "trua", "chieu", "toi", "dem", "luc", "dip", "hoi");
    /** What else a time may begin with than what a row begins with: words before a day, and of stretches. */
    private static final Set<String> OPENING = Stream.concat(
                    PREFIXES.stream(),
                    Stream.of("tu", "ke", "bat", "den", "toi", "tinh", "cho", "truoc", "mung", "mong"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> JOINTS = Set.of(",", "(", "cua", "trong", "thuoc", "la", "-");
    private static final Token FROM = Tokens.token("từ", 0, true);
    private static final Token SINCE_PREFIX = Tokens.token("kể", 0, true);
    private static final Token TO = Tokens.token("tới", 0, true);
    private static final Token MAI = Tokens.token("mai", 0, true);

    static {
        for (var rule : TimeRule.all()) {
            rule.openings()
                    .ifPresentOrElse(
                            keys -> keys.forEach(key -> BY_OPENING
                                    .computeIfAbsent(key, _ -> new ArrayList<>())
                                    .add(rule)),
                            () -> BY_NUMBER.add(rule));
        }
    }

    private final Text text;
    private final NumericDates dates;
    private final Calendar calendar;

    public Times(Text text, LocalDate today) {
        this.text = text;
        this.dates = new NumericDates(text);
        this.calendar = new Calendar(today);
    }

    /** The time that begins at a token. */
    public Optional<Found> at(int at) {
        return mayBegin(at) ? read(at) : Optional.empty();
    }

    private boolean mayBegin(int at) {
        return text.isNumber(at)
                || OPENING.contains(text.key(at))
                || BY_OPENING.containsKey(text.key(at))
                || Numbers.spoken(text, at).isPresent();
    }

    private Optional<Found> read(int at) {
        var since = since(at);
        if (since.isPresent()) {
            return since;
        }
        var until = until(at);
        if (until.isPresent()) {
            return until;
        }
        if (text.isNumber(at)) {
            var days = daysOfMonth(at);
            if (days.isPresent()) {
                return days;
            }
        }
        return phrase(at).map(this::dated).flatMap(first -> range(first, false).or(() -> Optional.of(found(first))));
    }

    /** "các ngày 10, 12 và 20/5": a day without a month has that of the one it is joined to. */
    private Phrase dated(Phrase first) {
        var bare = first.slots.has(Slot.DAY) && !first.slots.has(Slot.MONTH) && !first.slots.has(Slot.MONTHS);
        if (!bare || !(text.isSign(first.to, ',') || text.key(first.to).equals("va"))) {
            return first;
        }
        var next = first.to + 1;
        var day = Small.digits(text, next);
        var joined = day.length() > 0
                        && (text.isSign(next + 1, ',') || text.key(next + 1).equals("va"))
                ? Optional.of(dated(new Phrase(Slots.NONE.with(Slot.DAY, day.value()), next + 1)))
                : phrase(next);
        return joined.filter(last -> last.slots.has(Slot.DAY) && last.slots.has(Slot.MONTH))
                .map(last -> new Phrase(first.slots.with(Slot.MONTH, last.slots.get(Slot.MONTH)), first.to))
                .orElse(first);
    }

    /** A day of this month, or of the last if it is still to come. */
    public static SpokenTime dayOfMonth(int day, LocalDate today) {
        return new Calendar(today).day(day);
    }

    private Found found(Phrase phrase) {
        return new Found(calendar.resolve(phrase.slots), phrase.to);
    }

    // phrases

    /** The rows that begin here and say one time. */
    private Optional<Phrase> phrase(int at) {
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

    private static java.util.function.Function<TimeRule.Atom, Optional<Slots>> joining(Slots said) {
        return atom -> said.joined(atom.slots());
    }

    private Optional<TimeRule.Atom> first(int at) {
        var start = skipPrefix(at);
        var young = text.key(start).equals("mung") || text.key(start).equals("mong");
        var numeric = dates.at(young ? start + 1 : start, start > at);
        if (numeric.isPresent()) {
            return young
                    ? numeric.map(found -> new TimeRule.Atom(found.slots().with(Slot.YOUNG, 1), found.to()))
                    : numeric;
        }
        var plain = atom(at);
        if (start == at || !text.has(start)) {
            return plain;
        }
        var prefixed = atom(start);
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
    private Phrase after(Slots slots, int at) {
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
        return new Phrase(said, to);
    }

    /** "ngày", "hôm", "sáng" and hours of the clock before a day. */
    private int skipPrefix(int at) {
        var to = at;
        while (text.has(to)) {
            var clock = clock(to);
            if (clock > to) {
                to = clock;
            } else if (PREFIXES.contains(text.key(to)) && to - at < 5) {
                to++;
            } else {
                break;
            }
        }
        return to;
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

    private Optional<TimeRule.Atom> atom(int at) {
        if (!text.has(at)) {
            return Optional.empty();
        }
        if (text.isNumber(at)) {
            return longest(BY_OPENING.getOrDefault(text.key(at), List.of()), at)
                    .or(() -> longest(BY_NUMBER, at))
                    .flatMap(found -> longer(found, longest(BY_NUMBER, at)));
        }
        if (!text.at(at).isWord()) {
            return Optional.empty();
        }
        var spoken = Numbers.spoken(text, at).isPresent() ? longest(BY_NUMBER, at) : Optional.<TimeRule.Atom>empty();
        var worded =
                longest(BY_OPENING.getOrDefault(text.key(at), List.of()), at).filter(found -> isTime(found, at));
        return worded.isEmpty() ? spoken : worded.flatMap(found -> longer(found, spoken));
    }

    private static Optional<TimeRule.Atom> longer(TimeRule.Atom one, Optional<TimeRule.Atom> other) {
        return other.isPresent() && other.get().to() > one.to() ? other : Optional.of(one);
    }

    private Optional<TimeRule.Atom> longest(List<TimeRule> rules, int at) {
        Optional<TimeRule.Atom> best = Optional.empty();
        for (var rule : rules) {
            var found = rule.match(text, at);
            if (found.isPresent()
                    && (best.isEmpty() || found.get().to() > best.get().to())) {
                best = found;
            }
        }
        return best;
    }

    /** "mai" and "của tôi qua" are none; a word alone must be typed as it is. */
    private boolean isTime(TimeRule.Atom found, int at) {
        var alone = found.to() == at + 1;
        if (alone && text.key(at).equals("nay")) {
            return at == 0 || (at == 1 && text.isPolite(0));
        }
        if (alone && text.key(at).equals("mai")) {
            return text.may(at, MAI) && !text.at(at).isCapital();
        }
        if (text.key(at).equals("thu") && text.at(at).isMarked() && text.at(at).tone() != 1) {
            return false;
        }
        if (text.key(at).equals("thu") && isOrdinal(at)) {
            return false;
        }
        if (text.key(at).equals("nam")
                && text.at(at).isMarked()
                && !text.at(at).letters().equals("năm")) {
            return false;
        }
        if (text.key(at).equals("t") || text.key(at).equals("q") || text.key(at).equals("h")) {
            return text.isApart(at);
        }
        return !(text.says(at, "toi", "qua") && text.key(at - 1).equals("cua"));
    }

    private boolean isOrdinal(int at) {
        var dated = text.key(at + 2).equals("tuan")
                || text.key(at + 2).equals("ngay")
                || Small.shift(text, Math.min(at + 2, text.size() - 1)).length() > 0;
        if (dated) {
            return false;
        }
        return Set.of("lan", "dot", "hang", "vien", "nguoi", "bo", "quy", "chi", "dung", "xep")
                        .contains(text.key(at - 1))
                || (text.has(at + 2) && Set.of("la", "thi").contains(text.key(at + 2)));
    }

    // stretches

    /** "từ 1/4 đến 30/4", "từ đầu năm đến nay", "kể từ tháng 3", "từ 12 đến 15/6". */
    private Optional<Found> since(int at) {
        var from = text.says(at, "ke", "tu")
                        || (text.says(at, "bat", "dau") && text.key(at + 2).equals("tu"))
                ? (text.key(at).equals("ke") ? at + 1 : at + 2)
                : at;
        if (!text.may(from, FROM) && !(from > at && text.may(at, SINCE_PREFIX))) {
            return Optional.empty();
        }
        var start = from + 1;
        if (text.key(start).equals("khi")
                && Set.of("thuc", "trien", "bat", "co").contains(text.key(start + 1))) {
            return Optional.of(new Found(SpokenTime.During.exactly("phase"), untilNow(afterProgramme(start + 2))));
        }
        if (text.key(start).equals("truoc") && untilNow(start + 1) > start + 1) {
            return Optional.of(new Found(SpokenTime.During.exactly("phase"), untilNow(start + 1)));
        }
        var numbered = bareDay(text.key(start).equals("ngay") ? start + 1 : start);
        if (numbered.isPresent()) {
            return numbered;
        }
        return phrase(start).map(first -> range(first, true).orElseGet(() -> open(first)));
    }

    /** "từ 12 đến 15/6": the first day has the month of the last. */
    private Optional<Found> bareDay(int at) {
        var day = Small.number(text, at);
        var to = at + day.length();
        var until = day.length() > 0 ? connector(to) : to;
        if (until == to) {
            return Optional.empty();
        }
        return phrase(until)
                .filter(last -> last.slots.has(Slot.DAY) && (last.slots.has(Slot.MONTH) || last.slots.has(Slot.MONTHS)))
                .map(last -> new Found(calendar.between(last.slots.with(Slot.DAY, day.value()), last.slots), last.to));
    }

    /** "12-15/6". */
    private Optional<Found> daysOfMonth(int at) {
        if (!text.isSign(at + 1, '-') || text.isApart(at + 2) || text.key(at).length() > 2) {
            return Optional.empty();
        }
        return dates.at(at + 2, false)
                .filter(last -> last.slots().has(Slot.DAY) && text.isSign(at + 3, '/'))
                .map(last -> new Found(
                        calendar.between(last.slots().with(Slot.DAY, text.number(at)), last.slots()), last.to()));
    }

    private Optional<Found> range(Phrase first, boolean from) {
        var until = connector(first.to);
        if (until == first.to
                || (!from
                        && text.isSign(first.to, '-')
                        && !first.slots.has(Slot.DAY)
                        && !first.slots.has(Slot.MONTH))) {
            return Optional.empty();
        }
        if (text.key(until).equals("tu")) {
            return Optional.empty();
        }
        return phrase(until)
                .filter(last -> !last.slots.has(Slot.VAGUE) && !first.slots.has(Slot.PHASE))
                .map(last -> new Found(calendar.between(first.slots, last.slots), last.to));
    }

    /** The token after "đến", "tới", "cho đến hết", a dash; the same place if there is none. */
    private int connector(int at) {
        if (text.isSign(at, '-') || text.isSign(at, '~') || text.isSign(at, '→')) {
            return at + 1;
        }
        var start = text.key(at).equals("cho") ? at + 1 : at;
        if (!text.key(start).equals("den") && !text.may(start, TO)) {
            return at;
        }
        return text.key(start + 1).equals("het") ? start + 2 : start + 1;
    }

    private Found open(Phrase first) {
        var to = untilNow(first.to);
        return new Found(calendar.since(first.slots, to > first.to), to);
    }

    private int afterProgramme(int at) {
        var to = at;
        while (text.has(to)
                && Set.of("hien", "khai", "dau", "thuc", "de", "an", "nghi", "quyet", "chi", "thi", "chuong", "trinh")
                        .contains(text.key(to))) {
            to++;
        }
        return text.isNumber(to) ? to + 1 : to;
    }

    private int untilNow(int at) {
        var start = text.key(at).equals("cho") ? at + 1 : at;
        var to = text.key(start).equals("den") || text.key(start).equals("toi") ? start + 1 : -1;
        if (to > 0 && Set.of("nay", "gio").contains(text.key(to))) {
            return to + 1;
        }
        if (to > 0
                && (text.says(to, "hien", "tai")
                        || text.says(to, "hien", "nay")
                        || text.says(to, "bay", "gio")
                        || text.says(to, "hom", "nay"))) {
            return to + 2;
        }
        return text.says(at, "tro", "lai", "day") ? at + 3 : text.says(at, "tro", "di") ? at + 2 : at;
    }

    /** "đến 15/6", "tính đến hết tháng 5", "trước ngày 10/7". */
    private Optional<Found> until(int at) {
        var start = text.says(at, "tinh", "den") || text.says(at, "cho", "den") || text.says(at, "tinh", "toi")
                ? at + 1
                : at;
        var isTo = text.key(start).equals("den")
                || (text.key(start).equals("toi")
                        && text.may(start, TO)
                        && text.at(start).tone() == 1);
        var isBefore = start == at
                && text.key(at).equals("truoc")
                && (!text.isApart(at + 1) || text.key(at + 1).equals("ngay") || text.isNumber(at + 1));
        if (!isTo && !isBefore) {
            return Optional.empty();
        }
        var day = text.key(start + 1).equals("het") ? start + 2 : start + 1;
        return phrase(day)
                .filter(last -> !last.slots.has(Slot.VAGUE))
                .map(last -> new Found(calendar.until(last.slots), last.to));
    }
}
