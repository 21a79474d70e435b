package vn.tiendo.bot.mongo.stored;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the sources in which a class and a component have other names: what is stored is read and written as before. */
class RenamedTest {
    private static final Path DOMAIN = Path.of("../domain/src/main/java/vn/tiendo/domain/reporting");
    private static final Path STORED = Path.of("src/main/java/vn/tiendo/bot/mongo/stored");
    private static final Path GOLDEN = Path.of("src/test/resources/stored/3/content/events.json");

    @TempDir
    Path directory;

    @Test
    void aRenamedClassAndComponentChangeNothingThatIsStored() throws Exception {
        compile(copies());
        var loaded = new Renamed(directory.resolve("classes")).loadClass(ContentLayouts.class.getName());
        var field = loaded.getDeclaredField("CONTENT");
        field.setAccessible(true);
        var layout = field.get(null);
        var read = method(layout, "read");
        var write = method(layout, "write");
        var golden = Document.parse(Files.readString(GOLDEN));

        var value = read.invoke(layout, golden);

        assertThat(value.getClass().getSimpleName()).isEqualTo("Happenings");
        assertThat(value.toString()).contains("body=ĐU");
        assertThat(Document.parse(((Document) write.invoke(layout, value)).toJson()))
                .isEqualTo(golden);
    }

    private static Method method(Object layout, String name) {
        var found = Stream.of(layout.getClass().getDeclaredMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge())
                .filter(method -> method.getParameterTypes()[0] == Object.class || name.equals("write"))
                .findFirst()
                .orElseThrow();
        found.setAccessible(true);
        return found;
    }

    private List<Path> copies() throws IOException {
        var copies = new ArrayList<Path>();
        for (var source : List.of(DOMAIN, STORED)) {
            try (var files = Files.list(source)) {
                for (var file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    var copy = directory
                            .resolve(source.getFileName() + "-" + file.getFileName())
                            .resolve(file.getFileName());
                    Files.createDirectories(copy.getParent());
                    copies.add(Files.writeString(copy, renamed(Files.readString(file))));
                }
            }
        }
        return copies;
    }

    private static String renamed(String source) {
        return source.replaceAll("\\bEvents\\b", "Happenings")
                .replace("String issuer", "String body")
                .replace("Numbered::issuer", "Numbered::body");
    }

    private void compile(List<Path> copies) throws IOException {
        var out = Files.createDirectories(directory.resolve("classes"));
        var arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-parameters",
                "-nowarn",
                "-d",
                out.toString(),
                "-cp",
                System.getProperty("java.class.path")));
        copies.forEach(copy -> arguments.add(copy.toString()));
        var compiler = ToolProvider.getSystemJavaCompiler();
        assertThat(compiler.run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
    }

    /** Takes every class of the product anew, the compiled copies first. */
    private static final class Renamed extends ClassLoader {
        private final Path classes;

        Renamed(Path classes) {
            super(RenamedTest.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("vn.tiendo.")) {
                return super.loadClass(name, resolve);
            }
            var already = findLoadedClass(name);
            if (already != null) {
                return already;
            }
            var bytes = bytes(name.replace('.', '/') + ".class");
            return defineClass(name, bytes, 0, bytes.length);
        }

        private byte[] bytes(String file) throws ClassNotFoundException {
            var copy = classes.resolve(file);
            try (InputStream in = Files.exists(copy) ? Files.newInputStream(copy) : getResourceAsStream(file)) {
                if (in == null) {
                    throw new ClassNotFoundException(file);
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
