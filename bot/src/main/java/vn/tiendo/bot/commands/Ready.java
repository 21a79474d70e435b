package vn.tiendo.bot.commands;

import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.bot.settings.Environment;
import vn.tiendo.bot.settings.Settings;
import vn.tiendo.config.Configuration;
import vn.tiendo.config.Loaded;
import vn.tiendo.config.Loader;

/** An environment and a configuration without a problem: what a command on the store needs before it begins. */
record Ready(Settings settings, Configuration configuration) {
    /** Reads both; prints every problem of both, one per line, and is empty if there is any (I-8). */
    static Optional<Ready> of(Map<String, String> environment, Console console, PrintWriter err) {
        return switch (Environment.read(environment)) {
            case Environment.Read.Bad(var problems) -> {
                console.print(problems, err);
                yield Optional.empty();
            }
            case Environment.Read.Good(var settings) ->
                switch (settings.config().map(Loader::load).orElseGet(Loader::samples)) {
                    case Loaded.Bad(var problems) -> {
                        console.print(problems, err);
                        yield Optional.empty();
                    }
                    case Loaded.Good(var configuration) -> Optional.of(new Ready(settings, configuration));
                };
        };
    }

    /** The service's parts, not started: no channel, no HTTP, no worker. Close it. */
    ApplicationContext parts() {
        return parts(false, Optional.empty());
    }

    /**
     * The same; {@code lossAccepted} opens a data file though it holds less than was promised, {@code ahead} is by how much the clock
     * of a samples run is moved.
     */
    ApplicationContext parts(boolean lossAccepted, Optional<Duration> ahead) {
        var beans = new ArrayList<Object>(List.of(settings, configuration));
        settings.telegram().ifPresent(beans::add);
        settings.zalo().ifPresent(beans::add);
        var properties = new HashMap<String, Object>(Map.of(
                "micronaut.server.host",
                settings.host(),
                "micronaut.server.port",
                settings.port(),
                "tiendo.accept-loss",
                lossAccepted));
        ahead.ifPresent(by -> properties.put("tiendo.clock-ahead", by.toString()));
        return ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .singletons(beans.toArray())
                .properties(properties)
                .start();
    }
}
