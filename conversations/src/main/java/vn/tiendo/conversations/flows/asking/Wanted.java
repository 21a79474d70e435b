package vn.tiendo.conversations.flows.asking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.conversations.Input;
import vn.tiendo.conversations.View;
import vn.tiendo.conversations.language.Language;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.meaning.Listing;
import vn.tiendo.conversations.meaning.Meaning;
import vn.tiendo.conversations.meaning.Restriction;
import vn.tiendo.conversations.meaning.SpokenTime;
import vn.tiendo.conversations.questions.Inquiry;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Programme;

/**
 * What a question names beside a unit: indicators, days, and which list.
 *
 * @param indicators empty for all
 * @param until the cut-off that was named ("đến 15/6")
 * @param between whether days were named that no answer covers ("từ 3/5 đến 15/6")
 * @param most how many units a ranking is to list; 0 for as many as there is room for
 * @param restrictions what else narrows it (C-50)
 * @param impossible a period that was named and does not exist: "tháng 13"
 * @param full whether it names what is counted and more, so that it stands for itself (C-52)
 */
public record Wanted(
        List<IndicatorCode> indicators,
        Optional<Period> period,
        Optional<LocalDate> until,
        boolean between,
        Optional<View.Pick> pick,
        int most,
        List<Restriction> restrictions,
        Optional<String> impossible,
        boolean full) {
    public Wanted {
        indicators = List.copyOf(indicators);
        restrictions = List.copyOf(restrictions);
    }

    private static final int MOST = 50;
    private static final Pattern TOP = Pattern.compile(" top ([1-9]|[1-4]\\d) ");
    private static final Pattern AGE =
            Pattern.compile("(?iu)(?:(?:dưới|trên|từ|đến|duoi|tren|tu|den)\\s+)?\\d{1,3}\\s+(?:tuổi|tuoi)");
    private static final Pattern WHICH_TIME = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:ngày|tuần|tháng|quý|năm|ngay|tuan|thang|quy|nam) (?:nào|nao)(?!\\p{L})");
    /** No figure here is shared out; "trung bình" alone is a grade. */
    private static final Pattern AVERAGE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:(?:bình quân|binh quan)(?!\\p{L})|(?:trung bình|trung binh)(?= (?:mỗi|moi|một|mot|1|hằng|hàng|hang) ))");

    private static final Pattern ENTERPRISES =
            Pattern.compile(" (?:tong so|bao nhieu|may|so luong) (?:doanh nghiep|dn|cong ty|hop tac xa|htx) (?!nao )");

    /** The same with another period set beside {@code before}, as the words that ask for it say. */
    Wanted beside(Period before, SpokenTime other) {
        var narrowed = Stream.concat(
                        restrictions.stream().filter(one -> !(one instanceof Restriction.Comparison)),
                        Stream.of(new Restriction.Comparison(Restriction.Against.TIME, Optional.of(other))))
                .toList();
        return new Wanted(
                indicators, Optional.of(before), Optional.empty(), between, pick, most, narrowed, impossible, full);
    }

    static Wanted of(Inquiry.Asked asked, Optional<Programme> programme) {
        var said = said(asked);
        var from = day(asked, "date_from");
        var to = day(asked, "date_to");
        boolean sinceNewYear = from.filter(day -> day.getDayOfYear() == 1).isPresent();
        var restrictions = restrictions(asked, programme);
        var indicators = NamedIndicators.of(asked, programme, restrictions);
        var period = NamedPeriod.of(asked, restrictions);
        var pick = asksForZero(asked) ? Optional.of(View.Pick.ZERO) : pick(asked, said);
        return new Wanted(
                indicators,
                period,
                day(asked, "date").or(() -> sinceNewYear || from.isEmpty() ? to : Optional.empty()),
                from.isPresent() && !sinceNewYear,
                pick,
                asked.understanding()
                        .entity("limit")
                        .filter(limit -> limit.matches("\\d{1,2}"))
                        .map(Integer::parseInt)
                        .filter(limit -> limit <= MOST)
                        .orElseGet(() -> top(said)),
                restrictions,
                NamedPeriod.impossible(said),
                isFull(said, !indicators.isEmpty(), period.isPresent() || pick.isPresent()));
    }

    /** "kết nạp đảng viên 6 tháng đầu năm 2024" stands for itself; "còn công đoàn?", "quý II thì sao" go on. */
    private static boolean isFull(String said, boolean counts, boolean more) {
        return counts
                && (more || says(said, "ket nap", "thanh lap", "tien do"))
                && !says(said, "thi sao", "the nao", "con", "the con", "vay con");
    }

    /** Those that were read; the level by the kinds of units there are. */
    private static List<Restriction> restrictions(Inquiry.Asked asked, Optional<Programme> programme) {
        var read = asked.understanding().meaning() instanceof Meaning.Question(var about)
                ? about.restrictions()
                : List.<Restriction>of();
        var unkept = age(asked);
        var beside = read.stream().noneMatch(Restriction.Comparison.class::isInstance) && namesTwo(asked)
                ? Stream.<Restriction>of(new Restriction.Comparison(Restriction.Against.UNIT, Optional.empty()))
                : Stream.<Restriction>empty();
        var stock = read.stream().noneMatch(Restriction.Stock.class::isInstance) && Language.asksForStock(text(asked))
                ? Stream.<Restriction>of(new Restriction.Stock(Optional.empty()))
                : Stream.<Restriction>empty();
        return Stream.of(
                        read.stream()
                                .filter(one -> !(one instanceof Restriction.Level)
                                        && !isZero(one)
                                        && !(one instanceof Restriction.Threshold && unkept.isPresent())),
                        unkept.map(words -> new Restriction.Part("age", words)).stream(),
                        enterprises(asked),
                        unworked(asked),
                        programme
                                .flatMap(one -> UnitLevels.in(besideNames(asked), asked.situation(), one))
                                .map(Restriction.Level::new)
                                .stream(),
                        beside,
                        stock)
                .<Restriction>flatMap(one -> one)
                .toList();
    }

    /** The words without the names of units, which tell no level ("tổ chức cơ sở đảng 109", C-51). */
    private static String besideNames(Inquiry.Asked asked) {
        var words = text(asked);
        for (var unit : branch(asked).map(units -> units.named(text(asked))).orElse(List.of())) {
            words = AskableUnits.withoutName(words, unit);
        }
        return words;
    }

    /** "dưới 30 tuổi": nobody's age is reported. */
    private static Optional<String> age(Inquiry.Asked asked) {
        var found = AGE.matcher(text(asked));
        return found.find() ? Optional.of(found.group().strip()) : Optional.empty();
    }

    /** "bao nhiêu doanh nghiệp": what is not counted itself is named like a part that is not. */
    private static Stream<Restriction> enterprises(Inquiry.Asked asked) {
        return ENTERPRISES.matcher(said(asked)).find()
                ? Stream.of(new Restriction.Part("enterprises", "số doanh nghiệp"))
                : Stream.of();
    }

    /** "tháng nào kết nạp nhiều nhất": units are ranked, and times are not; "bình quân": nothing is shared out. */
    private static Stream<Restriction> unworked(Inquiry.Asked asked) {
        var said = text(asked);
        return Stream.concat(
                        AVERAGE.matcher(said).results(),
                        asked.understanding().entity("sort").isPresent()
                                        && asked.understanding().entity("by").isEmpty()
                                ? WHICH_TIME.matcher(said).results()
                                : Stream.<MatchResult>empty())
                .map(found -> new Restriction.Unworked(found.group()));
    }

    /** "so sánh TCCSĐ 001 với TCCSĐ 002": names that only the units here tell. */
    private static boolean namesTwo(Inquiry.Asked asked) {
        return says(said(asked), "so sanh", "so voi")
                && branch(asked)
                        .filter(units -> units.besideOneAnother(text(asked)).size() > 1)
                        .isPresent();
    }

    /** "đơn vị nào bằng 0" is a list of its own, in which silence stands apart. */
    private static boolean asksForZero(Inquiry.Asked asked) {
        return asked.understanding().meaning() instanceof Meaning.Question(var about)
                && about.restrictions().stream().anyMatch(Wanted::isZero);
    }

    private static boolean isZero(Restriction restriction) {
        return restriction instanceof Restriction.Threshold(var _, var value, var percent) && value == 0 && !percent;
    }

    private static int top(String said) {
        var found = TOP.matcher(said);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    /** A month or quarter that does not exist, where one is named (C-50). */
    public static Optional<String> impossible(Inquiry.Asked asked) {
        return NamedPeriod.impossible(said(asked));
    }

    boolean isFull() {
        return full;
    }

    /** Whether nothing is named there is a figure for; a day alone is no question ("hôm nay trời đẹp"). */
    boolean isEmpty(String said) {
        return indicators.isEmpty()
                && period.isEmpty()
                && (until.isEmpty() || !says(said, "den", "ngay"))
                && !between
                && pick.isEmpty()
                && restrictions.stream().noneMatch(Wanted::isQuestion);
    }

    /** A part or a sector alone is no question ("nữ"). */
    private static boolean isQuestion(Restriction restriction) {
        return switch (restriction) {
            case Restriction.Threshold _,
                    Restriction.Comparison _,
                    Restriction.Pace _,
                    Restriction.WhichPeriod _,
                    Restriction.Stock _,
                    Restriction.Part _,
                    Restriction.NotCounted _,
                    Restriction.Reason _,
                    Restriction.Rank _ -> true;
            case Restriction.Dimension _,
                    Restriction.Level _,
                    Restriction.Unclear _,
                    Restriction.Unworked _,
                    Restriction.Miscalled _ -> false;
        };
    }

    /** The words, folded, each between two spaces. */
    static String said(Inquiry.Asked asked) {
        return asked.heard().input() instanceof Input.Words(var text)
                ? " " + Folding.folded(text).replaceAll("[^a-z0-9/]+", " ").strip() + " "
                : "";
    }

    private static Optional<LocalDate> day(Inquiry.Asked asked, String key) {
        return asked.understanding().entity(key).map(LocalDate::parse);
    }

    /** The units below whoever sees below the own one. */
    static Optional<AskableUnits> branch(Inquiry.Asked asked) {
        var units = asked.situation().catalogue().units();
        var today = StandingQuestion.today(asked);
        return asked.memberships().stream()
                .filter(membership -> membership.role().readsBelow())
                .findFirst()
                .map(membership -> new AskableUnits(
                        UnitNames.of(asked.situation()), unit -> units.belongs(unit, membership.unit(), today)));
    }

    /** The words as they were typed. */
    static String text(Inquiry.Asked asked) {
        return asked.heard().input() instanceof Input.Words(var text) ? text : "";
    }

    private static Optional<View.Pick> pick(Inquiry.Asked asked, String said) {
        if (says(said, "hoan thanh va vuot", "dat va vuot") && !says(said, "nao")) {
            return Optional.of(View.Pick.SUMMARY);
        }
        return listing(asked)
                .map(list -> switch (list) {
                    case RANKING -> View.Pick.RANKING;
                    case LOWEST -> View.Pick.LOWEST;
                    case NOT_REPORTED, OVERDUE -> View.Pick.NOT_REPORTED;
                    case BELOW -> View.Pick.NOT_MET;
                    case EXCEEDED -> View.Pick.EXCEEDED;
                    case ZERO -> View.Pick.ZERO;
                    case MET -> View.Pick.MET;
                    case EACH -> View.Pick.EACH_UNIT;
                })
                .or(() -> says(said, "tung don vi", "cac don vi", "chi tiet")
                        ? Optional.of(View.Pick.EACH_UNIT)
                        : Optional.empty());
    }

    private static Optional<Listing> listing(Inquiry.Asked asked) {
        return asked.understanding().meaning() instanceof Meaning.Question(var about) ? about.list() : Optional.empty();
    }

    /** Whether folded words contain one of these. */
    static boolean says(String said, String... words) {
        return Arrays.stream(words).anyMatch(word -> said.contains(" " + word + " "));
    }
}
