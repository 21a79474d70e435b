package vn.tiendo.bot.answer;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.channel.Address;
import vn.tiendo.bot.channel.Talks;
import vn.tiendo.bot.running.Clockwork;
import vn.tiendo.bot.running.Failures;
import vn.tiendo.bot.situation.Situations;
import vn.tiendo.bot.store.Encounter;
import vn.tiendo.bot.store.Endpoint;
import vn.tiendo.bot.store.Seal;
import vn.tiendo.bot.store.Store;

/** The talks as the histories of stored conversations; changes by other instances are seen within a second. */
@Singleton
public final class StoredTalks implements Talks, Clockwork {
    private static final Logger LOG = LoggerFactory.getLogger(StoredTalks.class);

    private final Store store;
    private final Situations situations;
    private final Seal seal;
    private final Map<Listener, String> listeners = new ConcurrentHashMap<>();
    private final Map<String, Long> seen = new ConcurrentHashMap<>();

    public StoredTalks(Store store, Situations situations, Seal seal) {
        this.store = store;
        this.situations = situations;
        this.seal = seal;
    }

    /** Somebody who wants to know of a chat's changes; told apart by identity. */
    private static final class Listener {
        final String endpoint;
        final Consumer<Optional<Talk>> changed;

        Listener(String endpoint, Consumer<Optional<Talk>> changed) {
            this.endpoint = endpoint;
            this.changed = changed;
        }
    }

    @Override
    public Talk since(Address chat, long after) {
        var id = Endpoint.idOf(chat, seal);
        var encounter = store.endpoints().encounter(id).orElseGet(() -> Encounter.fresh(Endpoint.fresh(id, chat)));
        return talk(encounter, store.conversations().history(encounter.kept().id(), after));
    }

    private Talk talk(Encounter encounter, List<Entry> entries) {
        var speaker = situations.of(encounter).speaker();
        return new Talk(
                seal.digest(encounter.kept().id()), situations.who(speaker), situations.notice(speaker), entries);
    }

    @Override
    public AutoCloseable listen(Address chat, Consumer<Optional<Talk>> changed) {
        var listener = new Listener(Endpoint.idOf(chat, seal), changed);
        listeners.put(listener, conversation(listener));
        return () -> listeners.remove(listener);
    }

    @Override
    public void leave(Address chat) {
        var id = Endpoint.idOf(chat, seal);
        var before = store.endpoints().find(id).map(Endpoint::conversation);
        store.endpoints().leave(id);
        before.ifPresent(this::tell);
    }

    /** Something was said here in a chat that was loaded for it: whoever listens to that very chat need not read it. */
    void said(Encounter in, List<Entry> entries) {
        var conversation = in.kept().id();
        if (!listeners.containsValue(conversation)) {
            return;
        }
        seen.put(conversation, in.kept().entries());
        var news = entries.isEmpty() ? Optional.<Talk>empty() : Optional.of(talk(in, entries));
        tell(
                conversation,
                listener -> news.isPresent()
                                && listener.endpoint.equals(in.endpoint().id())
                        ? news
                        : Optional.empty());
    }

    /** A conversation was committed here that a chat may have left; {@code last} is the number of its last entry. */
    void changed(String conversation, long last) {
        if (listeners.containsValue(conversation)) {
            seen.put(conversation, last);
            tell(conversation);
        }
    }

    @Override
    public String name() {
        return "talks";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    /** Looks what other instances have committed. */
    @Override
    public void look() {
        var heardOf = Set.copyOf(listeners.values());
        seen.keySet().retainAll(heardOf);
        if (heardOf.isEmpty()) {
            return;
        }
        store.conversations().lastEntries(heardOf).forEach((conversation, last) -> {
            var before = seen.put(conversation, last);
            if (!last.equals(before)) {
                tell(conversation);
            }
        });
    }

    private void tell(String conversation) {
        tell(conversation, _ -> Optional.empty());
    }

    private void tell(String conversation, Function<Listener, Optional<Talk>> news) {
        listeners.forEach((listener, of) -> {
            if (of.equals(conversation)) {
                news.apply(listener)
                        .ifPresentOrElse(
                                talk -> listener.changed.accept(Optional.of(talk)),
                                () -> Thread.startVirtualThread(() -> tell(listener)));
            }
        });
    }

    /** Joining and leaving give the chat another conversation, so that is looked up again. */
    private void tell(Listener listener) {
        try {
            listeners.computeIfPresent(listener, (_, _) -> conversation(listener));
            listener.changed.accept(Optional.empty());
        } catch (RuntimeException failed) {
            LOG.warn("a listener was not told of a change: {}", Failures.place(failed));
        }
    }

    private String conversation(Listener listener) {
        return store.endpoints()
                .find(listener.endpoint)
                .map(Endpoint::conversation)
                .orElseGet(() -> Endpoint.strangers(listener.endpoint));
    }
}
