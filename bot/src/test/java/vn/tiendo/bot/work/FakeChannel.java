package vn.tiendo.bot.work;

import static vn.tiendo.conversations.Abilities.Ability.NUMBERED_LISTS;
import static vn.tiendo.conversations.Abilities.Ability.PUSHES;
import static vn.tiendo.conversations.Abilities.Ability.SHOWS_HISTORY;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.bot.channel.Address;
import vn.tiendo.bot.channel.Channel;
import vn.tiendo.bot.channel.Evidence;
import vn.tiendo.bot.channel.Openness;
import vn.tiendo.bot.channel.Sent;
import vn.tiendo.bot.channel.Stamp;
import vn.tiendo.conversations.Abilities;
import vn.tiendo.conversations.Input;
import vn.tiendo.conversations.Message;

/** A hand-written platform: its payloads are a kind and a text, it remembers what was sent and fails as it is told. */
final class FakeChannel implements Channel {
    private final String name;
    private final boolean showsTalks;
    private final Map<String, List<Message>> sent = new HashMap<>();
    private final Deque<Sent> next = new ArrayDeque<>();
    private Optional<InstantSource> time = Optional.empty();
    private int stamped = 100;
    private boolean closed;
    private final List<String> approved = new ArrayList<>();
    private boolean approves;

    FakeChannel(String name) {
        this(name, false);
    }

    FakeChannel(String name, boolean showsTalks) {
        this.name = name;
        this.showsTalks = showsTalks;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Abilities abilities() {
        return new Abilities(showsTalks ? Set.of(SHOWS_HISTORY) : Set.of(NUMBERED_LISTS, PUSHES), 100, 4096);
    }

    /** Besides plain payloads, those that begin with what else the platform tells: {@code forward 60 words đúng}, {@code group 801 words tiến độ}. */
    @Override
    public Parsed parse(String raw) {
        var parts = raw.split(" ", 3);
        return switch (parts[0]) {
            case "forward" -> with(parts[2], new Evidence.Forward(Instant.ofEpochSecond(Long.parseLong(parts[1]))));
            case "reply" -> with(parts[2], new Evidence.Reply(parts[1]));
            case "drawn" -> {
                var drawn = parts[1].split(":", 2);
                yield with(parts[2], new Evidence.Drawn(drawn[0], Long.parseLong(drawn[1])));
            }
            case "group" -> {
                var said = with(parts[2], new Evidence.None());
                yield new Parsed(said.input(), true, Optional.of(parts[1]), said.evidence());
            }
            default -> with(raw, new Evidence.None());
        };
    }

    private static Parsed with(String raw, Evidence evidence) {
        var kind = raw.substring(0, raw.indexOf(' '));
        var text = raw.substring(raw.indexOf(' ') + 1);
        return new Parsed(
                switch (kind) {
                    case "words" -> new Input.Words(text);
                    case "pressed" -> new Input.Pressed(text);
                    case "started" -> new Input.Started(Optional.of(text).filter(code -> !code.isEmpty()));
                    case "edited" ->
                        new Input.Edited(text.substring(0, text.indexOf(' ')), text.substring(text.indexOf(' ') + 1));
                    case "attached" -> new Input.Attached(Input.Attached.Kind.valueOf(text));
                    default -> throw new IllegalArgumentException("expected a payload, found poison");
                },
                false,
                evidence);
    }

    @Override
    public synchronized Sent send(Address to, Message message) {
        var result = next.isEmpty() ? done() : next.poll();
        if (result instanceof Sent.Done || result instanceof Sent.Unknown) {
            sent.computeIfAbsent(to.chat(), _ -> new ArrayList<>()).add(message);
        }
        return result;
    }

    /** As a platform does where a picture may be what failed. */
    @Override
    public Sent sendAgain(Address to, Message message) {
        return send(to, message.withPicture(Optional.empty()));
    }

    private Sent done() {
        return new Sent.Done(time.map(clock -> new Stamp(Integer.toString(++stamped), clock.instant())));
    }

    /** Writes its own time and a number of its own on what it takes from now on. */
    synchronized void stamps(InstantSource clock) {
        time = Optional.of(clock);
    }

    @Override
    public synchronized Openness openness(Instant heard, Instant now) {
        return closed ? Openness.CLOSED : Openness.FREE;
    }

    /** Has an approved message for whatever is said unasked from now on. */
    synchronized void approves() {
        approves = true;
    }

    /** What was said by approved messages. */
    synchronized List<String> approved() {
        return List.copyOf(approved);
    }

    @Override
    public synchronized Optional<Sent> sendApproved(Address to, Message message) {
        if (approves) {
            approved.add(message.lead());
        }
        return Optional.of(done()).filter(_ -> approves);
    }

    /** Whether nobody may be told anything unasked. */
    synchronized void isClosed(boolean now) {
        closed = now;
    }

    /** The results of the next attempts to send; then they succeed again. An unknown one arrived. */
    synchronized void willAnswer(Sent... results) {
        next.addAll(List.of(results));
    }

    /** Everything that arrived in a chat. */
    synchronized List<Message> in(String chat) {
        return List.copyOf(sent.getOrDefault(chat, List.of()));
    }
}
