package vn.tiendo.conversations.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.conversations.Figure;
import vn.tiendo.domain.catalogue.Aim;
import vn.tiendo.domain.catalogue.Percentages;
import vn.tiendo.domain.duties.Silence;
import vn.tiendo.domain.progress.Share;
import vn.tiendo.domain.progress.Standing;
import vn.tiendo.domain.progress.Verdict;

/**
 * The one place where a standing becomes words: "47/42 (111,9%), vượt 5".
 *
 * @param silence what a unit without a result has said about it
 * @param below how many below such a unit reported nothing
 */
record Wording(Percentages style, Function<Standing, Silence> silence, Function<Standing, Silence.Share> below) {
    static final String UNASSIGNED = "không giao chỉ tiêu";
    private static final String SILENT = "chưa báo cáo";

    /** A standing under {@code label}, with what else is to be said of it. */
    Figure figure(String label, Standing standing, List<String> more) {
        return figure(label, standing, UNASSIGNED, more);
    }

    /** The same, with what is said when the period has no target. */
    Figure figure(String label, Standing standing, String unassigned, List<String> more) {
        if (isSilent(standing)) {
            return silent(label, standing, unassigned, more);
        }
        var parts = new ArrayList<>(standing.isAimed() ? verdict(standing) : List.of(unassigned));
        if (saysNothing(standing)) {
            parts.addFirst("không phát sinh");
        }
        parts.addAll(silentBelow(standing));
        parts.addAll(beside(standing));
        parts.addAll(more);
        return new Figure(
                label,
                shown(standing),
                share(standing),
                sentence(parts),
                standing.counted(),
                low(standing),
                high(standing),
                state(standing));
    }

    /** Silence is never shown as a nought (C-20). */
    private static Figure silent(String label, Standing standing, String unassigned, List<String> more) {
        var parts = new ArrayList<>(List.of(standing.isAimed() ? aim(standing) : unassigned));
        parts.addAll(more);
        return new Figure(label, SILENT, "", sentence(parts), 0, low(standing), high(standing), state(standing));
    }

    private static String aim(Standing standing) {
        return switch (standing.aim()) {
            case Aim.Unassigned() -> UNASSIGNED;
            case Aim.NotEntered() -> "chưa nhập chỉ tiêu";
            case Aim.Inferred(var _) -> "chưa có chỉ tiêu được nhập";
            case Aim.YearlyMinimum(var count, var _) -> "tối thiểu %s mỗi năm".formatted(Numerals.count(count));
            case Aim.Range range -> aim(range);
            case Aim.Fixed _, Aim.PhaseTotal _, Aim.ShareOfBase _ ->
                "chỉ tiêu " + Numerals.count(standing.whole().getAsInt());
        };
    }

    /** Whether nothing was reported and nothing said of it. */
    boolean isSilent(Standing standing) {
        return standing.total().isEmpty() && silence.apply(standing) == Silence.NOT_REPORTED;
    }

    /** A nought beside which some are silent is not all there is to say (C-20). */
    private List<String> silentBelow(Standing standing) {
        if (!standing.total().isEmpty() || silence.apply(standing) != Silence.PARTLY) {
            return List.of();
        }
        var share = below.apply(standing);
        return share.silent() == 0
                ? List.of()
                : List.of("%s/%s đơn vị chưa báo cáo"
                        .formatted(Numerals.count(share.silent()), Numerals.count(share.units())));
    }

    /** Whether no result can be put in an order: nothing was said, or only of a longer time. */
    boolean isUnknown(Standing standing) {
        return isSilent(standing) || isOnlyUndated(standing);
    }

    private boolean saysNothing(Standing standing) {
        return standing.total().isEmpty() && silence.apply(standing) == Silence.NOTHING_HAPPENED;
    }

    /** Whether all that is known of the result is that it lies in a longer time (C-54). */
    private static boolean isOnlyUndated(Standing standing) {
        return standing.total().counted() == 0 && standing.total().undated() > 0;
    }

