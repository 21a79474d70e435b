package vn.tiendo.bot.telegram;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import vn.tiendo.bot.channel.Door;
import vn.tiendo.bot.channel.Incoming;

/** A door over a map, which can be shut, break, or store and then break. */
final class FakeDoor implements Door {
    private final Map<String, Incoming> rows = new LinkedHashMap<>();
    private final Queue<Mood> moods = new ArrayDeque<>();

    /** How the door behaves at one update. */
    enum Mood {
        OPEN,
        SHUT,
        BREAKS,
        STORES_AND_BREAKS
    }

    @Override
    public synchronized Admission admit(Incoming update) {
        var mood = moods.isEmpty() ? Mood.OPEN : moods.remove();
        return switch (mood) {
            case OPEN -> rows.putIfAbsent(update.id(), update) == null ? Admission.STORED : Admission.DUPLICATE;
            case SHUT -> Admission.UNAVAILABLE;
            case BREAKS -> throw new IllegalStateException("broken while holding " + update.raw());
            case STORES_AND_BREAKS -> {
                rows.putIfAbsent(update.id(), update);
                throw new IllegalStateException("broken after storing " + update.raw());
            }
        };
    }

    synchronized void next(Mood... next) {
        moods.addAll(List.of(next));
    }

    synchronized List<Incoming> stored() {
        return List.copyOf(rows.values());
    }

    /** Telegram's ids of what was stored, in order. */
    List<Long> ids() {
        return stored().stream()
                .map(each -> Long.valueOf(each.id().substring(each.id().lastIndexOf(':') + 1)))
                .toList();
    }
}
