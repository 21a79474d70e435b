package vn.tiendo.bot.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import vn.tiendo.bot.store.Trail;
import vn.tiendo.domain.catalogue.Catalogue;

/** The audit trail: a document for each link, by year and number. It is made behind the reports, never in a message's way. */
@Singleton
final class MongoTrail implements Trail {
    static final String COLLECTION = "audit";
    /** What a link says in the place of a report's id, before that of a deed. */
    static final String DEED_OF = "deed:";

    private final MongoCollection<Document> links;
    private final MongoCollection<Document> reports;
    private final MongoCollection<Document> deeds;
    private final Cuts cuts;

    MongoTrail(MongoDatabase database) {
        this.links = database.getCollection(COLLECTION);
        this.reports = database.getCollection(MongoReports.COLLECTION);
        this.deeds = database.getCollection(MongoDeeds.COLLECTION);
        this.cuts = new Cuts(database);
    }

    @Override
    public int chain(int limit) {
        var waiting = reports.find(gt(MongoReports.UNCHAINED_AT, Date.from(Instant.EPOCH)))
                .sort(ascending(MongoReports.UNCHAINED_AT))
                .limit(limit)
                .into(new ArrayList<>());
        waiting.forEach(this::chain);
        return Math.max(waiting.size(), chainDeeds(limit));
    }

    private int chainDeeds(int limit) {
        var waiting = deeds.find(gt(MongoReports.UNCHAINED_AT, Date.from(Instant.EPOCH)))
                .sort(ascending(MongoReports.UNCHAINED_AT))
                .limit(limit)
                .into(new ArrayList<>());
        for (var deed : waiting) {
            var id = DEED_OF + deed.getString("_id");
            var said = deed.get(MongoDeeds.DEED, Document.class);
            if (!isChained(id, 1) && !cuts.hold(year(said))) {
                append(id, 0, 1, said);
            }
            deeds.updateOne(eq("_id", deed.getString("_id")), unset(MongoReports.UNCHAINED_AT));
        }
        return waiting.size();
    }

    private void chain(Document report) {
        var id = report.getString("_id");
        var chained = new HashSet<Integer>();
        links.find(eq("report", id)).projection(include("version")).forEach(link -> chained.add(version(link)));
        var acts = report.getList(MongoReports.ACTS, Document.class);
        for (var version = 1; version <= acts.size(); version++) {
            if (!chained.contains(version) && !cuts.hold(year(acts.get(version - 1)))) {
                append(id, report.getLong("number"), version, acts.get(version - 1));
            }
        }
        reports.updateOne(and(eq("_id", id), eq(MongoReports.VERSION, acts.size())), unset(MongoReports.UNCHAINED_AT));
    }

    /**
     * Takes the next number of the year. Whoever chained the same meanwhile took that number or one before it, so a link is
     * chained once even by two who do not know of each other.
     */
    private void append(String report, long number, int version, Document act) {
        var year = year(act);
        for (var done = false; !done; ) {
            var link = Links.after(head(year), year, report, number, version, act);
            done = isChained(report, version) || Duplicates.ignore(() -> links.insertOne(link));
        }
    }

    private boolean isChained(String report, int version) {
        return isChained(links, report, version);
    }

    static boolean isChained(MongoCollection<Document> links, String report, int version) {
        return links.find(and(eq("report", report), eq("version", version)))
                        .projection(include("_id"))
                        .first()
                != null;
    }

    private Optional<Document> head(int year) {
        return Optional.ofNullable(links.find(eq("year", year))
                        .sort(descending("year", "seq"))
                        .limit(1)
                        .first())
                .or(() -> cuts.of(year));
    }

    @Override
    public Proof verify() {
        return new TrailProof(links, reports, deeds, cuts).verify();
    }

    @Override
    public int drop(int year, int limit) {
        for (var old : links.distinct("year", Integer.class).into(new ArrayList<>())) {
            int dropped = old <= year ? dropped(old, limit) : 0;
            if (dropped > 0) {
                return dropped;
            }
        }
        return 0;
    }

    /** A year is proven as a whole before its first link goes; from then on chunk by chunk. */
    private int dropped(int year, int limit) {
        var cut = cuts.of(year);
        if (cut.isEmpty() && !holds(cut, links.find(eq("year", year)).sort(ascending("year", "seq")))) {
            return 0;
        }
        var oldest = links.find(eq("year", year))
                .sort(ascending("year", "seq"))
                .limit(limit)
                .into(new ArrayList<>());
        var hanging = oldest.stream()
                .filter(link -> Links.seq(Optional.of(link)) > Links.seq(cut))
                .toList();
        if (!holds(cut, hanging)) {
            return 0;
        }
        // first what the others hang on: a removal that is cut short is finished by the next
        hanging.stream().reduce((_, last) -> last).ifPresent(last -> cuts.put(year, last));
        deeds.deleteMany(in("_id", oldest.stream().flatMap(MongoTrail::deed).toList()));
        links.deleteMany(
                in("_id", oldest.stream().map(link -> link.getString("_id")).toList()));
        return oldest.size();
    }

    private static boolean holds(Optional<Document> cut, Iterable<Document> links) {
        var before = cut;
        for (var link : links) {
            if (Links.broken(before, link).isPresent()) {
                return false;
            }
            before = Optional.of(link);
        }
        return true;
    }

    private static Stream<String> deed(Document link) {
        return Stream.of(link.getString("report"))
                .filter(id -> id.startsWith(DEED_OF))
                .map(id -> id.substring(DEED_OF.length()));
    }

    static int year(Document act) {
        return Instant.parse(act.getString("at")).atZone(Catalogue.ZONE).getYear();
    }

    static int version(Document link) {
        return Objects.requireNonNull(link.getInteger("version"));
    }
}
