package vn.tiendo.bot.running;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;

/** The clock of a samples run that was told to begin at another time; it goes on from there. Nobody else sets the property. */
@Factory
@Requires(property = MovedClock.AHEAD)
final class MovedClock {
    static final String AHEAD = "tiendo.clock-ahead";

    @Singleton
    @Primary
    InstantSource clock(@Property(name = AHEAD) Duration ahead) {
        return InstantSource.offset(InstantSource.system(), ahead);
    }
}
