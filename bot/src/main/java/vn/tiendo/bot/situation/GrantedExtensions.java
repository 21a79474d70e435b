package vn.tiendo.bot.situation;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.bot.running.Clockwork;
import vn.tiendo.bot.store.ExtensionBook;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.duties.Extension;
import vn.tiendo.domain.duties.Extensions;
import vn.tiendo.domain.units.UnitId;

/** All longer time that was given, in memory, at most a second old. */
@Singleton
public final class GrantedExtensions implements Extensions, Clockwork {
    /** A write may carry a time that lies before the last look. */
    private static final Duration OVERLAP = Duration.ofSeconds(10);

    private final ExtensionBook book;
    private final InstantSource clock;
    private final Map<Key, LocalDate> until = new ConcurrentHashMap<>();
    private volatile Instant looked = Instant.EPOCH.plus(OVERLAP);

    public GrantedExtensions(ExtensionBook book, InstantSource clock) {
        this.book = book;
        this.clock = clock;
    }

    private record Key(ProgrammeCode programme, Period period, UnitId unit) {}

    @Override
    public String name() {
        return "extensions";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void begin() {
        look();
    }

    @Override
    public void look() {
        var now = clock.instant();
        book.changedSince(looked.minus(OVERLAP)).forEach(this::take);
        looked = now;
    }

    /** Takes one over at once. */
    public void take(Extension extension) {
        until.put(new Key(extension.programme(), extension.period(), extension.unit()), extension.until());
    }

    @Override
    public Optional<LocalDate> until(ProgrammeCode programme, Period period, UnitId unit) {
        return Optional.ofNullable(until.get(new Key(programme, period, unit)));
    }
}
