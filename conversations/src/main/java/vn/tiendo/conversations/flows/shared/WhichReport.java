package vn.tiendo.conversations.flows.shared;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.tiendo.conversations.LookUp;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.figures.FigureAnswers;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Choice;
import vn.tiendo.conversations.questions.Kind;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.reporting.Report;

/**
 * Which report is meant: one of some, by its number, remembered in the version that was seen (C-5). The newest is taken
 * where none is named; what is asked next names it (C-9).
 *
 * @param candidates those that may be meant, the likeliest first
 * @param none what is said where a number is none of them
 * @param offered how many are shown to pick from
 */
public record WhichReport(Function<Situation, List<Report>> candidates, String none, int offered)
        implements Kind<Report> {
    /** The key of the question which report is meant. */
    public static final String KEY = "ref";

    private static final Pattern SEEN = Pattern.compile("(\\d{1,12})@(\\d{1,6})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");
    private static final String NO_SUCH =
            "Trong các báo cáo gần đây của đơn vị không có báo cáo nào ghi như vậy. Đồng chí chọn một báo cáo.";
    private static final int NEWEST = 20;
    private static final int OFFERED = 4;

    /** Chooses among those reports; {@code none} is said where a number is none of them. */
    public WhichReport(Function<Situation, List<Report>> candidates, String none) {
        this(candidates, none, OFFERED);
    }

    /** The same, of which none lies near. */
    public WhichReport unoffered() {
        return new WhichReport(candidates, none, 0);
    }

    /** The question, whose answer others go on from. */
    public static Question<Report> question(Function<Situation, List<Report>> candidates, String none) {
        return Questions.of(KEY, "Báo cáo", _ -> "Báo cáo số nào?", new WhichReport(candidates, none))
                .help("Đồng chí nhập số của báo cáo, ví dụ: 131. Muốn xem các số, nhắn BÁO CÁO CỦA TÔI.");
    }

    /** The same, of those that wait for a verifier. */
    public static Question<Report> waiting(Function<Situation, List<Report>> candidates, String none) {
        return question(candidates, none)
                .help("Đồng chí nhập số của báo cáo, ví dụ: 131. Muốn xem các số, nhắn CHỜ XÁC NHẬN.");
    }

    /** The reports of the speaker's own units that stand, the newest first. */
    public static List<Report> own(Situation situation) {
        return Audience.REPORTERS.among(situation.memberships()).stream()
                .map(Membership::unit)
                .distinct()
                .flatMap(unit -> situation.found(new LookUp.Newest(unit, NEWEST)).stream())
                .filter(report -> report.status() != Report.Status.WITHDRAWN)
                .sorted(Comparator.comparingLong(Report::number).reversed())
                .toList();
    }

    /** What a button carries of a report as it is shown. */
    public static String seen(Report report) {
        return report.number() + "@" + report.version();
    }

    /** "2 đảng viên, 19/6/2026, 45-QĐ/ĐU" */
    public static String gist(Report report, Situation situation) {
        return FigureAnswers.said(report, situation.catalogue());
    }

    @Override
    public Reading<Report> read(String words, Answers before) {
        var all = candidates.apply(before.situation());
        var told = ToldReport.parse(words);
        if (told.isPresent()) {
            return told(all, told.get());
        }
        var number = NUMBER.matcher(words).results().map(MatchResult::group).findFirst();
        return all.stream()
                .filter(report -> number.map(said -> said.equals(Long.toString(report.number())))
                        .orElse(words.isBlank() || words.equals("last")))
                .findFirst()
                .<Reading<Report>>map(WhichReport::understood)
                .orElseGet(() -> new Reading.Refused<>(none));
    }

    private static Reading<Report> understood(Report report) {
        return new Reading.Understood<>(report, seen(report));
    }

    /** The newest that tells of it; another is never taken for it. */
    private static Reading<Report> told(List<Report> all, ToldReport told) {
        return all.stream()
                .filter(told::fits)
                .findFirst()
                .or(() -> all.stream().filter(told::isNumbered).findFirst())
                .<Reading<Report>>map(WhichReport::understood)
                .orElseGet(() -> new Reading.Refused<>(NO_SUCH));
    }

    @Override
    public Optional<Report> decode(String canonical, Answers before) {
        var parts = SEEN.matcher(canonical);
        return parts.matches()
                ? candidates.apply(before.situation()).stream()
                        .filter(report -> seen(report).equals(canonical))
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public Optional<String> only(Answers before) {
        var all = candidates.apply(before.situation());
        return all.size() == 1 ? Optional.of(seen(all.getFirst())) : Optional.empty();
    }

    @Override
    public String show(Report value) {
        return "báo cáo số " + value.number();
    }

    @Override
    public List<Choice> choices(Answers before) {
        return candidates.apply(before.situation()).stream()
                .limit(offered)
                .map(report ->
                        Choice.of("Số " + report.number() + ": " + gist(report, before.situation()), seen(report)))
                .toList();
    }
}
