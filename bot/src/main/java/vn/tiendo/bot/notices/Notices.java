package vn.tiendo.bot.notices;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import vn.tiendo.bot.channel.Channel;
import vn.tiendo.bot.channel.Channels;
import vn.tiendo.bot.store.Endpoint;
import vn.tiendo.bot.store.Store;
import vn.tiendo.bot.store.StoredUpdate;
import vn.tiendo.conversations.Abilities.Ability;
import vn.tiendo.conversations.Notice;
import vn.tiendo.domain.people.PersonId;

/**
 * The door of what is said unasked: a row in one chat of the person, which takes the way of a message from there. Under one
 * id something is said once, by whichever instance and however often it is posted within the week for which rows are kept.
 */
@Singleton
public final class Notices {
    private final Store store;
    private final Channels channels;
    private final InstantSource clock;

    public Notices(Store store, Channels channels, InstantSource clock) {
        this.store = store;
        this.channels = channels;
        this.clock = clock;
    }

    /**
     * Posts a notice; false if it was posted before or the person has no chat. It is found and turned within seconds.
     *
     * @param id derived from what it is about and to whom: {@code return:<report>:<version>:<person>}
     */
    public boolean post(String id, PersonId to, Notice notice) {
        return post(id, to, notice, _ -> true);
    }

    /** Whether the person has a chat in which a notice can be left. */
    public boolean reaches(PersonId person) {
        return chat(person, _ -> true).isPresent();
    }

    /** The same, in no chat but one beside {@code chat}; false if the person has no other. */
    public boolean postBeside(String chat, String id, PersonId to, Notice notice) {
        return post(id, to, notice, other -> !other.id().equals(chat));
    }

    private boolean post(String id, PersonId to, Notice notice, Predicate<Endpoint> which) {
        return chat(to, which)
                .map(chat -> store.inbox().add(row(id, chat, notice)))
                .orElse(false);
    }

    private StoredUpdate row(String id, Endpoint chat, Notice notice) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new StoredUpdate(
                id,
                chat.id(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                now,
                now,
                NoticeForm.written(notice),
                0);
    }

    /** One that reaches somebody who is not looking before one that does not; of these the one heard last. */
    private Optional<Endpoint> chat(PersonId person, Predicate<Endpoint> which) {
        return store.endpoints().of(person).stream()
                .filter(which)
                .filter(chat -> channel(chat).isPresent())
                .max(Comparator.comparing((Endpoint chat) -> chat.lostAt().isEmpty())
                        .thenComparing(this::pushes)
                        .thenComparing(chat -> chat.heardAt().orElse(Instant.EPOCH))
                        .thenComparing(Endpoint::id));
    }

    private boolean pushes(Endpoint chat) {
        return channel(chat)
                .filter(channel -> channel.abilities().can(Ability.PUSHES))
                .isPresent();
    }

    private Optional<Channel> channel(Endpoint chat) {
        return channels.find(chat.address().channel());
    }
}
