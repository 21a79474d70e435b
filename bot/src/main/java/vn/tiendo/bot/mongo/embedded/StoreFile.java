package vn.tiendo.bot.mongo.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** The file under the embedded store: opened so that nothing is written but by our own commits. */
final class StoreFile {
    private static final String NAME = "tiendo.mv";
    static final int PAGE_BYTES = 4096;
    private static final int CACHE_MEGABYTES = 8;
    private static final long WORTH_COMPACTING_BYTES = 32 * 1024 * 1024;
    private static final int WELL_FILLED_PERCENT = 60;
    private static final Duration COMPACTING = Duration.ofSeconds(2);

    private StoreFile() {}

    static MVStore open(Path directory) {
        try {
            Files.createDirectories(directory);
            var file = directory.resolve(NAME).toAbsolutePath();
            var isNew = Files.notExists(file);
            var store = open(file.toString());
            if (isNew) {
                syncDirectory(directory);
            }
            compact(store);
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException("the data directory cannot be used: " + directory, e);
        }
    }

    private static MVStore open(String file) {
        try {
            var store = new MVStore.Builder()
                    .fileName(file)
                    .autoCommitDisabled()
                    .autoCommitBufferSize(0)
                    .pageSplitSize(PAGE_BYTES)
                    .cacheSize(CACHE_MEGABYTES)
                    .open();
            // space is reused as soon as no version kept in memory needs it: each commit is fsynced before the next
            // begins
            store.setRetentionTime(0);
            return store;
        } catch (MVStoreException e) {
            if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw new EmbeddedStore.StoreInUse(Path.of(file), e);
            }
            throw e;
        }
    }

    /** A new file survives a power cut only when its directory is on the disk too. */
    private static void syncDirectory(Path directory) throws IOException {
        try (var entry = FileChannel.open(directory, StandardOpenOption.READ)) {
            entry.force(true);
        }
    }

    private static void compact(MVStore store) {
        if (bytes(store) > WORTH_COMPACTING_BYTES && store.getFillRate() < WELL_FILLED_PERCENT) {
            store.compactFile((int) COMPACTING.toMillis());
            store.sync();
        }
    }

    static long bytes(MVStore store) {
        return store.getFileStore().size();
    }

    static long documents(MVStore store) {
        return store.getMapNames().stream()
                .filter(EmbeddedDatabase::holdsDocuments)
                .mapToLong(name -> store.openMap(name).sizeAsLong())
                .sum();
    }
}
