package vn.tiendo.bot.settings;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.tiendo.config.Problem;

/** Environment variables on their way to settings, with every problem found so far; no value of a secret is in one. */
final class Variables {
    private final Map<String, String> all;
    private final List<Problem> problems = new ArrayList<>();

    Variables(Map<String, String> all) {
        this.all = Map.copyOf(all);
    }

    Set<String> names() {
        return new TreeSet<>(all.keySet());
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** What a variable says, without blanks around it; empty if it says nothing. */
    Optional<String> value(String name) {
        return Optional.ofNullable(all.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** A value that is not printed, not even in a problem. */
    Optional<Secret> secret(String name, Predicate<String> good, String expected) {
        var value = value(name);
        value.filter(good.negate())
                .ifPresent(text -> problem(name, expected, "%d other characters".formatted(text.length())));
        return value.filter(good).map(Secret::new);
    }

    Optional<URI> uri(String name, Set<String> schemes) {
        return value(name).flatMap(text -> {
            try {
                var uri = URI.create(text);
                if (uri.getHost() != null && schemes.contains(uri.getScheme())) {
                    return Optional.of(uri);
                }
            } catch (IllegalArgumentException _) {
                // told below
            }
            problem(name, "an address with a host and one of " + new TreeSet<>(schemes), "something else");
            return Optional.empty();
        });
    }

    /** An outgoing proxy: HTTP or SOCKS. */
    Optional<URI> proxy(String name) {
        return uri(name, Set.of("http", "socks", "socks5"));
    }

    void problem(String name, String expected, String found) {
        problems.add(new Problem("environment", name, expected, found));
    }
}
