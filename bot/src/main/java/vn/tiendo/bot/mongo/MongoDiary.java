package vn.tiendo.bot.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import vn.tiendo.bot.store.Diary;

/** The finished days: a document each, whose id ends in the day and so sorts as days do. */
@Singleton
final class MongoDiary implements Diary {
    static final String COLLECTION = "diary";
    static final String PREFIX = "reminders:";

    private final MongoCollection<Document> diary;

    MongoDiary(MongoDatabase database) {
        this.diary = database.getCollection(COLLECTION);
    }

    @Override
    public List<LocalDate> finished(LocalDate first, LocalDate last) {
        return diary.find(and(gte("_id", PREFIX + first), lte("_id", PREFIX + last)))
                .sort(ascending("_id"))
                .map(found -> LocalDate.parse(found.getString("_id").substring(PREFIX.length())))
                .into(new ArrayList<>());
    }

    @Override
    public void finish(LocalDate day) {
        Duplicates.ignore(() ->
                diary.updateOne(eq("_id", PREFIX + day), set("finished", true), new UpdateOptions().upsert(true)));
    }

    @Override
    public void reopen(LocalDate day) {
        diary.deleteOne(eq("_id", PREFIX + day));
    }
}
