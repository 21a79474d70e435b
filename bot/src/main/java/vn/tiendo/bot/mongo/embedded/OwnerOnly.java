package vn.tiendo.bot.mongo.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Makes and keeps files that only the owner may read: what people wrote lies in them. */
final class OwnerOnly {
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> DIRECTORY = PosixFilePermissions.fromString("rwx------");

    private OwnerOnly() {}

    /** Makes a directory with all above it, if it is missing; one that is there is the operator's to guard. */
    static void makeDirectory(Path directory) throws IOException {
        if (Files.notExists(directory)) {
            Files.createDirectories(directory, isPosix(directory.toAbsolutePath()) ? attributes(DIRECTORY) : none());
        }
    }

    /** Makes an empty file if it is missing; takes others' rights from one that is there. */
    static void make(Path file) throws IOException {
        boolean posix = isPosix(file.toAbsolutePath());
        if (Files.notExists(file)) {
            Files.createFile(file, posix ? attributes(FILE) : none());
        } else if (posix) {
            Files.setPosixFilePermissions(file, FILE);
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] attributes(Set<PosixFilePermission> permissions) {
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
    }

    private static FileAttribute<?>[] none() {
        return new FileAttribute<?>[0];
    }
}
