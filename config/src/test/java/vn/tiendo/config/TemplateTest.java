package vn.tiendo.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code init} writes is a deployment that loads at once and explains itself. */
class TemplateTest {
    private static final Pattern KEY = Pattern.compile("\"properties\": \\{\\s*|\"([a-z_]+)\": \\{\\s*\"description\"");

    @TempDir
    private Path folder;

    @Test
    void loadsAtOnce() throws IOException {
        Template.write(folder);
        assertThat(Loader.load(folder)).isInstanceOf(Loaded.Good.class);
    }

    @Test
    void namesEveryKeyThatASchemaKnows() throws IOException {
        var names = Template.write(folder);
        for (var schema : List.of("tiendo", "programme", "units", "people", "enterprises")) {
            var told = text(
                    names.stream().filter(name -> name.startsWith(schema + ".")).toList());
            assertThat(KEY.matcher(Files.readString(folder.resolve("schema/" + schema + ".json")))
                            .results()
                            .filter(found -> found.group(1) != null)
                            .map(found -> found.group(1))
                            .filter(key -> !told.contains(key)))
                    .as(schema)
                    .isEmpty();
        }
    }

    @Test
    void overwritesNothing() throws IOException {
        Files.writeString(folder.resolve("units.csv"), "mine");
        assertThatThrownBy(() -> Template.write(folder)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(folder.resolve("schema")).doesNotExist();
        assertThat(folder.resolve("tiendo.yaml")).doesNotExist();
        assertThat(Files.readString(folder.resolve("units.csv"))).isEqualTo("mine");
    }

    @Test
    void saysOneSentenceToACopyOfTheSamples() throws IOException {
        copySamples();
        assertThat(((Loaded.Bad) Loader.load(folder)).problems())
                .singleElement()
                .extracting(Problem::toString)
                .asString()
                .startsWith("tiendo.yaml: all files: expected a deployment's own definitions (the command init writes")
                .contains("found a copy of the bundled samples");
    }

    private void copySamples() throws IOException {
        var samples = Path.of("src/main/resources/samples");
        try (var all = Files.walk(samples)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                var to = folder.resolve(samples.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    private String text(List<String> names) {
        return names.stream()
                .map(name -> {
                    try {
                        return Files.readString(folder.resolve(name));
                    } catch (IOException broken) {
                        throw new AssertionError(broken);
                    }
                })
                .collect(Collectors.joining());
    }
}
