package vn.tiendo.bot.channel;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The channels that are on, by name. */
@Singleton
public final class Channels {
    private final Map<String, Channel> byName;

    public Channels(List<Channel> all) {
        byName = all.stream().collect(Collectors.toUnmodifiableMap(Channel::name, Function.identity()));
    }

    public Optional<Channel> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
