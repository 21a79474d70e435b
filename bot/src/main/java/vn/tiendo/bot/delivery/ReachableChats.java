package vn.tiendo.bot.delivery;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.bot.channel.Channel;
import vn.tiendo.bot.channel.Channels;
import vn.tiendo.bot.store.Endpoint;
import vn.tiendo.bot.store.Store;
import vn.tiendo.conversations.Abilities;

/** The chats in which a person can be told something; the web chat is none, there storing is telling. */
final class ReachableChats {
    private final Store store;
    private final Channels channels;

    ReachableChats(Store store, Channels channels) {
        this.store = store;
        this.channels = channels;
    }

    /** A chat with its channel. */
    record Way(Endpoint endpoint, Channel channel) {}

    /** The chat with that id, if its channel is on. */
    Stream<Way> to(String endpoint) {
        return store.endpoints().find(endpoint).stream().flatMap(this::way);
    }

    /** That chat, if its channel is on. */
    Stream<Way> to(Endpoint endpoint) {
        return way(endpoint);
    }

    /** The other chats of the same person in which somebody can be reached, the one heard last first. */
    List<Way> beside(String endpoint) {
        return store.endpoints().find(endpoint).flatMap(Endpoint::person).stream()
                .flatMap(person -> store.endpoints().of(person).stream())
                .filter(other -> !other.id().equals(endpoint) && other.lostAt().isEmpty())
                .sorted(Comparator.comparing(ReachableChats::heard).reversed())
                .flatMap(this::way)
                .toList();
    }

    private static Instant heard(Endpoint endpoint) {
        return endpoint.heardAt().orElse(Instant.EPOCH);
    }

    private Stream<Way> way(Endpoint endpoint) {
        return channels.find(endpoint.address().channel()).stream()
                .filter(channel -> !channel.abilities().can(Abilities.Ability.SHOWS_HISTORY))
                .map(channel -> new Way(endpoint, channel));
    }
}