    /** "chưa rõ ngày: 16 (năm 2023–2024)". */
    static String undated(Standing standing) {
        return "chưa rõ ngày: %s (%s)"
                .formatted(
                        Numerals.count(standing.total().undated()),
                        standing.total().undatedIn().map(Numerals::stretch).orElse("chưa rõ kỳ"));
    }

    /** One year of a yearly minimum: "2024: 7/3 đạt". */
    Figure year(String label, int counted, Aim.YearlyMinimum minimum, boolean open, List<String> more) {
        boolean met = counted >= minimum.count();
        if (!met && open) {
            return new Figure(
                    label,
                    "%s/%s".formatted(Numerals.count(counted), Numerals.count(minimum.count())),
                    "",
                    sentence(more),
                    counted,
                    OptionalInt.of(minimum.count()),
                    OptionalInt.empty(),
                    Figure.State.NONE);
        }
        return new Figure(
                label,
                "%s/%s %s"
                        .formatted(Numerals.count(counted), Numerals.count(minimum.count()), met ? "đạt" : "chưa đạt"),
                "",
                sentence(more),
                counted,
                OptionalInt.of(minimum.count()),
                OptionalInt.empty(),
                met ? Figure.State.MET : Figure.State.SHORT);
    }

    /** A standing in a few characters, for a list of units: "1/2", "9", "24 (mục tiêu 25–30)". */
    String brief(Standing standing) {
        if (isSilent(standing)) {
            return SILENT;
        }
        if (isOnlyUndated(standing)) {
            return undated(standing);
        }
        var silent = silentBelow(standing);
        if (!silent.isEmpty()) {
            return "%s, %s".formatted(measured(standing), silent.getFirst());
        }
        return measured(standing);
    }

    private static String measured(Standing standing) {
        var counted = Numerals.count(standing.counted());
        return switch (standing.aim()) {
            case Aim.Range range -> "%s (%s)".formatted(counted, aim(range));
            case Aim.YearlyMinimum(var count, var _) ->
                standing.years().entrySet().stream()
                        .map(year -> "%d: %s/%s"
                                .formatted(year.getKey(), Numerals.count(year.getValue()), Numerals.count(count)))
                        .collect(Collectors.joining(", "));
            case Aim.Fixed _, Aim.PhaseTotal _, Aim.ShareOfBase _ ->
                standing.whole().getAsInt() == 0
                        ? "%s (chỉ tiêu 0)".formatted(counted)
                        : "%s/%s"
                                .formatted(
                                        counted, Numerals.count(standing.whole().getAsInt()));
            case Aim.Unassigned(), Aim.NotEntered(), Aim.Inferred(var _) ->
                Numerals.count(standing.total().counted());
        };
    }

    /** "đảng viên" to "2 đảng viên". */
    static String people(int count, String what) {
        return Numerals.count(count) + " " + what;
    }

    String percent(Share share) {
        return Numerals.percent(share, style);
    }

    private String shown(Standing standing) {
        if (isOnlyUndated(standing)) {
            return undated(standing);
        }
        int total = standing.total().counted();
        return switch (standing.aim()) {
            case Aim.NotEntered() -> people(total, standing.indicator().name());
            case Aim.Inferred(var _) -> people(total, standing.indicator().counted());
            case Aim.Unassigned(), Aim.YearlyMinimum(var _, var _) -> Numerals.count(total);
            case Aim.Range(var _, var _) -> Numerals.count(standing.counted());
            case Aim.Fixed _, Aim.PhaseTotal _, Aim.ShareOfBase _ ->
                standing.share().isEmpty()
                        ? Numerals.count(standing.counted())
                        : "%s/%s"
                                .formatted(
                                        Numerals.count(standing.counted()),
                                        Numerals.count(standing.whole().getAsInt()));
        };
    }

