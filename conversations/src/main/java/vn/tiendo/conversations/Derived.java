package vn.tiendo.conversations;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import vn.tiendo.domain.catalogue.Catalogue;

/** What is worked out from a catalogue: each thing once, when it is first wanted, and kept beside the catalogue. */
public final class Derived {
    private final Catalogue catalogue;
    private final Map<Function<Catalogue, ?>, Object> kept = new ConcurrentHashMap<>();

    public Derived(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** What {@code work}, which is a constant, makes of the catalogue. */
    @SuppressWarnings("unchecked") // each was put in by the function it is kept under
    public <T> T get(Function<Catalogue, T> work) {
        return (T) kept.computeIfAbsent(work, wanted -> wanted.apply(catalogue));
    }
}
