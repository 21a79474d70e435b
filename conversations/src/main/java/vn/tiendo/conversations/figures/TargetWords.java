package vn.tiendo.conversations.figures;

import java.util.List;
import vn.tiendo.domain.catalogue.Aim;
import vn.tiendo.domain.catalogue.Percentages;
import vn.tiendo.domain.progress.Share;
import vn.tiendo.domain.progress.Standing;
import vn.tiendo.domain.progress.Verdict;

/** What is said of a target and of how a result stands to it: "chỉ tiêu 42", "còn 3", "111,9%". */
record TargetWords(Percentages style) {
    static final String UNASSIGNED = "không giao chỉ tiêu";

    /** The target alone, of which nothing is reported yet. */
    static String aim(Standing standing) {
        return switch (standing.aim()) {
            case Aim.Unassigned() -> UNASSIGNED;
            case Aim.NotEntered() -> "chưa nhập chỉ tiêu";
            case Aim.Inferred(var _) -> "chưa có chỉ tiêu được nhập";
            case Aim.YearlyMinimum(var count, var _) -> "tối thiểu %s mỗi năm".formatted(Numerals.count(count));
            case Aim.Range range -> range(range);
            case Aim.Fixed _, Aim.PhaseTotal _, Aim.ShareOfBase _ ->
                "chỉ tiêu " + Numerals.count(standing.whole().getAsInt());
        };
    }

    /** How the result stands to the target: "còn 3", "vượt 5"; the target alone where nothing can be compared. */
    String verdict(Standing standing) {
        return switch (standing.aim()) {
            case Aim.Unassigned(), Aim.NotEntered(), Aim.Inferred(var _), Aim.YearlyMinimum(var _, var _) ->
                aim(standing);
            case Aim.Range range -> inRange(standing, range);
            case Aim.Fixed _, Aim.PhaseTotal _, Aim.ShareOfBase _ ->
                standing.share().isEmpty() ? "chỉ tiêu 0" : ofOne(standing.verdict());
        };
    }

    private static String ofOne(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Below(var missing) -> "còn " + Numerals.count(missing);
            case Verdict.Met() -> "hoàn thành";
            case Verdict.Exceeded(var surplus) -> "vượt " + Numerals.count(surplus);
            case Verdict.Open() -> "";
        };
    }

    private String inRange(Standing standing, Aim.Range range) {
        return switch (standing.verdict()) {
            case Verdict.Below(var missing) ->
                "còn %s để đạt mức tối thiểu %s; %s"
                        .formatted(Numerals.count(missing), Numerals.count(range.low()), range(range));
            case Verdict.Met() -> "đạt (%s)".formatted(range(range));
            case Verdict.Exceeded(var surplus) ->
                "vượt %s so với mức %s (%s); %s"
                        .formatted(
                                Numerals.count(surplus),
                                Numerals.count(range.high()),
                                standing.share().map(this::percent).orElse("chỉ tiêu 0"),
                                range(range));
            case Verdict.Open() -> range(range);
        };
    }

    /** Above a range, the share of its low end on a line of its own. */
    List<String> lowEnd(Standing standing) {
        return standing.aim() instanceof Aim.Range range
                        && range.low() > 0
                        && standing.verdict() instanceof Verdict.Exceeded
                ? List.of("So với mức tối thiểu %s: %s."
                        .formatted(Numerals.count(range.low()), percent(new Share(standing.counted(), range.low()))))
                : List.of();
    }

    /** "mục tiêu 25–30" */
    static String range(Aim.Range range) {
        return "mục tiêu %s–%s".formatted(Numerals.count(range.low()), Numerals.count(range.high()));
    }

    String percent(Share share) {
        return Numerals.percent(share, style);
    }

    /** "111,9%", "47% chỉ tiêu năm"; empty where a percentage would say nothing. */
    String share(Standing standing) {
        if (standing.aim() instanceof Aim.Range || isUnclear(standing)) {
            return "";
        }
        var basis = standing.isPart() || standing.aim() instanceof Aim.ShareOfBase ? " chỉ tiêu năm" : "";
        return standing.share().map(share -> percent(share) + basis).orElse("");
    }

    /** Whether results of an unknown day keep the number from being compared; it would read as a poor one. */
    private static boolean isUnclear(Standing standing) {
        return standing.verdict() instanceof Verdict.Open && standing.total().undated() > 0;
    }
}
