package vn.tiendo.domain.progress;

import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.domain.units.UnitId;

/** What an {@link Aspect} comes to, unit by unit. */
@FunctionalInterface
public interface RolledUp<T> {
    /**
     * What it comes to for {@code unit}.
     *
     * @param work works it out, and is given what it came to before some ledgers changed, if that is known; not asked while
     *     none has
     */
    T of(UnitId unit, Function<Optional<T>, T> work);
}
