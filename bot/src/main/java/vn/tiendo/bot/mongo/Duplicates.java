package vn.tiendo.bot.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;

/** What to do when a write meets a unique key that is taken: mostly, see who took it. */
final class Duplicates {
    private Duplicates() {}

    /** Writes; false if a key was taken. */
    static boolean ignore(Runnable write) {
        try {
            write.run();
            return true;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refused;
        } catch (MongoBulkWriteException refused) {
            if (refused.getWriteConcernError() == null
                    && refused.getWriteErrors().stream()
                            .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY)) {
                return false;
            }
            throw refused;
        }
    }
}
