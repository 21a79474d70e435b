package vn.tiendo.bot.webchat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.tiendo.bot.channel.Address;
import vn.tiendo.bot.channel.Door;
import vn.tiendo.bot.channel.Incoming;
import vn.tiendo.bot.channel.Talks;
import vn.tiendo.conversations.Input;
import vn.tiendo.conversations.Message;

/** A door and talks in memory: every message admitted is answered at once by a script. All chats are of one person. */
final class FakeTalk implements Door, Talks {
    private final InstantSource clock;
    private final Function<Input, Optional<Message>> script;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Incoming> admitted = new HashMap<>();
    private final SequencedSet<String> left = new LinkedHashSet<>();
    private final List<Consumer<Optional<Talk>>> listeners = new CopyOnWriteArrayList<>();
    private Optional<String> who = Optional.empty();
    private String notice = "";
    private boolean unavailable;
    private boolean broken;
    private volatile CountDownLatch held = new CountDownLatch(0);

    FakeTalk(InstantSource clock, Function<Input, Optional<Message>> script) {
        this.clock = clock;
        this.script = script;
    }

    synchronized void is(String who, String notice) {
        this.who = Optional.of(who);
        this.notice = notice;
        entries.clear();
        changed();
    }

    synchronized void setUnavailable(boolean unavailable) {
        this.unavailable = unavailable;
    }

    /** From now on it fails in a way that nobody foresaw, and says all it knows. */
    synchronized void breaks() {
        broken = true;
    }

    /** From now on whoever comes to the door waits there. */
    void holdDoor() {
        held = new CountDownLatch(1);
    }

    void releaseDoor() {
        held.countDown();
    }

    synchronized void says(Instant at, String channel, String text) {
        entries.add(new Entry.Said(entries.size() + 1L, at, channel, channel + ":1:" + entries.size(), text));
        changed();
    }

    synchronized void tells(Instant at, String channel, Message message) {
        entries.add(new Entry.Told(entries.size() + 1L, at, channel, message));
        changed();
    }

    synchronized List<Incoming> admitted() {
        return List.copyOf(admitted.values());
    }

    synchronized List<String> said() {
        return entries.stream()
                .filter(Entry.Said.class::isInstance)
                .map(entry -> ((Entry.Said) entry).text())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    synchronized List<String> left() {
        return List.copyOf(left);
    }

    @Override
    public Admission admit(Incoming update) {
        try {
            held.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        return admitted(update);
    }

    private synchronized Admission admitted(Incoming update) {
        if (unavailable) {
            return Admission.UNAVAILABLE;
        }
        if (broken) {
            throw new IllegalStateException("found " + update + update.raw());
        }
        if (admitted.putIfAbsent(update.id(), update) != null) {
            return Admission.DUPLICATE;
        }
        var input = new WebChannel().parse(update.raw()).input();
        var now = clock.instant();
        entries.add(new Entry.Said(entries.size() + 1L, now, "web", update.id(), text(input)));
        script.apply(input).ifPresent(answer -> entries.add(new Entry.Told(entries.size() + 1L, now, "web", answer)));
        changed();
        return Admission.STORED;
    }

    private static String text(Input input) {
        return switch (input) {
            case Input.Words(var text) -> text;
            case Input.Pressed(var data) -> "[" + data + "]";
            case Input.Started _ -> "";
            case Input.Attached _, Input.Edited _ ->
                throw new IllegalStateException("expected what a page can send, found " + input);
        };
    }

    @Override
    public synchronized Talk since(Address chat, long after) {
        return new Talk(
                who.orElse("stranger"),
                who,
                Optional.of(notice).filter(text -> !text.isEmpty()),
                entries.stream().filter(entry -> entry.number() > after).toList());
    }

    @Override
    public AutoCloseable listen(Address chat, Consumer<Optional<Talk>> changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }

    @Override
    public synchronized void leave(Address chat) {
        left.add(chat.chat());
        who = Optional.empty();
        notice = "";
        entries.clear();
        changed();
    }

    private void changed() {
        listeners.forEach(listener -> listener.accept(Optional.empty()));
    }
}
