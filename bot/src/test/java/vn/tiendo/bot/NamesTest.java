package vn.tiendo.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * One name, one thing, in tests too: a test's type is called like no type of the product, of any module, and like no other
 * of its own module's tests. Two modules' tests never meet; each may have a cast of the same name.
 */
class NamesTest {
    private static final List<String> MODULES = List.of("domain", "conversations", "config", "bot");

    /** Counter-examples of {@link ArchitectureTest} are to break rules. */
    private static final String WRONG = "/wrong";

    @Test
    void noTypeOfATestIsCalledLikeAnother() throws IOException {
        var product = new ArrayList<Path>();
        for (var module : MODULES) {
            product.addAll(sources(module, "main"));
        }
        assertThat(product).hasSizeGreaterThan(500);
        for (var module : MODULES) {
            var all = new ArrayList<>(product);
            all.addAll(sources(module, "test"));
            all.addAll(sources(module, "jmh"));
            assertThat(twice(all)).isEmpty();
        }
    }

    private static Map<String, List<Path>> twice(List<Path> files) {
        var named = new TreeMap<String, List<Path>>();
        files.forEach(file -> named.computeIfAbsent(file.getFileName().toString(), _ -> new ArrayList<>())
                .add(file));
        named.values().removeIf(same -> same.size() == 1);
        return named;
    }

    private static List<Path> sources(String module, String set) throws IOException {
        var root = Path.of("..", module, "src", set, "java");
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .filter(file -> !file.toString().contains(WRONG))
                    .toList();
        }
    }
}
