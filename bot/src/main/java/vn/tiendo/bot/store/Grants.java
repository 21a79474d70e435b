package vn.tiendo.bot.store;

import java.util.Map;
import java.util.Optional;

/** The rights that platforms gave, by account: "zalo:123"; a port. Tokens are sealed where they are kept. */
public interface Grants {
    Optional<Grant> find(String account);

    /**
     * Writes {@code next}, if what is kept has the version before it, or nothing is kept and it is the first; false if
     * somebody else has written in between.
     */
    boolean put(String account, Grant next);

    /** The accounts whose grant is used up. */
    Map<String, Grant.State.Dead> dead();
}
