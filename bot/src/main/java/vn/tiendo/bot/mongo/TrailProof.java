package vn.tiendo.bot.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.tiendo.bot.store.Trail;

/** Proves the audit trail, also while the links of old years are removed. */
record TrailProof(
        MongoCollection<Document> links,
        MongoCollection<Document> reports,
        MongoCollection<Document> deeds,
        Cuts cuts) {
    Trail.Proof verify() {
        var heads = new TreeMap<Integer, String>();
        for (var year : years()) {
            var broken = broken(year, heads);
            if (broken.isPresent()) {
                return broken.get();
            }
        }
        return unchained().or(this::unchainedDeed).orElseGet(() -> new Trail.Proof.Whole(heads));
    }

    /** What is broken in a year; of one whose old links are removed meanwhile, it begins once more. */
    private Optional<Trail.Proof> broken(int year, Map<Integer, String> heads) {
        while (true) {
            var cut = cuts.of(year);
            var broken = broken(year, cut, heads);
            if (broken.isEmpty() || Links.seq(cuts.of(year)) == Links.seq(cut)) {
                return broken;
            }
        }
    }

    private Optional<Trail.Proof> broken(int year, Optional<Document> cut, Map<Integer, String> heads) {
        var before = cut;
        before.ifPresent(last -> heads.put(year, head(last)));
        for (var link : links.find(after(year, cut)).sort(ascending("year", "seq"))) {
            var broken = Links.broken(before, link).or(() -> forged(link));
            if (broken.isPresent()) {
                return Optional.of(new Trail.Proof.Broken(year, Links.seq(before) + 1, broken.get()));
            }
            before = Optional.of(link);
            heads.put(year, head(link));
        }
        return Optional.empty();
    }

    private List<Integer> years() {
        return Stream.concat(
                        links.distinct("year", Integer.class).into(new ArrayList<>()).stream(), cuts.years().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static String head(Document link) {
        return "%d %s".formatted(Links.seq(Optional.of(link)), link.getString("hash"));
    }

    /** The links of a year that are not removed, also where a removal was cut short. */
    private static Bson after(int year, Optional<Document> cut) {
        return and(eq("year", year), gt("seq", Links.seq(cut)));
    }

    /** Whether the report, or the deed, says something else now than what was chained. */
    private Optional<String> forged(Document link) {
        if (link.getString("report").startsWith(MongoTrail.DEED_OF)) {
            var deed = deeds.find(eq("_id", link.getString("report").substring(MongoTrail.DEED_OF.length())))
                    .first();
            return deed != null && link.get("act", Document.class).equals(deed.get(MongoDeeds.DEED, Document.class))
                    ? Optional.empty()
                    : Optional.of("a deed is not what was chained");
        }
        var report = reports.find(eq("_id", link.getString("report"))).first();
        var version = MongoTrail.version(link);
        var acts = report == null ? List.<Document>of() : report.getList(MongoReports.ACTS, Document.class);
        return acts.size() >= version && acts.get(version - 1).equals(link.get("act", Document.class))
                ? Optional.empty()
                : Optional.of(
                        "report %d version %d is not what was chained".formatted(link.getLong("number"), version));
    }

    /** A version that waits for nothing and is in no chain. */
    private Optional<Trail.Proof> unchained() {
        var closed = cuts.years();
        try (var all = Chunks.stream(reports)) {
            return all.filter(report -> !report.containsKey(MongoReports.UNCHAINED_AT))
                    .filter(report -> lacksALink(report, closed))
                    // the year may have begun to go since
                    .filter(report -> lacksALink(report, cuts.years()))
                    .findFirst()
                    .map(report -> new Trail.Proof.Broken(
                            0, 0, "report %d has a version that is in no chain".formatted(report.getLong("number"))));
        }
    }

    private boolean lacksALink(Document report, List<Integer> closed) {
        return links.countDocuments(and(eq("report", report.getString("_id")), nin("year", closed)))
                != report.getList(MongoReports.ACTS, Document.class).stream()
                        .filter(act -> !closed.contains(MongoTrail.year(act)))
                        .count();
    }

    /** A deed that waits for nothing and is in no chain. */
    private Optional<Trail.Proof> unchainedDeed() {
        try (var all = Chunks.stream(deeds)) {
            return all.filter(deed -> !deed.containsKey(MongoReports.UNCHAINED_AT))
                    .filter(deed -> !MongoTrail.isChained(links, MongoTrail.DEED_OF + deed.getString("_id"), 1))
                    .filter(deed -> !cuts.hold(MongoTrail.year(deed.get(MongoDeeds.DEED, Document.class))))
                    .findFirst()
                    .map(_ -> new Trail.Proof.Broken(0, 0, "a deed is in no chain"));
        }
    }
}
