package vn.tiendo.bot.fakes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import vn.tiendo.bot.channel.Address;
import vn.tiendo.bot.channel.Departures;
import vn.tiendo.bot.channel.Door;
import vn.tiendo.bot.channel.Incoming;

/** A door over a map, which can be shut, break, or store and then break. */
public final class FakeDoor implements Door, Departures {
    private final Map<String, Incoming> rows = new LinkedHashMap<>();
    private final List<String> lost = new ArrayList<>();
    private final Queue<Mood> moods = new ArrayDeque<>();

    /** How the door behaves at one update. */
    public enum Mood {
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

    @Override
    public synchronized Admission lost(Address chat) {
        lost.add(chat.chat());
        return Admission.STORED;
    }

    /** The chats in which nobody can be reached. */
    public synchronized List<String> lost() {
        return List.copyOf(lost);
    }

    public synchronized void next(Mood... next) {
        moods.addAll(List.of(next));
    }

    public synchronized List<Incoming> stored() {
        return List.copyOf(rows.values());
    }

    /** Telegram's ids of what was stored, in order. */
    public List<Long> ids() {
        return stored().stream()
                .map(each -> Long.valueOf(each.id().substring(each.id().lastIndexOf(':') + 1)))
                .toList();
    }
}
