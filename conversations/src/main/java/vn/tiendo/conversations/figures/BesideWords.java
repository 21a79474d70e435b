package vn.tiendo.conversations.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.domain.catalogue.Aim;
import vn.tiendo.domain.progress.Standing;
import vn.tiendo.domain.progress.Verdict;

/** What stands beside a result and its verdict: what is outside the target, parts, unknown days, an adjusted or differing target. */
final class BesideWords {
    private BesideWords() {}

    static List<String> of(Standing standing) {
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

    /** "trong đó 3 nữ"; nothing if there are none. */
    static List<String> subCounts(Standing standing) {
        var counts = standing.total().subCounts();
        var of = standing.indicator().subCounts().stream()
                .filter(sub -> counts.getOrDefault(sub.code(), 0) > 0)
                .map(sub -> Numerals.amount(counts.getOrDefault(sub.code(), 0), sub.name()))
                .collect(Collectors.joining(", "));
        return of.isEmpty() ? List.of() : List.of("trong đó " + of);
    }

    /** Whether all that is known of the result is that it lies in a longer time (C-54). */
    static boolean isOnlyUndated(Standing standing) {
        return standing.total().counted() == 0 && standing.total().undated() > 0;
    }

    /** "chưa rõ ngày: 16 (năm 2023–2024)". */
    static String undated(Standing standing) {
        return "chưa rõ ngày: %s (%s)"
                .formatted(
                        Numerals.count(standing.total().undated()),
                        standing.total().undatedIn().map(Numerals::stretch).orElse("chưa rõ kỳ"));
    }
}
