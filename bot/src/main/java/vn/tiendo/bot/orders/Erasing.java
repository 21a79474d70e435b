package vn.tiendo.bot.orders;

import jakarta.inject.Singleton;
import java.time.Instant;
import vn.tiendo.bot.store.Deeds;
import vn.tiendo.bot.store.Endpoint;
import vn.tiendo.bot.store.Store;
import vn.tiendo.domain.people.PersonId;

/** Erases what tells who a person is: chats, what was said, the name; figures, roles and ids stay (P-13, P-14). */
@Singleton
public final class Erasing {
    private final Store store;

    public Erasing(Store store) {
        this.store = store;
    }

    /** Repeated, it changes nothing. The consent is withdrawn before the chats are closed, so that none is left without. */
    public void erase(PersonId person, Deeds.Deed why, Instant now) {
        store.consents().withdraw(person, now);
        store.deeds().keep(why);
        store.endpoints().of(person).forEach(chat -> store.endpoints().leave(chat.id()));
        store.conversations().forget(Endpoint.conversationOf(person));
        store.people().erase(person);
    }
}
