package vn.tiendo.bot.mongo.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurabilityTest {
    private static final Duration SLOW = Duration.ofMillis(150);

    @TempDir
    Path directory;

    /** A disk that takes its time and knows how much of what was committed it has synced. */
    private static final class SlowDisk implements Commits.Disk {
        private final Commits.Disk disk;
        private final AtomicInteger committed = new AtomicInteger();
        private volatile int synced;
        private volatile Duration delay = Duration.ZERO;

        SlowDisk(Commits.Disk disk) {
            this.disk = disk;
        }

        @Override
        public void commit() {
            disk.commit();
            committed.incrementAndGet();
        }

        /** Returns when so many commits were made, whether or not they are synced. */
        void awaitCommits(int count) {
            var deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
            while (committed.get() < count && System.nanoTime() < deadline) {
                LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
            }
            assertThat(committed.get()).isGreaterThanOrEqualTo(count);
        }

        @Override
        public void sync() {
            var now = committed.get();
            LockSupport.parkNanos(delay.toNanos());
            disk.sync();
            synced = now;
        }
    }

    /** A disk that is full, or gone, from some moment on. */
    private record BrokenDisk(Commits.Disk disk, AtomicBoolean full, AtomicBoolean gone) implements Commits.Disk {
        @Override
        public void commit() {
            fail(full, "no space left on device");
            disk.commit();
        }

        @Override
        public void sync() {
            fail(gone, "input/output error");
            disk.sync();
        }

        private static void fail(AtomicBoolean when, String message) {
            if (when.get()) {
                throw new IllegalStateException(message);
            }
        }
    }

    @Test
    void answersNobodyBeforeWhatHeSawIsSynced() throws Exception {
        var disks = new ArrayList<SlowDisk>();
        try (var store = OpenStore.in(directory, disk -> remember(disks, new SlowDisk(disk)), failure -> {});
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var counter = store.collection("counter");
            counter.insertOne(new Document("_id", 1).append("n", 0));
            var disk = disks.getFirst();
            var syncedBefore = disk.synced;
            disk.delay = SLOW;
            // by value of the counter: how many syncs had ended when it was first told
            Map<Integer, Integer> told = new ConcurrentHashMap<>();
            var writing = new AtomicBoolean(true);
            Callable<Void> reader = () -> {
                while (writing.get()) {
                    var n = requireNonNull(counter.find(eq("_id", 1)).first()).getInteger("n");
                    told.putIfAbsent(n, disk.synced);
                }
                return null;
            };
            var readers = new ArrayList<Future<Void>>();
            for (var i = 0; i < 3; i++) {
                readers.add(threads.submit(reader));
            }
            try {
                for (var n = 1; n <= 5; n++) {
                    counter.updateOne(eq("_id", 1), inc("n", 1));
                    assertThat(disk.synced)
                            .as("syncs when write %d is answered", n)
                            .isEqualTo(syncedBefore + n);
                }
            } finally {
                writing.set(false);
            }
            for (var done : readers) {
                done.get();
            }
            told.forEach((n, synced) ->
                    assertThat(synced).as("syncs when %d is read", n).isGreaterThanOrEqualTo(syncedBefore + n));
            assertThat(told).hasSizeGreaterThan(1);
        }
    }

    @Test
    void answersAtOnceWhoCannotSeeWhatIsNotSynced() throws Exception {
        var disks = new ArrayList<SlowDisk>();
        try (var store = OpenStore.in(directory, disk -> remember(disks, new SlowDisk(disk)), failure -> {});
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var rows = store.collection("rows");
            rows.insertOne(new Document("_id", "mine").append("open", true));
            rows.insertOne(new Document("_id", "other").append("open", true));
            var disk = disks.getFirst();
            var before = disk.synced;
            disk.delay = Duration.ofSeconds(2);
            var change = threads.submit(() -> rows.updateOne(eq("_id", "other"), set("open", false)));
            disk.awaitCommits(before + 1);

            assertThat(rows.find(eq("_id", "mine")).first()).isNotNull();
            assertThat(rows.find(eq("_id", "none")).first()).isNull();
            assertThat(disk.synced).as("syncs when others are answered").isEqualTo(before);
            assertThat(rows.find(eq("open", true)).into(new ArrayList<>())).hasSize(1);
            assertThat(disk.synced)
                    .as("syncs when a row that is gone is missed")
                    .isGreaterThan(before);
            change.get();
        }
    }

    @Test
    void missesWhatWasDeletedOnlyWhenThatIsSynced() throws Exception {
        var disks = new ArrayList<SlowDisk>();
        try (var store = OpenStore.in(directory, disk -> remember(disks, new SlowDisk(disk)), failure -> {});
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var rows = store.collection("rows");
            rows.insertOne(new Document("_id", "gone"));
            var disk = disks.getFirst();
            var before = disk.synced;
            disk.delay = SLOW;
            var change = threads.submit(() -> rows.deleteOne(eq("_id", "gone")));
            disk.awaitCommits(before + 1);
            assertThat(rows.find(eq("_id", "gone")).first()).isNull();
            assertThat(disk.synced).isGreaterThan(before);
            change.get();
        }
    }

    @Test
    void refusesADuplicateOnlyWhenTheFirstIsSynced() throws Exception {
        var disks = new ArrayList<SlowDisk>();
        try (var store = OpenStore.in(directory, disk -> remember(disks, new SlowDisk(disk)), failure -> {});
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var claims = store.collection("claims");
            claims.insertOne(new Document("_id", "warm"));
            var disk = disks.getFirst();
            var before = disk.synced;
            disk.delay = SLOW;
            var syncedWhenRefused = new ArrayBlockingQueue<Integer>(2);
            Callable<Void> claim = () -> {
                try {
                    claims.insertOne(new Document("_id", "one"));
                } catch (MongoWriteException _) {
                    syncedWhenRefused.add(disk.synced);
                }
                return null;
            };
            var first = threads.submit(claim);
            var second = threads.submit(claim);
            first.get();
            second.get();
            assertThat(syncedWhenRefused).hasSize(1);
            assertThat(syncedWhenRefused.element()).isGreaterThan(before);
        }
    }

    @Test
    void stopsForGoodWhenACommitFails() throws Exception {
        stopsForGood(new AtomicBoolean(true), new AtomicBoolean());
    }

    @Test
    void stopsForGoodWhenASyncFails() throws Exception {
        stopsForGood(new AtomicBoolean(), new AtomicBoolean(true));
    }

    private void stopsForGood(AtomicBoolean full, AtomicBoolean gone) throws Exception {
        var failures = new ArrayBlockingQueue<Throwable>(10);
        var isFull = new AtomicBoolean();
        var isGone = new AtomicBoolean();
        try (var store = OpenStore.in(directory, disk -> new BrokenDisk(disk, isFull, isGone), failures::add)) {
            var reports = store.collection("reports");
            reports.insertOne(new Document("_id", "kept"));
            isFull.set(full.get());
            isGone.set(gone.get());

            assertStopped(() -> reports.insertOne(new Document("_id", "lost")));
            assertThat(failures.poll(10, TimeUnit.SECONDS)).isInstanceOf(IllegalStateException.class);

            isFull.set(false);
            isGone.set(false);
            assertStopped(() -> reports.insertOne(new Document("_id", "later")));
            assertStopped(() -> reports.find(eq("_id", "kept")).first());
        }
        assertThat(failures).as("further failures told").isEmpty();
        try (var store = OpenStore.in(directory)) {
            var reports = store.collection("reports");
            assertThat(reports.find(eq("_id", "kept")).first()).isNotNull();
            assertThat(reports.find(eq("_id", "later")).first()).isNull();
        }
    }

    private static void assertStopped(ThrowingCallable request) {
        assertThatThrownBy(request)
                .isInstanceOf(MongoException.class)
                .hasMessageContaining("the embedded store has stopped")
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        e -> assertThat(e.getErrorCode()).isEqualTo(96));
    }

    private static <T> T remember(List<T> all, T one) {
        all.add(one);
        return one;
    }
}
