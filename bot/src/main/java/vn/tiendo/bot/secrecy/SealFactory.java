package vn.tiendo.bot.secrecy;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import vn.tiendo.bot.settings.Secret;
import vn.tiendo.bot.settings.Settings;
import vn.tiendo.bot.store.Seal;

/** The seal of this run: with the key of {@code TIENDO_KEY}, or with the one that lies beside the embedded store. */
@Factory
final class SealFactory {
    /** In base64, as {@code TIENDO_KEY} is: what an operator gives a server that takes over the data. */
    static final String KEY_FILE = "key";

    /** What the embedded store leaves in the directory; a key that is made anew opens none of it. */
    private static final List<String> DATA_FILES = List.of("tiendo.mv", "promised");

    @Singleton
    Seal seal(Settings settings) {
        var key = settings.key().map(Secret::value).orElseGet(() -> beside(settings.data()));
        return Secrecy.of(Base64.getDecoder().decode(key));
    }

    private static String beside(Path data) {
        try {
            Files.createDirectories(data);
            var file = data.resolve(KEY_FILE);
            if (Files.notExists(file)) {
                refuseBesideData(data, file);
                make(data, file);
            }
            return Files.readString(file, US_ASCII).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException("the key in the data directory cannot be used: " + data, broken);
        }
    }

    private static void refuseBesideData(Path data, Path file) {
        DATA_FILES.stream().map(data::resolve).filter(Files::exists).findFirst().ifPresent(written -> {
            throw new IllegalStateException(
                    "the key %s is missing, and %s was written under it; put it back, or set TIENDO_KEY to it"
                            .formatted(file, written));
        });
    }

    /** Written whole under another name first, so that no crash leaves half a key. */
    private static void make(Path data, Path file) throws IOException {
        var bytes = new byte[TinkSeal.KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        var made = Files.createTempFile(data, "key", ".new", ownerOnly(file));
        try {
            write(made, Base64.getEncoder().encode(bytes));
            Files.createLink(file, made);
        } catch (FileAlreadyExistsException _) {
            // another process was first; its key is the one
        } finally {
            Files.delete(made);
        }
        sync(data);
    }

    private static void write(Path file, byte[] key) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(key));
            channel.force(true);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(Set.copyOf(PosixFilePermissions.fromString("rw-------")))
                }
                : new FileAttribute<?>[0];
    }

    private static void sync(Path directory) throws IOException {
        try (var entries = FileChannel.open(directory, StandardOpenOption.READ)) {
            entries.force(true);
        }
    }
}
