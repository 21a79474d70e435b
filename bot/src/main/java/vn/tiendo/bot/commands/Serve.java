package vn.tiendo.bot.commands;

import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tiendo.bot.admin.Seeding;
import vn.tiendo.bot.settings.Settings;
import vn.tiendo.domain.catalogue.Catalogue;

/** Runs the service until it is told to stop. */
@Command(name = "serve", description = "Runs the service (the default).", mixinStandardHelpOptions = true)
class Serve implements Callable<Integer> {
    /** Not an exit code: the service goes on in its own threads. */
    static final int KEEPS_RUNNING = -1;

    private static final Logger LOG = LoggerFactory.getLogger(Serve.class);

    private final Map<String, String> environment;

    @Option(
            names = "--accept-loss",
            description = "Goes on with a data file that holds less than was promised; what is missing is lost.")
    private boolean lossAccepted;

    @Option(
            names = "--clock",
            paramLabel = "2026-06-29T07:59",
            description =
                    "In a samples run only: begins at this time in Vietnam, so that a reminder can be seen to arrive.")
    private @Nullable LocalDateTime clock;

    @Mixin
    private Console console = new Console();

    @Spec
    private @Nullable CommandSpec spec;

    Serve(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        var err = java.util.Objects.requireNonNull(spec).commandLine().getErr();
        return Ready.of(environment, console, err)
                .map(ready -> {
                    if (clock != null && !ready.settings().samples()) {
                        err.println(console.said("--clock is for a samples run only; TIENDO_CONFIG is set"));
                        return 1;
                    }
                    return run(ready);
                })
                .orElse(1);
    }

    /** By how much the clock of a samples run is moved. */
    private Optional<Duration> ahead() {
        return Optional.ofNullable(clock)
                .map(then -> Duration.between(
                        Instant.now(), then.atZone(Catalogue.ZONE).toInstant()));
    }

    private int run(Ready ready) {
        var settings = ready.settings();
        LOG.info("java {}: {}", Runtime.version(), ServiceFlags.told());
        LOG.info(
                settings.samples()
                        ? "samples run: invented and published figures, this machine only"
                        : "deployment of {} programmes",
                ready.configuration().catalogue().programmes().size());
        say("telegram", settings.telegram().map(Settings.Telegram::updates));
        say(
                "zalo",
                settings.zalo().map(zalo -> "on, webhook at " + settings.url().resolve("/webhooks/zalo")));
        Thread.setDefaultUncaughtExceptionHandler(Exhaustion::uncaught);
        var context = ready.parts(lossAccepted, ahead());
        Runtime.getRuntime().addShutdownHook(new Thread(context::close, "shutdown"));
        context.getBean(Seeding.class).sow();
        context.getBean(EmbeddedServer.class).start();
        Exhaustion.watch();
        MissingYears.warnings(
                        ready.configuration().catalogue().offices(),
                        LocalDate.ofInstant(context.getBean(InstantSource.class).instant(), Catalogue.ZONE))
                .forEach(LOG::warn);
        if (clock != null) {
            LOG.warn("the clock of this samples run began at {} in Vietnam", clock);
        }
        LOG.info("open {}", settings.url());
        if (settings.isUnnamed()) {
            LOG.warn("TIENDO_URL is not set: the web chat opens at localhost or a bare IP address only, at no name");
        }
        return KEEPS_RUNNING;
    }

    private static void say(String channel, Optional<?> how) {
        LOG.info("{}: {}", channel, how.map(Object::toString).orElse("off, no credentials"));
    }
}
