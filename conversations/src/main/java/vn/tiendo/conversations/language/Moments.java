package vn.tiendo.conversations.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises days and periods in a message. */
final class Moments {
    /** A time and the token after it. */
    record Found(When when, int to) {}

    private static final Token THU = Tokens.token("thứ", 0, true);
    private static final Token MAI = Tokens.token("mai", 0, true);
    private static final Token NAM = Tokens.token("năm", 0, true);
    private static final Token TU = Tokens.token("từ", 0, true);
    private static final Token BY_MOON = Tokens.token("âm", 0, true);
    private static final Token NUA = Tokens.token("nửa", 0, true);

    /** Days in one phrase, and how long ago they were; a day ahead counts below zero. */
    private static final Map<String, Integer> DAYS_AGO = Map.ofEntries(
            Map.entry("hom nay", 0),
            Map.entry("sang nay", 0),
            Map.entry("chieu nay", 0),
            Map.entry("toi nay", 0),
            Map.entry("trua nay", 0),
            Map.entry("ngay nay", 0),
            Map.entry("hnay", 0),
            Map.entry("bua nay", 0),
            Map.entry("hom qua", 1),
            Map.entry("toi qua", 1),
            Map.entry("chieu qua", 1),
            Map.entry("sang qua", 1),
            Map.entry("ngay qua", 1),
            Map.entry("dem qua", 1),
            Map.entry("hqua", 1),
            Map.entry("bua qua", 1),
            Map.entry("h qua", 1),
            Map.entry("trua qua", 1),
            Map.entry("h nay", 0),
            Map.entry("hum qua", 1),
            Map.entry("hum nay", 0),
            Map.entry("hom kia", 2),
            Map.entry("bua kia", 2),
            Map.entry("hum kia", 2),
            Map.entry("ngay mai", -1),
            Map.entry("sang mai", -1),
            Map.entry("chieu mai", -1),
            Map.entry("toi mai", -1),
            Map.entry("ngay kia", -2),
            Map.entry("ngay mot", -2),
            Map.entry("mai mot", -2));

