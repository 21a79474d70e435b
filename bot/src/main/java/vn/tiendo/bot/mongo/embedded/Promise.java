package vn.tiendo.bot.mongo.embedded;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.zip.CRC32;

/**
 * The last state that somebody was told of, kept beside the data file and outside of it: a data file that holds an earlier one has
 * lost something.
 *
 * <p>It is noted after each sync and before anybody is answered, in two lines in turn, each with its sum, so that a crash spoils at
 * most the one being written. It goes to the disk itself once a second: after a power cut it may promise a little less, never more.
 */
final class Promise implements AutoCloseable {
    static final String NAME = "promised";

    private static final int LINE_BYTES = "%020d %08x\n".formatted(0L, 0).length();
    private static final int LINES = 2;
    private static final long EVERY = Duration.ofSeconds(1).toNanos();

    private final FileChannel file;
    private int line;
    private long forced = System.nanoTime();

    private Promise(FileChannel file) {
        this.file = file;
    }

    /** What a directory promises; empty if nothing was ever promised there. */
    static OptionalLong of(Path directory) throws IOException {
        var file = directory.resolve(NAME);
        return Files.exists(file)
                ? OptionalLong.of(Files.readString(file, US_ASCII)
                        .lines()
                        .flatMapToLong(Promise::read)
                        .max()
                        .orElse(0))
                : OptionalLong.empty();
    }

    private static LongStream read(String line) {
        var words = line.split(" ", -1);
        return words.length == LINES && words[1].equals(sum(words[0]))
                ? LongStream.of(Long.parseLong(words[0]))
                : LongStream.empty();
    }

    /** Begins anew with the state that is there. */
    static Promise begin(Path directory, long state) throws IOException {
        var name = directory.resolve(NAME);
        OwnerOnly.make(name);
        var promise =
                new Promise(FileChannel.open(name, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING));
        promise.keep(state);
        promise.file.force(true);
        return promise;
    }

    /** Promises a state, which is in the data file for good. */
    void keep(long state) {
        try {
            var digits = "%020d".formatted(state);
            var text = ByteBuffer.wrap((digits + ' ' + sum(digits) + '\n').getBytes(US_ASCII));
            file.write(text, (long) line * LINE_BYTES);
            line = (line + 1) % LINES;
            if (System.nanoTime() - forced > EVERY) {
                file.force(false);
                forced = System.nanoTime();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sum(String digits) {
        var sum = new CRC32();
        sum.update(digits.getBytes(US_ASCII));
        return "%08x".formatted(sum.getValue());
    }

    @Override
    public void close() {
        try (file) {
            file.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
