package vn.tiendo.bot.fakes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.bot.store.Grant;
import vn.tiendo.bot.store.Grants;

/** Grants in memory, with all that was ever written; it can break at the next writes. */
public final class FakeGrantStore implements Grants {
    private final Map<String, Grant> grants = new HashMap<>();
    private final List<Grant> written = new ArrayList<>();
    private int breaks;

    @Override
    public synchronized Optional<Grant> find(String account) {
        return Optional.ofNullable(grants.get(account));
    }

    @Override
    public synchronized boolean put(String account, Grant next) {
        if (next.access().isPresent() && breaks > 0) {
            breaks--;
            throw new IllegalStateException("the store is not there");
        }
        long before = find(account).map(Grant::version).orElse(0L);
        if (next.version() != before + 1) {
            return false;
        }
        grants.put(account, next);
        written.add(next);
        return true;
    }

    @Override
    public synchronized Map<String, Grant.State.Dead> dead() {
        var dead = new HashMap<String, Grant.State.Dead>();
        grants.forEach((account, grant) -> {
            if (grant.state() instanceof Grant.State.Dead found) {
                dead.put(account, found);
            }
        });
        return dead;
    }

    /** The next writes of a new pair fail. */
    public synchronized void breaks(int times) {
        breaks = times;
    }

    public synchronized List<Grant> written() {
        return List.copyOf(written);
    }
}
