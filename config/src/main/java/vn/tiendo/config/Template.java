package vn.tiendo.config;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Definition files to begin a deployment with: they load as they are, every key is explained, schemas lie beside them. */
public final class Template {
    private static final List<String> FILES =
            List.of("tiendo.yaml", "programme.yaml", "units.csv", "people.csv", "enterprises.csv", "targets.csv");
    private static final List<String> SCHEMAS = List.of(
            "tiendo.json",
            "programme.json",
            "units.json",
            "people.json",
            "enterprises.json",
            "holidays.json",
            "rules.json");

    private Template() {}

    /**
     * Writes the files into {@code directory}, which is made if it is not there, and returns their names. Nothing is overwritten: if
     * any of them is there, nothing is written.
     */
    public static List<String> write(Path directory) throws IOException {
        var names = Stream.concat(FILES.stream(), SCHEMAS.stream().map(name -> "schema/" + name))
                .toList();
        for (var name : names) {
            if (Files.exists(directory.resolve(name))) {
                throw new FileAlreadyExistsException(directory.resolve(name).toString());
            }
        }
        Files.createDirectories(directory.resolve("schema"));
        for (var name : names) {
            Files.write(directory.resolve(name), bytes(name.startsWith("schema/") ? "/" + name : "/template/" + name));
        }
        return names;
    }

    private static byte[] bytes(String resource) throws IOException {
        try (var in = Template.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("expected %s in the jar, found none".formatted(resource));
            }
            return in.readAllBytes();
        }
    }
}
