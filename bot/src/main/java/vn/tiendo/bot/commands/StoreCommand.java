package vn.tiendo.bot.commands;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that works on the store while no service runs on it; 2 if it cannot be opened. */
abstract class StoreCommand implements Callable<Integer> {
    private final Map<String, String> environment;

    @Mixin
    private Console console = new Console();

    @Spec
    private @Nullable CommandSpec spec;

    StoreCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public final Integer call() throws IOException {
        var line = Objects.requireNonNull(spec).commandLine();
        var ready = Ready.of(environment, console, line.getErr());
        if (ready.isEmpty()) {
            return 2;
        }
        try (var parts = ready.get().parts()) {
            return run(parts, line.getOut());
        }
    }

    /** In which language it speaks. */
    final Console console() {
        return console;
    }

    /** Does the work; returns the exit code. */
    abstract int run(ApplicationContext parts, PrintWriter out) throws IOException;
}
