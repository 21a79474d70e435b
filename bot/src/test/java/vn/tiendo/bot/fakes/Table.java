package vn.tiendo.bot.fakes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The rows of a table: files in a directory of the test resources. */
public final class Table {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Table() {}

    /** A file's name and what it holds. */
    public record Row(String name, JsonNode content) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Those of {@code directory}, such as "telegram/in". */
    public static List<Row> rows(String directory) throws IOException, URISyntaxException {
        var place = Path.of(
                Objects.requireNonNull(Table.class.getResource("/" + directory)).toURI());
        try (var files = Files.list(place)) {
            return files.sorted().map(Table::row).toList();
        }
    }

    private static Row row(Path file) {
        try {
            var name = file.getFileName().toString().replace(".json", "");
            return new Row(name, MAPPER.readTree(file.toFile()));
        } catch (IOException bad) {
            throw new UncheckedIOException(bad);
        }
    }
}
