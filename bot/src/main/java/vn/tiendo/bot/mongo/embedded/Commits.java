package vn.tiendo.bot.mongo.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What makes changes durable: one commit and one fsync for all who wait, so that nobody is told what a power cut could take back.
 *
 * <p>Changes are made under the write lock and counted. A commit runs under the same lock, so what lies in the file never holds half
 * a change. When a commit fails nobody can know what is in the file: the store stops, everyone who waits and everyone who comes
 * later gets an error.
 */
final class Commits {
    private static final int OPERATION_FAILED = 96;

    /** Where the changes go. */
    interface Disk {
        void commit();

        void sync();
    }

    private final Disk disk;
    private final Consumer<Throwable> onFailure;
    private final ReadWriteLock gate = new ReentrantReadWriteLock(true);
    private final Lock turn = new ReentrantLock();
    private final Condition over = turn.newCondition();
    private final Unwritten unwritten = new Unwritten();
    private boolean writing;
    private long made;
    private volatile long durable;
    private volatile @Nullable Throwable failure;

    Commits(Disk disk, Consumer<Throwable> onFailure) {
        this.disk = disk;
        this.onFailure = onFailure;
    }

    /** Held by those who change something. */
    Lock changing() {
        return gate.writeLock();
    }

    /** Held by those who look. */
    Lock looking() {
        return gate.readLock();
    }

    /** Counts a change, under the write lock, and says its number. */
    long changed() {
        return ++made;
    }

    /** The number of the last change, under either lock: whoever looks now may have seen it. */
    long latest() {
        return made;
    }

    /** The number of the last change that whoever looks for this now can see, under either lock. */
    long latest(String collection, Document filter) {
        return unwritten.last(collection, filter);
    }

    /** Notes a document that is being changed, as it is before and as it is after, under the write lock. */
    void changing(String collection, Document image) {
        unwritten.add(made + 1, collection, image);
    }

    /** Returns when the change and all before it are in the file: the first who waits writes for all. */
    void await(long change) {
        while (durable < change) {
            if (isMyTurn(change)) {
                try {
                    durable = write();
                } finally {
                    endTurn();
                }
            }
        }
    }

    /** Whether this thread is to write now; false when the change is in the file. */
    private boolean isMyTurn(long change) {
        turn.lock();
        try {
            while (writing) {
                over.awaitUninterruptibly();
            }
            check();
            writing = durable < change;
            return writing;
        } finally {
            turn.unlock();
        }
    }

    private void endTurn() {
        turn.lock();
        try {
            writing = false;
            over.signalAll();
        } finally {
            turn.unlock();
        }
    }

    private long write() {
        try {
            var upTo = commit();
            disk.sync();
            return upTo;
        } catch (RuntimeException | Error e) {
            stop(e);
            throw stopped(e);
        }
    }

    private long commit() {
        gate.writeLock().lock();
        try {
            disk.commit();
            unwritten.removeUpTo(durable);
            return made;
        } finally {
            gate.writeLock().unlock();
        }
    }

    /** Throws if the store has stopped. */
    void check() {
        var cause = failure;
        if (cause != null) {
            throw stopped(cause);
        }
    }

    boolean stopped() {
        return failure != null;
    }

    /** Ends the store: what is in memory is not known to be whole, or what is in the file is not. */
    synchronized void stop(Throwable cause) {
        if (failure == null) {
            failure = cause;
            // not on this thread: whoever is told will close the store, which waits for this thread
            Thread.ofVirtual().name("store-stopped").start(() -> onFailure.accept(cause));
        }
    }

    private static MongoServerError stopped(Throwable cause) {
        return new MongoServerError(OPERATION_FAILED, "OperationFailed", "the embedded store has stopped: " + cause);
    }
}
