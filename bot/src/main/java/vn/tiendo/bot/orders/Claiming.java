package vn.tiendo.bot.orders;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiendo.bot.store.Store;
import vn.tiendo.conversations.language.Names;
import vn.tiendo.domain.reporting.ClaimKey;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.ReportId;

/** What only one report may say: which texts these are of a report, and who says them now. */
final class Claiming {
    private final Store store;

    Claiming(Store store) {
        this.store = store;
    }

    static List<ClaimKey> keys(Content content) {
        return ClaimKey.of(content, Names::core);
    }

    /** Of claims that other reports have those that these still say; the others are free from now on. */
    Map<ClaimKey, Report> standing(Map<ClaimKey, Report> taken) {
        var standing = new LinkedHashMap<ClaimKey, Report>();
        taken.forEach((key, holder) -> {
            if (stillSays(holder, key)) {
                standing.put(key, holder);
            } else {
                store.claims().release(List.of(key), holder.id());
            }
        });
        return standing;
    }

    /**
     * Claims what a report says after a change and did not say before.
     *
     * @return the reports that said it before
     */
    List<ReportId> claim(Report before, Report after) {
        var taken = store.claims().claim(without(keys(after), keys(before)), before.id());
        var standing = new LinkedHashMap<ClaimKey, Report>();
        taken.forEach((key, holder) -> {
            if (stillSays(holder, key)) {
                standing.put(key, holder);
            } else {
                store.claims().pass(key, holder.id(), before.id());
            }
        });
        return standing.values().stream().map(Report::id).distinct().toList();
    }

    /** Gives up what a report said before a change and says no more. */
    void release(Report before, Report after) {
        var given = without(keys(before), keys(after));
        if (!given.isEmpty()) {
            store.claims().release(given, before.id());
        }
    }

    private static List<ClaimKey> without(List<ClaimKey> all, List<ClaimKey> others) {
        return all.stream().filter(key -> !others.contains(key)).toList();
    }

    /** What a report says, and what of it counts while a correction waits; nothing once it was taken back. */
    private static List<ClaimKey> keys(Report report) {
        var edition = report.edition();
        return edition.status() == Report.Status.WITHDRAWN
                ? List.of()
                : Stream.concat(
                                keys(edition.content()).stream(),
                                edition.counted().stream().flatMap(counted -> keys(counted.content()).stream()))
                        .distinct()
                        .toList();
    }

    private static boolean stillSays(Report report, ClaimKey key) {
        return keys(report).stream().anyMatch(own -> isSame(own, key));
    }

    private static boolean isSame(ClaimKey own, ClaimKey key) {
        return own.text().equals(key.text())
                && (!(own instanceof ClaimKey.OfFounding(var _, var day))
                        || !(key instanceof ClaimKey.OfFounding(var _, var other))
                        || Math.abs(ChronoUnit.DAYS.between(day, other)) <= ClaimKey.DAYS_BETWEEN_FOUNDINGS);
    }
}
