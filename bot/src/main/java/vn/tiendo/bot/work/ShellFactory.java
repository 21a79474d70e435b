package vn.tiendo.bot.work;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.UUID;
import vn.tiendo.bot.answer.Engine;
import vn.tiendo.bot.running.Instance;

/** Makes what the shell's parts need and nobody configures. */
@Factory
final class ShellFactory {
    @Singleton
    Instance instance() {
        return new Instance(UUID.randomUUID().toString());
    }

    @Singleton
    Engine engine() {
        return Engine.conversation();
    }
}