    private String share(Standing standing) {
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

    private List<String> verdict(Standing standing) {
        return switch (standing.aim()) {
            case Aim.Unassigned() -> List.of(UNASSIGNED);
            case Aim.NotEntered() -> List.of("chưa nhập chỉ tiêu");
            case Aim.Inferred(var _) -> List.of("chưa có chỉ tiêu được nhập");
            case Aim.YearlyMinimum(var _, var _) -> List.of(aim(standing));
            case Aim.Range range -> List.of(inRange(standing, range));
            case Aim.Fixed _, Aim.PhaseTotal _, Aim.ShareOfBase _ ->
                standing.share().isEmpty() ? List.of("chỉ tiêu 0") : List.of(ofOne(standing.verdict()));
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
                        .formatted(Numerals.count(missing), Numerals.count(range.low()), aim(range));
            case Verdict.Met() -> "đạt (%s)".formatted(aim(range));
            case Verdict.Exceeded(var surplus) ->
                "vượt %s so với mức %s (%s); %s"
                        .formatted(
                                Numerals.count(surplus),
                                Numerals.count(range.high()),
                                standing.share().map(this::percent).orElse("chỉ tiêu 0"),
                                aim(range));
            case Verdict.Open() -> aim(range);
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

    private static String aim(Aim.Range range) {
        return "mục tiêu %s–%s".formatted(Numerals.count(range.low()), Numerals.count(range.high()));
    }

    /** What stands beside the verdict: outside target, sub-counts, unknown days, an adjusted or differing target. */
    private static List<String> beside(Standing standing) {
        var parts = new ArrayList<String>();
        int outside = standing.outside().counted();
        if (outside > 0 && !(standing.verdict() instanceof Verdict.Open)) {
            parts.add("ngoài chỉ tiêu " + Numerals.count(outside));
            parts.add("tổng " + Numerals.count(standing.total().counted()));
        }
        subCounts(standing).forEach(parts::add);
        if (standing.total().undated() > 0 && !isOnlyUndated(standing)) {
            parts.add(undated(standing));
        }
        standing.adjusted().ifPresent(change -> parts.add(adjusted(change)));
        standing.below().ifPresent(sum -> parts.add("tổng chỉ tiêu giao các đơn vị: " + Numerals.count(sum)));
        return parts;
    }

    /** "chỉ tiêu điều chỉnh từ 01/7 (trước đó 350)". */
    private static String adjusted(Standing.Adjustment change) {
        var before = change.before() instanceof Aim.Fixed(var count)
                ? " (trước đó %s)".formatted(Numerals.count(count))
                : "";
        return "chỉ tiêu điều chỉnh từ " + Numerals.dayOfYear(change.from()) + before;
    }

    private static List<String> subCounts(Standing standing) {
        var counts = standing.total().subCounts();
        var of = standing.indicator().subCounts().stream()
                .filter(sub -> counts.getOrDefault(sub.code(), 0) > 0)
                .map(sub -> people(counts.getOrDefault(sub.code(), 0), sub.name()))
                .collect(Collectors.joining(", "));
        return of.isEmpty() ? List.of() : List.of("trong đó " + of);
    }

    /** The parts in a row; a "trong đó" hangs on what stands before it. */
    private static String sentence(List<String> parts) {
        var text = new StringBuilder();
        for (var part : parts) {
            if (!part.isEmpty()) {
                text.append(text.isEmpty() ? "" : part.startsWith("trong đó") ? ", " : "; ")
                        .append(part);
            }
        }
        return text.toString();
    }

    private static OptionalInt low(Standing standing) {
        return switch (standing.aim()) {
            case Aim.Range(var low, var _) -> OptionalInt.of(low);
            case Aim.Fixed _, Aim.PhaseTotal _, Aim.ShareOfBase _ ->
                standing.share().isPresent() ? standing.whole() : OptionalInt.empty();
            case Aim.YearlyMinimum(var _, var _), Aim.Unassigned(), Aim.NotEntered(), Aim.Inferred(var _) ->
                OptionalInt.empty();
        };
    }

    private static OptionalInt high(Standing standing) {
        return standing.aim() instanceof Aim.Range(var _, var high) ? OptionalInt.of(high) : OptionalInt.empty();
    }

    private static Figure.State state(Standing standing) {
        return switch (standing.verdict()) {
            case Verdict.Below(var _) -> Figure.State.SHORT;
            case Verdict.Met(), Verdict.Exceeded(var _) -> Figure.State.MET;
            case Verdict.Open() -> Figure.State.NONE;
        };
    }
}
