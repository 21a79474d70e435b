package vn.tiendo.conversations.language.values;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.conversations.language.script.Text;
import vn.tiendo.conversations.language.script.Token;
import vn.tiendo.conversations.language.script.Tokens;
import vn.tiendo.conversations.language.values.TimePhrases.Joined;
import vn.tiendo.conversations.language.values.Times.Found;
import vn.tiendo.conversations.meaning.SpokenTime;

/**
 * Times that are said by other days: so many before or after one, between two, one of two.
 *
 * @param text where they are looked for
 */
record DaysBeside(Text text, TimePhrases phrases, Calendar calendar) {
    private static final Token FROM = Tokens.token("từ", 0, true);
    private static final Map<String, Slot> UNITS =
            Map.of("ngay", Slot.AGO_DAYS, "hom", Slot.AGO_DAYS, "bua", Slot.AGO_DAYS, "tuan", Slot.AGO_WEEKS);

    private static final Set<String> FEAST = Set.of("le", "tet");

    /** "15/6 hoặc 16/6" is neither. */
    Optional<Found> either(Joined first) {
        return Optional.of(first)
                .filter(_ -> text.key(first.to()).equals("hoac")
                        || text.key(first.to()).equals("hay"))
                .flatMap(_ -> phrases.at(first.to() + 1))
                .filter(last ->
                        first.slots().said().keySet().equals(last.slots().said().keySet()))
                .map(last -> new Found(new SpokenTime.Unclear(SpokenTime.Unclear.Why.VAGUE), last.to()));
    }

    /** "giữa 5/6 và 9/6". */
    Optional<Found> inside(int at) {
        if (!text.key(at).equals("giua")) {
            return Optional.empty();
        }
        return phrases.at(at + 1)
                .filter(first ->
                        first.slots().has(Slot.DAY) && text.key(first.to()).equals("va"))
                .flatMap(first -> phrases.at(first.to() + 1)
                        .filter(last -> last.slots().has(Slot.DAY))
                        .map(last -> new Found(calendar.between(first.slots(), last.slots()), last.to())));
    }

    /** "trước 30/4 một ngày", "sau lễ 30/4 hai tuần", "hôm sau lễ 1/5". */
    Optional<Found> at(int at) {
        var next = text.key(at).equals("hom") || text.key(at).equals("ngay") ? at + 1 : at;
        var after = text.key(next).equals("sau");
        if (!after && !text.key(next).equals("truoc")) {
            return Optional.empty();
        }
        var many = after ? Small.number(text, next + 1) : Small.NONE;
        var unit = UNITS.get(text.key(next + 1 + many.length()));
        if (many.length() > 0 && unit != null) {
            return since(many, unit, next + 2 + many.length());
        }
        var day = phrases.at(next + 1).filter(said -> said.slots().has(Slot.DAY));
        return next > at
                ? day.filter(_ -> FEAST.contains(text.key(next + 1)))
                        .map(said -> moved(said, Slot.AGO_DAYS, after ? -1 : 1, said.to()))
                : day.flatMap(said -> counted(said, after));
    }

    /** "sau 3 ngày kể từ 10/6". */
    private Optional<Found> since(Small many, Slot unit, int at) {
        var from = text.key(at).equals("ke") ? at + 1 : at;
        return Optional.of(from)
                .filter(place -> text.may(place, FROM))
                .flatMap(place -> phrases.at(place + 1))
                .filter(said -> said.slots().has(Slot.DAY))
                .map(said -> moved(said, unit, -many.value(), said.to()));
    }

    private Optional<Found> counted(Joined day, boolean after) {
        var many = Small.number(text, day.to());
        var unit = day.to() + many.length();
        return Optional.ofNullable(UNITS.get(text.key(unit)))
                .filter(_ -> many.length() > 0)
                .map(slot -> moved(day, slot, after ? -many.value() : many.value(), unit + 1));
    }

    private Found moved(Joined day, Slot unit, int before, int to) {
        return new Found(calendar.resolve(day.slots().with(unit, before)), to);
    }
}
