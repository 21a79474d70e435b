package vn.tiendo.bot.store;

import java.time.Instant;
import java.util.List;

/** The open sessions of the web chat, by the digest of the token that only a browser has; a port. */
public interface WebSessions {
    void create(String id, Instant now);

    /** Whether it was created and neither closed nor swept. */
    boolean isOpen(String id);

    /** It was used; nothing happens if it is closed. */
    void touch(String id, Instant now);

    void close(String id);

    /** Some that nobody has used since {@code before}. */
    List<String> idle(Instant before, int limit);
}
