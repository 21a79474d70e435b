package vn.tiendo.bot.mongo;

import java.util.Optional;
import vn.tiendo.bot.store.Meta;
import vn.tiendo.bot.store.Meta.Facts;

/** Whether a store is this service's to use: of its mode, its release or an older one, its key. */
final class Ownership {
    private Ownership() {}

    /**
     * What the store {@code where} remembers; throws if it is not ours, whose key comes {@code keyFrom}. An empty one becomes ours.
     */
    static Facts check(Meta meta, Facts ours, String where, String keyFrom) {
        var stored = meta.settle(ours);
        problem(where, stored, ours, keyFrom).ifPresent(problem -> {
            throw new IllegalStateException(problem);
        });
        return stored;
    }

    /** What keeps {@code ours} from using what is {@code stored} in the store, or in an exported file. */
    static Optional<String> problem(String where, Facts stored, Facts ours, String keyFrom) {
        if (stored.mode() != ours.mode()) {
            return Optional.of("%s holds %s, but this is %s; use another TIENDO_DATA or MONGODB_URI"
                    .formatted(where, data(stored.mode()), run(ours.mode())));
        }
        if (stored.schema() > ours.schema()) {
            return Optional.of("%s was written by a newer release (layout %d, this one knows %d)"
                    .formatted(where, stored.schema(), ours.schema()));
        }
        if (!stored.key().equals(ours.key())) {
            return Optional.of("%s was written under key %s, but %s is key %s; put the first one back"
                    .formatted(where, stored.key(), keyFrom, ours.key()));
        }
        return Optional.empty();
    }

    private static String data(Meta.Mode mode) {
        return switch (mode) {
            case SAMPLES -> "the bundled samples";
            case OWN -> "a deployment's own data";
        };
    }

    private static String run(Meta.Mode mode) {
        return switch (mode) {
            case SAMPLES -> "a samples run";
            case OWN -> "a deployment";
        };
    }
}
