package vn.tiendo.bot.webchat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.bot.store.WebSessions;

/** Web sessions of a test run. */
final class MemorySessions implements WebSessions {
    private final Map<String, Instant> used = new ConcurrentHashMap<>();

    List<String> ids() {
        return List.copyOf(used.keySet());
    }

    @Override
    public void create(String id, Instant now) {
        used.put(id, now);
    }

    @Override
    public boolean isOpen(String id) {
        return used.containsKey(id);
    }

    @Override
    public void touch(String id, Instant now) {
        used.replace(id, now);
    }

    @Override
    public void close(String id) {
        used.remove(id);
    }

    @Override
    public List<String> idle(Instant before, int limit) {
        return used.entrySet().stream()
                .filter(each -> each.getValue().isBefore(before))
                .map(Map.Entry::getKey)
                .limit(limit)
                .toList();
    }
}
