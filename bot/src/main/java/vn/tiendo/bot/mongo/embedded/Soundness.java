package vn.tiendo.bot.mongo.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether a data file holds what was promised: checked before anything is written to it. */
final class Soundness {
    private static final Logger LOG = LoggerFactory.getLogger(Soundness.class);

    private Soundness() {}

    /**
     * Checks a file without changing it.
     *
     * @throws EmbeddedStore.Earlier when its newest state is older than the one promised, and that is not accepted
     * @throws EmbeddedStore.Damaged when it cannot be read
     */
    static void check(Path directory, Path file, Loss loss) throws IOException {
        var promised = Promise.of(directory);
        long found = isFilled(file) ? StoreFile.newestState(file) : 0;
        boolean emptied = promised.isEmpty() && Files.exists(file) && !isFilled(file);
        if (emptied || found < promised.orElse(0)) {
            accept(new EmbeddedStore.Earlier(file, found, promised), loss);
        }
    }

    private static boolean isFilled(Path file) throws IOException {
        return Files.exists(file) && Files.size(file) > 0;
    }

    private static void accept(EmbeddedStore.Earlier earlier, Loss loss) {
        switch (loss) {
            case REFUSED -> throw earlier;
            case ACCEPTED -> LOG.warn("the loss is accepted: {}", earlier.found());
        }
    }

    /** Reads from a file; whatever fails then means that it is damaged. */
    static <T> T reading(Path file, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (EmbeddedStore.StoreInUse | EmbeddedStore.Damaged told) {
            throw told;
        } catch (RuntimeException | StackOverflowError unreadable) {
            throw new EmbeddedStore.Damaged(file, unreadable);
        }
    }

    /** Renames a damaged file, so that a new one can take its place and somebody may still look into it. */
    static void putAside(Path directory, Path file) throws IOException {
        int copy = 1;
        while (Files.exists(aside(file, copy))) {
            copy++;
        }
        Files.move(file, aside(file, copy));
        Files.deleteIfExists(directory.resolve(Promise.NAME));
        LOG.warn("the loss is accepted: the damaged file is now {} and the store begins empty", aside(file, copy));
    }

    private static Path aside(Path file, int copy) {
        return file.resolveSibling("%s.damaged-%d".formatted(file.getFileName(), copy));
    }

    /** How much is missing, for a person. */
    static String missing(long found, OptionalLong promised) {
        return promised.isPresent()
                ? "it holds state %d, but state %d was answered for".formatted(found, promised.getAsLong())
                : "it is empty, though the service once made it";
    }
}
