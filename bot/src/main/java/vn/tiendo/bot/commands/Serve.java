package vn.tiendo.bot.commands;

import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tiendo.bot.admin.Seeding;
import vn.tiendo.bot.settings.Settings;

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

    @Spec
    private @Nullable CommandSpec spec;

    Serve(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        var err = java.util.Objects.requireNonNull(spec).commandLine().getErr();
        return Ready.of(environment, err).map(this::run).orElse(1);
    }

    private int run(Ready ready) {
        var settings = ready.settings();
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
        var context = ready.parts(lossAccepted);
        Runtime.getRuntime().addShutdownHook(new Thread(context::close, "shutdown"));
        context.getBean(Seeding.class).sow();
        context.getBean(EmbeddedServer.class).start();
        Exhaustion.watch();
        LOG.info("open {}", settings.url());
        if (settings.isUnnamed()) {
            LOG.warn("TIENDO_URL is not set: the web chat opens at localhost or a bare IP address only, at no name");
        }
        return KEEPS_RUNNING;
    }

    private static void say(String channel, java.util.Optional<?> how) {
        LOG.info("{}: {}", channel, how.map(Object::toString).orElse("off, no credentials"));
    }
}
