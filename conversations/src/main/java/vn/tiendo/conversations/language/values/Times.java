package vn.tiendo.conversations.language.values;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.conversations.language.script.Text;
import vn.tiendo.conversations.language.script.Token;
import vn.tiendo.conversations.language.script.Tokens;
import vn.tiendo.conversations.language.values.TimePhrases.Joined;
import vn.tiendo.conversations.meaning.SpokenTime;

/** Recognises times in a message: the rows of {@code times.txt} and dates in digits, joined where they say one time. */
public final class Times {
    /** A time and the token after it. */
    public record Found(SpokenTime when, int to) {}

    /** What else a time may begin with than what a row begins with: words before a day, and of stretches. */
    private static final Set<String> OPENING = Stream.concat(
                    Prefixes.WORDS.stream(),
                    Stream.of(
                            "tu", "ke", "bat", "den", "toi", "tinh", "cho", "truoc", "sau", "giua", "le", "khoang",
                            "mung", "mong"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Token ROUGHLY = Tokens.token("khoảng", 0, true);
    private static final Set<String> DAYS = Set.of("ngay", "hom");

    private final Text text;
    private final TimePhrases phrases;
    private final Calendar calendar;
    private final Spans spans;
    private final DaysBeside beside;

    public Times(Text text, LocalDate today) {
        this.text = text;
        this.phrases = new TimePhrases(text);
        this.calendar = new Calendar(today);
        this.beside = new DaysBeside(text, phrases, calendar);
        this.spans = new Spans(text, new Prefixes(text), new NumericDates(text), phrases, calendar);
    }

    /** The time that begins at a token. */
    public Optional<Found> at(int at) {
        return mayBegin(at) ? read(at) : Optional.empty();
    }

    private boolean mayBegin(int at) {
        return text.isNumber(at)
                || OPENING.contains(text.key(at))
                || TimeRows.open(text.key(at))
                || Numbers.spoken(text, at).isPresent();
    }

    private Optional<Found> read(int at) {
        return isRough(at) ? exact(at + 1).map(Times::roughly) : exact(at);
    }

    /** "khoảng ngày 10/6"; "khoảng 10" is a number. */
    private boolean isRough(int at) {
        return text.may(at, ROUGHLY) && DAYS.contains(text.key(at + 1));
    }

    private static Found roughly(Found found) {
        return found.when instanceof SpokenTime.On(var date, var ahead, var _)
                ? new Found(new SpokenTime.On(date, ahead, true), found.to)
                : found;
    }

    private Optional<Found> exact(int at) {
        var since = spans.since(at);
        if (since.isPresent()) {
            return since;
        }
        var other = beside.at(at).or(() -> beside.inside(at));
        if (other.isPresent()) {
            return other;
        }
        var until = spans.until(at);
        if (until.isPresent()) {
            return until;
        }
        var days = spans.daysOfMonth(at);
        if (days.isPresent()) {
            return days;
        }
        return phrases.at(at)
                .map(this::dated)
                .flatMap(first ->
                        spans.range(first, false).or(() -> beside.either(first)).or(() -> Optional.of(found(first))));
    }

    /** "các ngày 10, 12 và 20/5": a day without a month has that of the one it is joined to. */
    private Joined dated(Joined first) {
        var bare = first.slots().has(Slot.DAY)
                && !first.slots().has(Slot.MONTH)
                && !first.slots().has(Slot.MONTHS);
        if (!bare || !(text.isSign(first.to(), ',') || text.key(first.to()).equals("va"))) {
            return first;
        }
        var next = first.to() + 1;
        var day = Small.digits(text, next);
        var joined = day.length() > 0
                        && (text.isSign(next + 1, ',') || text.key(next + 1).equals("va"))
                ? Optional.of(dated(new Joined(Slots.NONE.with(Slot.DAY, day.value()), next + 1)))
                : phrases.at(next);
        return joined.filter(last -> last.slots().has(Slot.DAY) && last.slots().has(Slot.MONTH))
                .map(last ->
                        new Joined(first.slots().with(Slot.MONTH, last.slots().get(Slot.MONTH)), first.to()))
                .orElse(first);
    }

    /** A day of this month, or of the last if it is still to come. */
    public static SpokenTime dayOfMonth(int day, LocalDate today) {
        return new MonthDays(today).day(day);
    }

    private Found found(Joined phrase) {
        return new Found(calendar.resolve(phrase.slots()), phrase.to());
    }
}
