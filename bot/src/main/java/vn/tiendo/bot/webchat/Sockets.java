package vn.tiendo.bot.webchat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.bot.channel.Address;
import vn.tiendo.bot.channel.Sources;

/** How many pages are open: of one session, from one place, and in all. */
@Singleton
final class Sockets implements Sources {
    /** Tabs and devices that share a cookie. */
    static final int OF_A_SESSION = 8;

    private static final long BYTES_FOR_EACH = 128 * 1024;
    private static final int FEWEST = 500;
    private static final int MOST = 20_000;
    private static final int REMEMBERED = 100_000;

    private final int inAll;
    private final Map<String, Integer> open = new ConcurrentHashMap<>();
    private final Cache<String, String> places =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    Sockets() {
        this((int) Math.clamp(Runtime.getRuntime().maxMemory() / BYTES_FOR_EACH, FEWEST, MOST));
    }

    Sockets(int inAll) {
        this.inAll = inAll;
    }

    /** Counts one more, and says whether there is room for it; who is told no counts nothing. */
    synchronized boolean enter(String session, String source) {
        boolean room = count("") < inAll
                && count("session:" + session) < OF_A_SESSION
                // one place leaves room for others
                && count("source:" + source) < inAll / 2;
        if (room) {
            places.put(session, source);
            add(session, source, 1);
        }
        return room;
    }

    @Override
    public Optional<String> of(Address chat) {
        return Optional.ofNullable(places.getIfPresent(chat.chat()));
    }

    /** Counts one less. */
    synchronized void leave(String session, String source) {
        add(session, source, -1);
    }

    private int count(String of) {
        return open.getOrDefault(of, 0);
    }

    private void add(String session, String source, int more) {
        for (var of : new String[] {"", "session:" + session, "source:" + source}) {
            open.compute(of, (_, before) -> {
                int now = (before == null ? 0 : before) + more;
                return now == 0 ? null : now;
            });
        }
    }
}