    private static final Set<String> VAGUE = Set.of(
            "hom truoc",
            "bua truoc",
            "hom no",
            "bua no",
            "dao nay",
            "moi day",
            "gan day",
            "vua roi",
            "vua qua",
            "hom roi",
            "bua roi",
            "bua hom",
            "hom hom",
            "hom bua",
            "dot truoc",
            "thoi gian",
            "truoc day",
            "dot roi",
            "dot vua");
    private static final Map<String, DayOfWeek> WEEKDAYS = Map.ofEntries(
            Map.entry("hai", DayOfWeek.MONDAY),
            Map.entry("ba", DayOfWeek.TUESDAY),
            Map.entry("tu", DayOfWeek.WEDNESDAY),
            Map.entry("nam", DayOfWeek.THURSDAY),
            Map.entry("sau", DayOfWeek.FRIDAY),
            Map.entry("bay", DayOfWeek.SATURDAY),
            Map.entry("2", DayOfWeek.MONDAY),
            Map.entry("3", DayOfWeek.TUESDAY),
            Map.entry("4", DayOfWeek.WEDNESDAY),
            Map.entry("5", DayOfWeek.THURSDAY),
            Map.entry("6", DayOfWeek.FRIDAY),
            Map.entry("7", DayOfWeek.SATURDAY));
    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);
    private static final Set<String> ANNIVERSARIES = Set.of("3/2", "26/3", "19/5", "2/9", "22/12");

    private final Heard heard;
    private final Calendar calendar;

    Moments(Heard heard, LocalDate today) {
        this.heard = heard;
        this.calendar = new Calendar(today);
    }

    /** The time that begins at a token. */
    Optional<Found> at(int at) {
        if (heard.isNumber(at)) {
            return numeric(at, false).or(() -> monthsOf(at)).or(() -> ago(at));
        }
        return switch (heard.key(at)) {
            case "ngay", "hom", "hum" ->
                relative(at).or(() -> named(at + 1, false)).or(() -> weekday(at + 1, true));
            case "mung", "mong" -> named(at + 1, true);
            case "ram" -> fullMoon(at);
            case "thu", "chu", "cn" -> weekday(at, false);
            case "sang", "chieu", "toi", "trua" ->
                relative(at).or(() -> weekday(at + 1, true)).or(() -> numberedDay(at + 1));
            case "tuan" -> week(at);
            case "dau", "giua", "cuoi" -> partOfMonth(at).or(() -> phase(at)).or(() -> yearStart(at));
            case "thang", "t", "th" -> month(at);
            case "qui", "q" -> quarter(at);
            case "h" -> relative(at).or(() -> halfByLetter(at));
            case "nua" -> halfInWords(at);
            case "nam", "ca" -> year(at).or(() -> monthsOf(at));
            case "ba", "sau", "chin" -> monthsOf(at);
            case "tu" -> since(at);
            case "giai", "nhiem", "luy" -> phase(at);
            case "mai" -> tomorrow(at);
            case "cach" -> ago(at);
            default -> relative(at).or(() -> spokenDay(at)).or(() -> ago(at));
        };
    }

    private static Optional<Found> found(When when, int to) {
        return Optional.of(new Found(when, to));
    }

    // days

    private Optional<Found> relative(int at) {
        var pair = heard.key(at) + " " + heard.key(at + 1);
        if (pair.equals("hom kia")) {
            return found(calendar.ago(heard.at(at + 1).tone() == 2 ? 3 : 2), at + 2);
        }
        var single = at == 0 && heard.key(0).equals("nay") ? Integer.valueOf(0) : DAYS_AGO.get(heard.key(at));
        var ago = single != null ? single : DAYS_AGO.get(pair);
        if (ago != null && !(pair.equals("toi qua") && heard.key(at - 1).equals("cua"))) {
            var to = single != null ? at + 1 : at + 2;
            return found(calendar.ago(ago), to);
        }
        if ((pair.equals("toi hom") || pair.equals("sang hom") || pair.equals("chieu hom")) && heard.has(at + 2)) {
            return relative(at + 1);
        }
        return vague(at, pair);
    }

    private Optional<Found> vague(int at, String pair) {
        if (!VAGUE.contains(pair)) {
            return Optional.empty();
        }
        if (pair.equals("thoi gian")) {
            var past = heard.says(at + 2, "vua", "qua")
                    || heard.says(at + 2, "gan", "day")
                    || heard.says(at + 2, "vua", "roi");
            return past || heard.key(at + 2).equals("qua")
                    ? found(new When.Unclear(), at + (past ? 4 : 3))
                    : Optional.empty();
        }
        return found(new When.Unclear(), at + 2);
    }

    private Optional<Found> tomorrow(int at) {
        return heard.may(at, MAI) && !heard.at(at).isCapital() ? found(calendar.ago(-1), at + 1) : Optional.empty();
    }

    private Optional<Found> numberedDay(int at) {
        return heard.key(at).equals("ngay") ? named(at + 1, false) : numeric(at, true);
    }

    /** After "ngày", "hôm", "mùng": 15/6, 15 tháng 6, 15, mười lăm tháng sáu. */
    private Optional<Found> named(int at, boolean young) {
        var start = heard.key(at).equals("mung") || heard.key(at).equals("mong") ? at + 1 : at;
        if (heard.key(start).equals("ram")) {
            return fullMoon(start);
        }
        var isYoung = young || start > at;
        var spelled = heard.key(start + 1).equals("thang");
        var numeric = spelled ? Optional.<Found>empty() : numeric(start, true);
        if (numeric.isPresent()) {
            return numeric.map(found -> isYoung ? young(start, found) : found);
        }
        var day = small(start);
        if (day.length == 0) {
            return Optional.empty();
        }
        var to = start + day.length;
        return dayOfMonth(day.value, to, isYoung).or(() -> loneDay(day.value, to, isYoung));
    }

    private Found young(int at, Found found) {
        var text = heard.text(at, found.to).replace("-", "/").replace(".", "/");
        if (!(found.when instanceof When.On on) || text.indexOf('/') != text.lastIndexOf('/')) {
            return found;
        }
        if (ANNIVERSARIES.contains(text.replaceAll("\\b0", ""))) {
            return found;
        }
        return text.equals("10/3") || text.equals("10/03")
                ? new Found(calendar.lunar(10, 3, 0), found.to)
                : new Found(new When.On(on.date(), on.ahead(), true), found.to);
    }

    private Optional<Found> loneDay(int day, int to, boolean young) {
        var moon = afterMoon(to);
        if (heard.key(to).equals("tet") && young) {
            return found(calendar.lunar(day, 1, 0), to + 1);
        }
        if (moon > to || day > 31 || day < 1) {
            return day > 31 ? Optional.empty() : found(new When.Unclear(), Math.max(moon, to));
        }
        if (heard.isSign(to, '/') || (heard.isSign(to, '-') && !heard.isApart(to))) {
            return Optional.empty();
        }
        var past = Set.of("vua", "roi", "qua").contains(heard.key(to)) ? after(to) : to;
        return found(calendar.day(day), past);
    }

    private int after(int at) {
        return heard.says(at, "vua", "roi") || heard.says(at, "vua", "qua") || heard.says(at, "moi", "roi")
                ? at + 2
                : heard.key(at).equals("roi") ? at + 1 : at;
    }

    /** A day that was read, followed by "tháng 6 [năm 2026]", "tháng này", "tháng Giêng". */
    private Optional<Found> dayOfMonth(int day, int at, boolean young) {
        var compact = heard.key(at).equals("t") && heard.isNumber(at + 1);
        if (!heard.key(at).equals("thang")
                && !compact
                && !heard.key(at).equals("gieng")
                && !heard.key(at).equals("chap")) {
            return Optional.empty();
        }
        var monthAt = heard.key(at).equals("gieng") || heard.key(at).equals("chap") ? at : at + 1;
        var from = isSixth(monthAt) ? null : fromNow(monthAt);
        if (from != null) {
            return found(inMonth(day, calendar.month(from)), afterFromNow(monthAt));
        }
        var lunar = lunarMonth(monthAt);
        var month = small(monthAt);
        if (lunar == 0 && month.length == 0) {
            return Optional.empty();
        }
        var to = monthAt + (lunar > 0 ? 1 : month.length);
        var year = yearAfter(to);
        var moonTo = afterMoon(year.to);
        var inWords = young && !heard.isNumber(monthAt);
        if (lunar == 0 && moonTo == year.to && year.value == 0 && isMoonlike(day, month.value, inWords, young)) {
            return found(calendar.moonlike(day, month.value), moonTo);
        }
        if (lunar > 0 || moonTo > year.to) {
            return found(calendar.lunar(day, lunar > 0 ? lunar : month.value, year.value), moonTo);
        }
        return found(calendar.day(day, month.value, year.value), year.to);
    }

    /** "mùng mười tháng Ba" is of the moon, "mùng ba tháng hai" is the Party's day. */
    private boolean isMoonlike(int day, int month, boolean inWords, boolean young) {
        return young && (inWords || (day == 10 && month == 3)) && !ANNIVERSARIES.contains(day + "/" + month);
    }

    /** "tháng sau" after a day, typed without marks, is June. */
    private boolean isSixth(int at) {
        return heard.key(at).equals("sau") && !heard.marked() && !heard.at(at).isMarked();
    }

    private static When inMonth(int day, YearMonth month) {
        return month.isValidDay(day) ? When.On.exactly(month.atDay(day)) : new When.Unclear();
    }

    private int lunarMonth(int at) {
        return switch (heard.key(at)) {
            case "gieng" -> 1;
            case "chap" -> 12;
            default -> 0;
        };
    }

    /** The token after "âm lịch", "âm", "ta"; the same token if it is none of them. */
    private int afterMoon(int at) {
        var bracket = heard.isSign(at, '(') ? 1 : 0;
        if (heard.may(at + bracket, BY_MOON) || heard.key(at + bracket).equals("al")) {
            var to = at + bracket + (heard.key(at + bracket + 1).equals("lich") ? 2 : 1);
            return heard.isSign(to, ')') ? to + 1 : to;
        }
        return heard.key(at).equals("ta") && !heard.key(at - 1).equals("chung") ? at + 1 : at;
    }

    private Optional<Found> fullMoon(int at) {
        if (!heard.key(at + 1).equals("thang")) {
            return Optional.empty();
        }
        var lunar = lunarMonth(at + 2);
        var month = small(at + 2);
        var to = at + 2 + (lunar > 0 ? 1 : month.length);
        return lunar + month.length == 0
                ? found(new When.Unclear(), at + 2)
                : found(calendar.lunar(15, lunar > 0 ? lunar : month.value, 0), afterMoon(to));
    }

    /** 15/6, 15-6-2026, 15.06.26, 2026-06-15, 5/2026, 15 tháng 6. */
    private Optional<Found> numeric(int at, boolean named) {
        if (!heard.isNumber(at) || heard.key(at).length() > 4) {
            return heard.key(at).length() == 8 && heard.isNumber(at) && named ? packed(at) : Optional.empty();
        }
        var second = afterSign(at + 1);
        if (second < 0 && heard.number(at) == 0) {
            return Optional.empty();
        }
        if (second < 0) {
            return dayOfMonth(heard.number(at), at + 1, false);
        }
        var sign = heard.at(second - 1).text().charAt(0);
        if (heard.key(at).length() == 4) {
            return sign == '.' ? Optional.empty() : iso(at, second);
        }
        if (heard.key(second).length() == 4) {
            return sign != '.' && heard.key(at).length() <= 2
                    ? found(calendar.monthPeriod(heard.number(at), heard.number(second)), second + 1)
                    : Optional.empty();
        }
        if (heard.key(at).length() > 2 || heard.key(second).length() > 2) {
            return Optional.empty();
        }
        return dayMonth(at, second, sign);
    }

    private Optional<Found> dayMonth(int at, int second, char sign) {
        var third = afterSign(second + 1);
        if (third > 0
                && heard.at(third - 1).is(sign)
                && Set.of(2, 4).contains(heard.key(third).length())) {
            var typed = heard.number(third);
            var year = typed < 100 ? 2000 + typed : typed;
            return withMoon(heard.number(at), heard.number(second), year, third + 1);
        }
        var year = yearAfter(second + 1);
        return withMoon(heard.number(at), heard.number(second), year.value, year.to);
    }

    private Optional<Found> withMoon(int day, int month, int year, int to) {
        var moon = afterMoon(to);
        return found(moon > to ? calendar.lunar(day, month, year) : calendar.day(day, month, year), moon);
    }

    private Optional<Found> iso(int at, int second) {
        var third = afterSign(second + 1);
        return third < 0 || heard.number(at) < 1900
                ? Optional.empty()
                : found(calendar.day(heard.number(third), heard.number(second), heard.number(at)), third + 1);
    }

    private Optional<Found> packed(int at) {
        var digits = heard.key(at);
        return found(
                calendar.day(
                        Integer.parseInt(digits.substring(0, 2)),
                        Integer.parseInt(digits.substring(2, 4)),
                        Integer.parseInt(digits.substring(4))),
                at + 1);
    }

    /** The number after a sign of dates here; -1 if there is none. Space is allowed around a slash only. */
    private int afterSign(int at) {
        if (!heard.isNumber(at + 1)) {
            return -1;
        }
        var tight = !heard.isApart(at) && !heard.isApart(at + 1);
        return heard.isSign(at, '/') || (tight && (heard.isSign(at, '-') || heard.isSign(at, '.'))) ? at + 1 : -1;
    }

    /** "mười lăm tháng sáu": a day in words that only its month makes one. */
    private Optional<Found> spokenDay(int at) {
        var day = small(at);
        return day.length == 0 || !heard.key(at + day.length).equals("thang") || day.value > 31
                ? Optional.empty()
                : dayOfMonth(day.value, at + day.length, false);
    }

    private Optional<Found> ago(int at) {
        var start = heard.says(at, "cach", "day") ? at + 2 : at;
        var number = small(start);
        if (number.length == 0 || number.value > 60) {
            return Optional.empty();
        }
        var unit = start + number.length;
        var back = start > at ? unit + 1 : heard.key(unit + 1).equals("truoc") ? unit + 2 : -1;
        if (back < 0) {
            return Optional.empty();
        }
        return switch (heard.key(unit)) {
            case "ngay", "hom", "bua" -> found(calendar.ago(number.value), back);
            case "tuan" -> found(calendar.week(-number.value), back);
            case "thang" -> found(calendar.during(calendar.month(-number.value)), back);
            default -> Optional.empty();
        };
    }

    // weeks

    private Optional<Found> weekday(int at, boolean past) {
        var isSunday =
                heard.says(at, "chu", "nhat") || (heard.key(at).equals("cn") && (past || fromNow(at + 1) != null));
        var isNumbered = heard.may(at, THU) && WEEKDAYS.containsKey(heard.key(at + 1)) && !isOrdinal(at);
        if (!isSunday && !isNumbered) {
            return Optional.empty();
        }
        var day = isSunday ? DayOfWeek.SUNDAY : WEEKDAYS.getOrDefault(heard.key(at + 1), DayOfWeek.SUNDAY);
        var to = at + (heard.key(at).equals("cn") ? 1 : 2);
        return found(weekday(day, to, past), afterWeek(to));
    }

    private When weekday(DayOfWeek day, int to, boolean past) {
        var week = heard.key(to).equals("tuan") ? fromNow(to + 1) : null;
        if (week != null) {
            return When.On.exactly(calendar.weekday(day, week));
        }
        var from = fromNow(to);
        if (from != null) {
            return from <= 0 ? When.On.exactly(calendar.lastWeekday(day)) : new When.Unclear();
        }
        var last = calendar.lastWeekday(day);
        return past ? new When.On(last, last.plusWeeks(1), true) : new When.Unclear();
    }

    private int afterWeek(int at) {
        var week = heard.key(at).equals("tuan") ? at + 1 : at;
        return fromNow(week) != null ? afterFromNow(week) : at;
    }

    private boolean isOrdinal(int at) {
        return Set.of("lan", "dot", "hang", "vien", "nguoi", "bo", "quy", "chi", "dung")
                        .contains(heard.key(at - 1))
                || (heard.has(at + 2) && Set.of("la", "thi").contains(heard.key(at + 2)));
    }

    /** 0 for "này", -1 for "trước, rồi, vừa rồi, qua, vừa qua", 1 for "sau, tới"; nothing for other words. */
    private @Nullable Integer fromNow(int at) {
        return switch (heard.key(at)) {
            case "nay" -> 0;
            case "truoc", "roi", "qua", "ngoai" -> -1;
            case "vua" ->
                heard.key(at + 1).equals("roi") || heard.key(at + 1).equals("qua") ? Integer.valueOf(-1) : null;
            case "sau", "toi" ->
                (heard.key(at).equals("toi") && heard.at(at).tone() == 5)
                                || (heard.at(at).tone() == 1 && heard.key(at).equals("sau"))
                        ? null
                        : Integer.valueOf(1);
            default -> null;
        };
    }

    private int afterFromNow(int at) {
        return heard.key(at).equals("vua") ? at + 2 : at + 1;
    }

    private Optional<Found> week(int at) {
        var weeks = fromNow(at + 1);
        return weeks == null ? Optional.empty() : found(calendar.week(weeks), afterFromNow(at + 1));
    }

    // months

    private Optional<Found> partOfMonth(int at) {
        if (!heard.key(at + 1).equals("thang")) {
            return heard.key(at + 1).equals("tuan")
                    ? found(new When.Unclear(), Math.max(at + 2, afterWeek(at + 1)))
                    : Optional.empty();
        }
        var from = fromNow(at + 2);
        var number = small(at + 2);
        var year = yearAfter(at + 2 + number.length);
        var month = from != null
                ? calendar.month(from)
                : number.length > 0 && number.value >= 1 && number.value <= 12
                        ? calendar.monthOf(number.value, year.value)
                        : calendar.month(0);
        var to = from != null ? afterFromNow(at + 2) : number.length > 0 ? year.to : at + 2;
        return found(part(heard.key(at), month), to);
    }

    private static When part(String part, YearMonth month) {
        return switch (part) {
            case "dau" -> new When.Between(month.atDay(1), month.atDay(10));
            case "giua" -> new When.Between(month.atDay(11), month.atDay(20));
            default -> new When.Between(month.atDay(21), month.atEndOfMonth());
        };
    }

    private Optional<Found> month(int at) {
        var from = heard.key(at).equals("thang") ? fromNow(at + 1) : null;
        if (from != null) {
            return found(calendar.during(calendar.month(from)), afterFromNow(at + 1));
        }
        var number = small(at + 1);
        if (number.length == 0
                || (!heard.key(at).equals("thang") && (!heard.isNumber(at + 1) || heard.isApart(at + 1)))) {
            return Optional.empty();
        }
        return heard.key(at).equals("t")
                ? shortMonth(at, number.value)
                : found(month(number, at + 1), afterMonth(at + 1, number));
    }

    private When month(Small number, int at) {
        var slashed = slashedYear(at + number.length);
        return calendar.monthPeriod(number.value, slashed.value);
    }

    private int afterMonth(int at, Small number) {
        return slashedYear(at + number.length).to;
    }

    private Year slashedYear(int at) {
        var sign = heard.isSign(at, '/') || heard.isSign(at, '-') || heard.isSign(at, '.');
        return sign && heard.key(at + 1).length() == 4 && heard.isNumber(at + 1)
                ? new Year(heard.number(at + 1), at + 2)
                : yearAfter(at);
    }

    /** "t5": Thursday if a week is named, else May, which must be confirmed if it could be a weekday. */
    private Optional<Found> shortMonth(int at, int number) {
        var to = at + 2;
        var weekday = WEEKDAYS.get(String.valueOf(number));
        if (weekday != null && (heard.key(to).equals("tuan") || fromNow(to) != null)) {
            return found(weekday(weekday, to, true), afterWeek(to));
        }
        var year = slashedYear(to);
        var month = calendar.monthPeriod(number, year.value);
        return month instanceof When.During during && weekday != null && year.value == 0
                ? found(new When.During(during.code(), during.ahead(), true), to)
                : found(month, year.to);
    }

    /** "6 tháng đầu năm 2026", "9 tháng", "6t". */
    private Optional<Found> monthsOf(int at) {
        var number = small(at);
        var unit = at + number.length;
        var compact = heard.key(unit).equals("t") && !heard.isApart(unit) && !heard.isNumber(unit + 1);
        if (number.length == 0
                || (!heard.key(unit).equals("thang") && !compact)
                || !Set.of(3, 6, 9, 12).contains(number.value)) {
            return Optional.empty();
        }
        var last = heard.key(unit + 1).equals("cuoi");
        var first = heard.key(unit + 1).equals("dau");
        if (number.value == 3 && !first && !last) {
            return Optional.empty();
        }
        var afterPart = first || last ? unit + 2 : unit + 1;
        var year = heard.key(afterPart).equals("nam") ? yearAfter(afterPart, true) : slashedYear(afterPart);
        return found(months(number.value, last, year.value), year.to);
    }

    private When months(int number, boolean last, int year) {
        return switch (number) {
            case 3 -> calendar.quarter(last ? 4 : 1, year);
            case 6 -> calendar.half(last ? 2 : 1, year);
            case 9 -> When.During.exactly((year == 0 ? calendar.today().getYear() : year) + "-9M");
            default -> calendar.year(year == 0 ? calendar.today().getYear() : year);
        };
    }

    private Optional<Found> quarter(int at) {
        var from = fromNow(at + 1);
        if (from != null) {
            return found(calendar.quarterFromNow(from), afterFromNow(at + 1));
        }
        var roman = ROMAN.getOrDefault(heard.key(at + 1), 0);
        var number = roman > 0 ? new Small(roman, 1) : small(at + 1);
        if (number.value < 1 || number.value > 4 || (number.length == 0 && roman == 0)) {
            return Optional.empty();
        }
        var year = slashedYear(at + 1 + number.length);
        return found(calendar.quarter(number.value, year.value), year.to);
    }

    private Optional<Found> halfByLetter(int at) {
        var number = heard.number(at + 1);
        return (number == 1 || number == 2) && !heard.isApart(at + 1)
                ? found(calendar.half(number, slashedYear(at + 2).value), slashedYear(at + 2).to)
                : Optional.empty();
    }

    private Optional<Found> halfInWords(int at) {
        var half = heard.key(at + 1).equals("dau") ? 1 : heard.key(at + 1).equals("cuoi") ? 2 : 0;
        return half > 0 && heard.may(at, NUA) && heard.key(at + 2).equals("nam")
                ? found(calendar.half(half, yearAfter(at + 2, true).value), yearAfter(at + 2, true).to)
                : Optional.empty();
    }

    // years and longer

    private record Year(int value, int to) {}

    /** "năm 2026", "năm nay", "năm ngoái" here; 0 and the same place if there is none. */
    private Year yearAfter(int at) {
        return yearAfter(at, false);
    }

    private Year yearAfter(int at, boolean bare) {
        if (!heard.key(at).equals("nam")) {
            return new Year(0, at);
        }
        if (heard.isNumber(at + 1) && heard.key(at + 1).length() == 4) {
            return new Year(heard.number(at + 1), at + 2);
        }
        var from = fromNow(at + 1);
        if (from != null && heard.may(at, NAM)) {
            return new Year(calendar.today().getYear() + from, afterFromNow(at + 1));
        }
        return new Year(0, bare ? at + 1 : at);
    }

    private Optional<Found> year(int at) {
        if (heard.says(at, "ca", "giai")) {
            return phase(at + 1);
        }
        var start = heard.key(at).equals("ca") ? at + 1 : at;
        var year = yearAfter(start, start > at);
        if (year.to == start
                || !heard.may(start, NAM)
                || (start > at && year.value == 0 && !heard.key(start).equals("nam"))) {
            return Optional.empty();
        }
        return found(calendar.year(year.value == 0 ? calendar.today().getYear() : year.value), year.to);
    }

    private Optional<Found> yearStart(int at) {
        if (!heard.key(at + 1).equals("nam") || heard.key(at).equals("giua")) {
            return Optional.empty();
        }
        return found(new When.Unclear(), yearAfter(at + 1, true).to);
    }

    /** "từ đầu năm đến nay", "từ đầu giai đoạn", "từ 1/6 đến 15/6". */
    private Optional<Found> since(int at) {
        if (!heard.may(at, TU)) {
            return Optional.empty();
        }
        if (heard.says(at + 1, "dau", "nam")) {
            var year = yearAfter(at + 2, true);
            return found(calendar.year(year.value == 0 ? calendar.today().getYear() : year.value), untilNow(year.to));
        }
        if (heard.says(at + 1, "khi", "thuc")
                || heard.says(at + 1, "khi", "trien")
                || heard.says(at + 1, "khi", "bat")) {
            return found(When.During.exactly("phase"), untilNow(afterHyphenated(at + 4)));
        }
        return phase(at + 1).or(() -> stretch(at + 1));
    }

    private int afterHyphenated(int at) {
        var to = at;
        while (heard.has(to)
                && heard.at(to).isWord()
                && Set.of("de", "an", "nghi", "quyet", "chi", "thi").contains(heard.key(to))) {
            to++;
        }
        return heard.isNumber(to) ? to + 1 : to;
    }

    private int untilNow(int at) {
        return heard.says(at, "den", "nay") || heard.says(at, "toi", "nay")
                ? at + 2
                : heard.says(at, "cho", "den") && heard.key(at + 2).equals("nay") ? at + 3 : at;
    }

    private Optional<Found> stretch(int at) {
        var first = heard.key(at).equals("ngay") ? at + 1 : at;
        var day = small(first);
        var numeric = numeric(first, true);
        var firstTo = numeric.map(Found::to).orElse(first + day.length);
        if (firstTo == first || (day.length == 0 && numeric.isEmpty())) {
            return Optional.empty();
        }
        var until = heard.key(firstTo).equals("den") || heard.key(firstTo).equals("toi") || heard.isSign(firstTo, '-')
                ? firstTo + 1
                : -1;
        // no stretch ends in a stretch, however often "từ 1 đến" is repeated
        if (until < 0 || heard.key(until).equals("tu")) {
            return Optional.empty();
        }
        var second = at(until).filter(found -> found.when instanceof When.On);
        return second.flatMap(found -> between(numeric.orElse(null), day.value, found));
    }

    private Optional<Found> between(@Nullable Found first, int day, Found second) {
        if (!(second.when instanceof When.On last)) {
            return Optional.empty();
        }
        if (first == null) {
            return day < 1 || day > last.date().lengthOfMonth()
                    ? Optional.empty()
                    : found(new When.Between(last.date().withDayOfMonth(day), last.date()), second.to);
        }
        return first.when instanceof When.On start && !start.date().isAfter(last.date())
                ? found(new When.Between(start.date(), last.date()), second.to)
                : found(new When.Unclear(), second.to);
    }

    private Optional<Found> phase(int at) {
        var start = heard.key(at).equals("dau") || heard.key(at).equals("ca") ? at + 1 : at;
        if (heard.says(start, "giai", "doan") || heard.says(start, "nhiem", "ki") || heard.says(start, "luy", "ke")) {
            var to = start + 2;
            if (heard.isNumber(to) && heard.isSign(to + 1, '-') && heard.isNumber(to + 2)) {
                to += 3;
            }
            return heard.key(start).equals("luy")
                    ? Optional.empty()
                    : found(When.During.exactly("phase"), untilNow(to));
        }
        return Optional.empty();
    }

    // numbers

    private record Small(int value, int length) {}

    /** A number below 100 in digits or words; length 0 if there is none. */
    private Small small(int at) {
        if (heard.isNumber(at)) {
            return heard.key(at).length() <= 2 ? new Small(heard.number(at), 1) : new Small(0, 0);
        }
        return Numbers.spoken(heard, at)
                .or(() -> heard.says(at, "tu", "")
                                || (Set.of("tu").contains(heard.key(at))
                                        && heard.has(at)
                                        && heard.key(at - 1).equals("thang"))
                        ? Optional.of(new Numbers.Spoken(4, true, 1))
                        : Optional.empty())
                .filter(spoken -> spoken.value() < 100)
                .map(spoken -> new Small((int) spoken.value(), spoken.length()))
                .orElse(new Small(0, 0));
    }
}
