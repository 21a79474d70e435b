package vn.tiendo.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.config.tree.Shape;

/** The schemas for editors say what the loader takes; {@code -Dschema.update=true} rewrites them. */
@NullMarked
class SchemaTest {
    private static final Path SCHEMAS = Path.of("src/main/resources/schema");

    private static final Map<String, Map<String, Object>> ALL = Map.of(
            "tiendo", MainFile.SHAPE.schema(),
            "programme", ProgrammeFile.SHAPE.schema(),
            "units", list(UnitRow.SHAPE),
            "people", list(PersonRow.SHAPE),
            "enterprises", list(EnterpriseRow.SHAPE),
            "holidays", list(Holidays.SHAPE),
            "rules", list(RuleRow.SHAPE));

    @ParameterizedTest
    @ValueSource(strings = {"tiendo", "programme", "units", "people", "enterprises", "holidays", "rules"})
    void saysWhatTheLoaderTakes(String name) throws IOException {
        Map<String, Object> schema = new LinkedHashMap<>(ALL.getOrDefault(name, Map.of()));
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        var file = SCHEMAS.resolve(name + ".json");
        var json = json(schema, "") + "\n";
        if (Boolean.getBoolean("schema.update")) {
            Files.createDirectories(SCHEMAS);
            Files.writeString(file, json);
        }
        assertThat(Files.readString(file)).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mau-2026", "hai-phong-nq28", "lao-cai-da24", "bcd-1416", "kcn-2021", "duk-2022"})
    void isNamedByTheSamples(String sample) throws IOException {
        var samples = Path.of("src/main/resources/samples");
        for (var kind : new String[] {"programme", "people"}) {
            var file = samples.resolve(sample).resolve(kind + ".yaml");
            var schema = Files.readAllLines(file).getFirst().replace("# yaml-language-server: $schema=", "");
            assertThat(file.resolveSibling(schema)).exists().hasFileName(kind + ".json");
        }
    }

    private static Map<String, Object> list(Shape shape) {
        return Map.of("type", "array", "items", shape.schema());
    }

    private static String json(Object value, String indent) {
        return switch (value) {
            case Map<?, ?> map -> {
                var keys = new TreeMap<String, Object>();
                map.forEach((key, one) -> keys.put(key.toString(), one));
                yield block(
                        keys.entrySet().stream()
                                .map(entry -> text(entry.getKey()) + ": " + json(entry.getValue(), indent + "  "))
                                .toList(),
                        '{',
                        '}',
                        indent);
            }
            case Collection<?> items ->
                block(items.stream().map(one -> json(one, indent + "  ")).toList(), '[', ']', indent);
            case Number number -> number.toString();
            case Boolean flag -> flag.toString();
            case Object other -> text(other.toString());
        };
    }

    private static String block(Collection<String> parts, char open, char close, String indent) {
        return parts.isEmpty()
                ? "" + open + close
                : parts.stream()
                        .map(part -> indent + "  " + part)
                        .collect(Collectors.joining(",\n", open + "\n", "\n" + indent + close));
    }

    private static String text(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
