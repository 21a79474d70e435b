package vn.tiendo.bot.orders;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.bot.store.Store;
import vn.tiendo.conversations.language.Names;
import vn.tiendo.domain.reporting.ClaimKey;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.ReportId;

/** Claims for a report what only one may say, before it is written, so that two at once cannot both pass. */
final class Claiming {
    private final Store store;

    Claiming(Store store) {
        this.store = store;
    }

    /**
     * Another report that said the same before.
     *
     * @param report empty if it is only being written
     */
    record Earlier(ReportId id, Optional<Report> report) {}

    /** Claims; the reports that were first, but for those that are known to tell of something else. */
    List<Earlier> claim(ReportId by, Content content, List<ReportId> unlike) {
        var earlier = new ArrayList<Earlier>();
        store.claims().claim(keys(content), by).forEach((key, other) -> {
            var found = store.reports().find(other);
            if (found.filter(report -> !stillSays(report, key)).isPresent()) {
                store.claims().pass(key, other, by);
            } else if (!unlike.contains(other)
                    && earlier.stream().noneMatch(one -> one.id().equals(other))) {
                earlier.add(new Earlier(other, found));
            }
        });
        return List.copyOf(earlier);
    }

    /** Gives up what a report that is not written, or no longer says it, had claimed. */
    void release(ReportId by, Content content) {
        store.claims().release(keys(content), by);
    }

    /**
     * Claims what a report says after a change and did not say before.
     *
     * @return the reports that said it before
     */
    List<ReportId> claim(Report before, Report after) {
        var taken = store.claims().claim(without(keys(after), keys(before)), before.id());
        var others = new ArrayList<ReportId>();
        taken.forEach((key, other) -> {
            var found = store.reports().find(other);
            if (found.filter(report -> !stillSays(report, key)).isPresent()) {
                store.claims().pass(key, other, before.id());
            } else if (!others.contains(other)) {
                others.add(other);
            }
        });
        return List.copyOf(others);
    }

    /** Gives up what a report said before a change and says no more. */
    void release(Report before, Report after) {
        store.claims().release(without(keys(before), keys(after)), before.id());
    }

    private static List<ClaimKey> without(List<ClaimKey> all, List<ClaimKey> others) {
        return all.stream().filter(key -> !others.contains(key)).toList();
    }

    private static List<ClaimKey> keys(Content content) {
        return ClaimKey.of(content, Names::core);
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
