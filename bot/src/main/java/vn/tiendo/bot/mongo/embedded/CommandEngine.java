package vn.tiendo.bot.mongo.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.exception.MongoServerException;
import org.h2.mvstore.MVStore;

/** What understands and carries out commands; it knows nothing of durability, isolation or who is asking. */
final class CommandEngine extends H2Backend {
    private final Commits commits;

    CommandEngine(MVStore store, Commits commits) {
        this.commits = commits;
        super(store);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        try {
            return new EmbeddedDatabase(name, getMvStore(), commits, getCursorRegistry());
        } catch (MongoServerException e) {
            // the engine would log it and go on without the database
            throw new IllegalStateException(
                    "database " + name + " cannot be opened: its documents break its own indexes", e);
        }
    }

    /** Stops without writing anything more: what is not committed is not known to be whole. */
    void abandon() {
        getMvStore().closeImmediately();
    }
}
