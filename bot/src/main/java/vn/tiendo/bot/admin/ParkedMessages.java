package vn.tiendo.bot.admin;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.bot.store.Endpoint;
import vn.tiendo.bot.store.Parked;
import vn.tiendo.bot.store.Store;

/** What was set aside on its way in or out: listed, and tried once more when its cause is gone. */
@Singleton
public final class ParkedMessages {
    private static final int LIMIT = 1_000;

    private final Store store;
    private final InstantSource clock;

    ParkedMessages(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The first thousand of each direction. */
    public List<Parked> list() {
        return Stream.concat(store.inbox().parked(LIMIT).stream(), store.outboxes().parked(LIMIT).stream())
                .toList();
    }

    /** Lets a running service, or the next one, try it once more. */
    public void retry(Parked parked) {
        var now = clock.instant();
        switch (parked.direction()) {
            case IN -> {
                store.endpoints()
                        .find(parked.of())
                        .map(Endpoint::conversation)
                        .ifPresent(conversation -> store.conversations().forget(conversation, parked.id()));
                store.inbox().reopen(parked.id(), now);
            }
            case OUT -> store.outboxes().retry(parked.of(), now);
        }
    }
}
