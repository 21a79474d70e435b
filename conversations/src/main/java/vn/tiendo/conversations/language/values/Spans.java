package vn.tiendo.conversations.language.values;

import java.util.Optional;
import java.util.Set;
import vn.tiendo.conversations.language.script.Text;
import vn.tiendo.conversations.language.script.Token;
import vn.tiendo.conversations.language.script.Tokens;
import vn.tiendo.conversations.language.values.TimePhrases.Joined;
import vn.tiendo.conversations.language.values.Times.Found;
import vn.tiendo.conversations.meaning.SpokenTime;

/**
 * Times from one to another, since one and until one.
 *
 * @param text where they are looked for
 */
record Spans(Text text, Prefixes prefixes, NumericDates dates, TimePhrases phrases, Calendar calendar) {
    private static final Token FROM = Tokens.token("từ", 0, true);
    private static final Token SINCE_PREFIX = Tokens.token("kể", 0, true);
    private static final Token TO = Tokens.token("tới", 0, true);

    /** "từ 1/4 đến 30/4", "từ đầu năm đến nay", "kể từ tháng 3", "từ 12 đến 15/6", "so với đầu năm". */
    Optional<Found> since(int at) {
        if (text.key(at).equals("dau") && isComparedWith(at)) {
            return sinceItBegan(at);
        }
        var from = text.says(at, "ke", "tu")
                        || text.says(at, "tinh", "tu")
                        || (text.says(at, "bat", "dau") && text.key(at + 2).equals("tu"))
                ? (text.key(at).equals("bat") ? at + 2 : at + 1)
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
        return phrases.at(start).map(first -> range(first, true).orElseGet(() -> open(first)));
    }

    private boolean isComparedWith(int at) {
        var before =
                text.says(at - 2, "thoi", "diem") ? at - 2 : text.key(at - 1).equals("hoi") ? at - 1 : at;
        return text.says(before - 2, "so", "voi");
    }

    /** What is compared with the beginning of this year, quarter or month is what came since then. */
    private Optional<Found> sinceItBegan(int at) {
        return phrases.at(at)
                .map(said -> new Found(calendar.since(said.slots(), false), untilNow(said.to())))
                .filter(found -> calendar.isGoingOn(found.when()));
    }

    /** "từ 12 đến 15/6": the first day has the month of the last. */
    private Optional<Found> bareDay(int at) {
        var day = Small.number(text, at);
        var to = at + day.length();
        var until = day.length() > 0 ? connector(to) : to;
        if (until == to) {
            return Optional.empty();
        }
        var last0 = Small.number(text, until);
        var month = last0.length() > 0
                ? phrases.at(until + last0.length())
                        .filter(said ->
                                said.slots().has(Slot.MONTHS) && !said.slots().has(Slot.DAY))
                : Optional.<Joined>empty();
        if (month.isPresent()) { // "từ 5 đến 10 tháng trước"
            var slots = month.get().slots();
            return Optional.of(new Found(
                    calendar.between(slots.with(Slot.DAY, day.value()), slots.with(Slot.DAY, last0.value())),
                    month.get().to()));
        }
        return phrases.at(until)
                .filter(last -> last.slots().has(Slot.DAY)
                        && (last.slots().has(Slot.MONTH) || last.slots().has(Slot.MONTHS)))
                .map(last ->
                        new Found(calendar.between(last.slots().with(Slot.DAY, day.value()), last.slots()), last.to()));
    }

    /** "12-15/6". */
    Optional<Found> daysOfMonth(int start) {
        var at = prefixes.after(start);
        if (!text.isNumber(at)
                || !text.isSign(at + 1, '-')
                || text.isApart(at + 2)
                || text.key(at).length() > 2) {
            return Optional.empty();
        }
        return dates.at(at + 2, false)
                .filter(last -> last.slots().has(Slot.DAY) && text.isSign(at + 3, '/'))
                .map(last -> new Found(
                        calendar.between(last.slots().with(Slot.DAY, text.number(at)), last.slots()), last.to()));
    }

    Optional<Found> range(Joined first, boolean from) {
        var until = connector(first.to());
        if (until == first.to()
                || (!from
                        && text.isSign(first.to(), '-')
                        && !first.slots().has(Slot.DAY)
                        && !first.slots().has(Slot.MONTH))) {
            return Optional.empty();
        }
        if (text.key(until).equals("tu")) {
            return Optional.empty();
        }
        return phrases.at(until)
                .or(() -> year(first, until))
                .filter(last -> !last.slots().has(Slot.VAGUE) && !first.slots().has(Slot.PHASE))
                .map(last -> new Found(calendar.between(first.slots(), last.slots()), last.to()));
    }

    /** The 2025 of "từ năm 2023 đến 2025". */
    private Optional<Joined> year(Joined first, int at) {
        var year = Small.year(text, at);
        return year.length() > 0 && first.slots().said().keySet().equals(Set.of(Slot.YEAR))
                ? Optional.of(new Joined(Slots.NONE.with(Slot.YEAR, year.value()), at + year.length()))
                : Optional.empty();
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

    private Found open(Joined first) {
        var to = untilNow(first.to());
        return new Found(calendar.since(first.slots(), to > first.to()), to);
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
        if (to > 0 && Set.of("nay", "gio", "chu").contains(text.key(to))) {
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
    Optional<Found> until(int at) {
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
        return phrases.at(day)
                .filter(last -> !last.slots().has(Slot.VAGUE))
                .map(last -> new Found(calendar.until(last.slots()), last.to()));
    }
}
