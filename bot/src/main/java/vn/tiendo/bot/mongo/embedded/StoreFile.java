package vn.tiendo.bot.mongo.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.function.Supplier;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * The file under the embedded store: opened so that nothing is written but by our own commits, and only if it holds what was promised.
 *
 * @param path where it lies
 * @param content what is in it
 * @param promise where the states that were answered for are noted
 */
record StoreFile(Path path, MVStore content, Promise promise) {
    static final String NAME = "tiendo.mv";
    static final int PAGE_BYTES = 4096;
    private static final int CACHE_MEGABYTES = 8;
    private static final long WORTH_COMPACTING_BYTES = 32 * 1024 * 1024;
    private static final int WELL_FILLED_PERCENT = 60;
    private static final Duration COMPACTING = Duration.ofSeconds(2);

    /**
     * Opens the file of a directory; both are made if they are missing.
     *
     * @throws EmbeddedStore.StoreInUse when another process has it
     * @throws EmbeddedStore.Earlier when it holds less than was promised, and nobody accepted that
     */
    static StoreFile open(Path directory, Loss loss) {
        try {
            OwnerOnly.makeDirectory(directory);
            var path = directory.resolve(NAME).toAbsolutePath();
            var isNew = Files.notExists(path);
            Soundness.check(directory, path, loss);
            OwnerOnly.make(path);
            var content = content(path);
            if (isNew) {
                syncDirectory(directory);
            }
            return new StoreFile(path, content, Promise.begin(directory, content.getCurrentVersion()));
        } catch (IOException e) {
            throw new UncheckedIOException("the data directory cannot be used: " + directory, e);
        }
    }

    private static MVStore content(Path path) {
        var content = opened(path, builder(path));
        // space is reused as soon as no version kept in memory needs it: each commit is fsynced before the next begins
        content.setRetentionTime(0);
        return content;
    }

    /** The number of the newest state in a file, which stays as it is. */
    static long newestState(Path path) {
        try (var content = opened(path, builder(path).readOnly())) {
            return content.getCurrentVersion();
        }
    }

    private static MVStore opened(Path path, MVStore.Builder builder) {
        return Soundness.reading(path, () -> {
            try {
                return builder.open();
            } catch (MVStoreException e) {
                if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                    throw new EmbeddedStore.StoreInUse(path, e);
                }
                throw e;
            }
        });
    }

    private static MVStore.Builder builder(Path path) {
        return new MVStore.Builder()
                .fileName(path.toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .pageSplitSize(PAGE_BYTES)
                .cacheSize(CACHE_MEGABYTES);
    }

    /** Reads with {@code reading}; whatever cannot be read means that the file is damaged. */
    <T> T whole(Supplier<T> reading) {
        return Soundness.reading(path, reading);
    }

    /** Makes room for a new file. */
    static void putAside(Path directory) {
        try {
            Soundness.putAside(directory, directory.resolve(NAME).toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException("the damaged file cannot be put aside: " + directory, e);
        }
    }

    /** Closes both without writing anything more. */
    void abandon() {
        content.closeImmediately();
        promise.close();
    }

    /** A new file survives a power cut only when its directory is on the disk too. */
    private static void syncDirectory(Path directory) throws IOException {
        try (var entry = FileChannel.open(directory, StandardOpenOption.READ)) {
            entry.force(true);
        }
    }

    /** Gives back the space that is worth it; only once the file was found whole. */
    void compact() {
        if (bytes() > WORTH_COMPACTING_BYTES && content.getFillRate() < WELL_FILLED_PERCENT) {
            content.compactFile((int) COMPACTING.toMillis());
            content.sync();
        }
    }

    long bytes() {
        return content.getFileStore().size();
    }

    long documents() {
        return content.getMapNames().stream()
                .filter(EmbeddedDatabase::holdsDocuments)
                .mapToLong(name -> content.openMap(name).sizeAsLong())
                .sum();
    }
}
