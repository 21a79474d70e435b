package vn.tiendo.bot.notices;

import java.time.Duration;
import java.time.InstantSource;
import vn.tiendo.bot.running.Clockwork;
import vn.tiendo.bot.running.Instance;
import vn.tiendo.bot.store.Lease;
import vn.tiendo.bot.store.Leases;

/** A clockwork that looks on one instance at a time; another takes over when that one has not looked for three rounds. */
public record OneInstance(Clockwork clockwork, Leases leases, Instance instance, InstantSource clock)
        implements Clockwork {
    private static final int ROUNDS = 3;

    @Override
    public String name() {
        return clockwork.name();
    }

    @Override
    public Duration every() {
        return clockwork.every();
    }

    @Override
    public void begin() {
        clockwork.begin();
    }

    @Override
    public void look() {
        var now = clock.instant();
        var lease = new Lease(instance.id(), now.plus(every().multipliedBy(ROUNDS)));
        if (leases.take("clockwork:" + name(), lease, now)) {
            clockwork.look();
        }
    }
}
