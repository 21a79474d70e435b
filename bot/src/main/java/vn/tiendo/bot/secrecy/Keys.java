package vn.tiendo.bot.secrecy;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.Seal;
import vn.tiendo.bot.Secret;
import vn.tiendo.bot.Settings;

/** Finds the key: {@code TIENDO_KEY}, or beside the embedded store a file that it makes at the first start. */
@Factory
final class Keys {
    private static final Logger LOG = LoggerFactory.getLogger(Keys.class);

    @Singleton
    Seal seal(Settings settings) throws IOException {
        var given = settings.key().map(Secret::value);
        return Secrecy.of(Base64.getDecoder().decode(given.isPresent() ? given.get() : kept(settings.data())));
    }

    private static String kept(Path data) throws IOException {
        var file = data.resolve("key");
        if (Files.notExists(file)) {
            Files.createDirectories(data);
            make(data, file);
            LOG.info("made a key for the embedded store; keep a copy of {} or set TIENDO_KEY", file);
        }
        return Files.readString(file).strip();
    }

    /** Written aside and moved, so that a crash leaves no half a key. */
    private static void make(Path data, Path file) throws IOException {
        var key = new byte[TinkSeal.KEY_BYTES];
        new SecureRandom().nextBytes(key);
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var aside = Files.createTempFile(data, "key", ".new", owner);
        Files.writeString(aside, Base64.getEncoder().encodeToString(key));
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
