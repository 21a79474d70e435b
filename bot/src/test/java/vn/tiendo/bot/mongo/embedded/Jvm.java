package vn.tiendo.bot.mongo.embedded;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Another Java process with the classes of the tests. */
public final class Jvm {
    private Jvm() {}

    public static Process run(Class<?> main, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
