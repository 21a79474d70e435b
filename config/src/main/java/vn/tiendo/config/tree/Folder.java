package vn.tiendo.config.tree;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where definition files lie: a directory, or the samples inside the program. */
public sealed interface Folder {
    /** The files that might be definitions, by name relative to the folder; empty where they cannot be listed. */
    List<String> files();

    /** The bytes of a file, or empty if there is none of that name. */
    Optional<byte[]> bytes(String name) throws IOException;

    /** The text of a file; a file that is missing or not UTF-8 is a problem. */
    default Optional<String> text(String name, Problems problems) {
        problems.reading(name);
        try {
            var bytes = bytes(name);
            if (bytes.isEmpty()) {
                problems.add(Place.of(name), "a file of this name", "none");
                return Optional.empty();
            }
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.get()))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            problems.add(Place.of(name), "text in UTF-8", "another encoding");
        } catch (IOException e) {
            problems.add(Place.of(name), "a readable file", "one that cannot be read");
        }
        return Optional.empty();
    }

    /** A directory of a deployment. */
    record Directory(Path path) implements Folder {
        /** In full, because nothing begins with the empty path that {@code .} becomes. */
        public Directory {
            path = path.toAbsolutePath().normalize();
        }

        @Override
        public List<String> files() {
            try (var found = Files.walk(path)) {
                return found.filter(Files::isRegularFile)
                        .map(file -> path.relativize(file).toString().replace('\\', '/'))
                        .filter(name -> name.matches("(?i).*\\.(ya?ml|csv)"))
                        .sorted()
                        .toList();
            } catch (IOException | java.io.UncheckedIOException e) {
                return List.of();
            }
        }

        @Override
        public Optional<byte[]> bytes(String name) throws IOException {
            var file = path.resolve(name).normalize();
            return file.startsWith(path) && Files.isRegularFile(file)
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        }
    }

    /** Resources of the program under {@code root}. */
    record Bundled(String root) implements Folder {
        @Override
        public List<String> files() {
            return List.of();
        }

        @Override
        public Optional<byte[]> bytes(String name) throws IOException {
            try (@Nullable InputStream in = Folder.class.getResourceAsStream(root + "/" + name)) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            }
        }
    }
}
