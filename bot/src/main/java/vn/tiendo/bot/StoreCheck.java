package vn.tiendo.bot;

import jakarta.inject.Singleton;
import vn.tiendo.bot.Meta.Facts;
import vn.tiendo.bot.Meta.Mode;

/** Makes sure that a store belongs to this kind of run, this key and no newer version, before anything is read or written. */
@Singleton
public final class StoreCheck {
    /** The layout this version writes. */
    static final int SCHEMA = 1;

    private final Meta meta;
    private final Facts ours;

    StoreCheck(Meta meta, Seal seal, Settings settings) {
        this.meta = meta;
        this.ours = new Facts(settings.samples() ? Mode.SAMPLES : Mode.OWN, SCHEMA, seal.keyId());
    }

    /** Throws {@link ForeignStore} if the store is not ours; marks an empty one as ours. */
    public void check() {
        var found = meta.settle(ours);
        if (found.mode() != ours.mode()) {
            throw new ForeignStore("mode", ours.mode(), found.mode(), "set TIENDO_CONFIG or TIENDO_DATA accordingly");
        }
        if (found.schema() > ours.schema()) {
            throw new ForeignStore("schema", ours.schema(), found.schema(), "run the newer version that wrote it");
        }
        if (!found.key().equals(ours.key())) {
            throw new ForeignStore("key", ours.key(), found.key(), "set TIENDO_KEY to the key it was written with");
        }
    }

    /** A store that another kind of service wrote. */
    static final class ForeignStore extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private ForeignStore(String what, Object expected, Object found, String next) {
            super("store: %s: expected %s, found %s; %s".formatted(what, expected, found, next));
        }
    }
}
