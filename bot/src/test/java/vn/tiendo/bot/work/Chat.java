package vn.tiendo.bot.work;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import vn.tiendo.bot.channel.Address;
import vn.tiendo.bot.channel.Door;
import vn.tiendo.bot.channel.Incoming;
import vn.tiendo.bot.channel.Talks;
import vn.tiendo.conversations.Abilities;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Message;

/**
 * A person's chat with a running service: what is said goes in at the door, what comes back is what the channel was given
 * or, for a channel that shows talks, what the history holds.
 */
final class Chat {
    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final Running service;
    private final FakeChannel channel;
    private final Address address;
    private final AtomicLong place = new AtomicLong();
    private Optional<MovableClock> time = Optional.empty();
    private List<Message> last = List.of();
    private String talk = "";
    private long seen;
    private int arrived;

    Chat(Running service, FakeChannel channel, Address address) {
        this.service = service;
        this.channel = channel;
        this.address = address;
    }

    /** The same chat on another service on the same store, as after a restart. */
    Chat on(Running other) {
        var chat = new Chat(other, channel, address);
        chat.place.set(place.get());
        chat.last = last;
        chat.talk = talk;
        chat.seen = seen;
        chat.arrived = arrived;
        return chat;
    }

    /** The platform has a clock of its own. */
    void keepsTime(MovableClock clock) {
        time = Optional.of(clock);
    }

    /** What is said next gets this place in the platform's order. */
    Chat at(long next) {
        place.set(next - 1);
        return this;
    }

    /** Joins with a sample's code and agrees to what has to be agreed to. */
    Chat joined(String code) {
        opens();
        says(code);
        presses("Đồng ý");
        return this;
    }

    /** Joins by whatever words the engine of the test takes for it. */
    Chat joinedBy(String words) {
        says(words);
        return this;
    }

    List<Message> opens() {
        return sends("started ");
    }

    /** Types words; what is said back. */
    List<Message> says(String text) {
        return sends("words " + text);
    }

    /** Presses the button of that label under one of the last messages; what is said back. */
    List<Message> presses(String label) {
        return sends("pressed " + button(label));
    }

    /** The labels under the last messages. */
    List<String> labels() {
        return last.stream()
                .flatMap(message -> message.buttons().stream())
                .map(Button::label)
                .toList();
    }

    /** The data of the button of that label, the newest first. */
    String button(String label) {
        var buttons = last.reversed().stream()
                .flatMap(message -> message.buttons().stream())
                .toList();
        return buttons.stream()
                .filter(button -> button.label().equals(label))
                .map(Button::data)
                .findFirst()
                .orElseThrow(() -> new AssertionError("expected a button “%s”, found %s under %s"
                        .formatted(label, buttons.stream().map(Button::label).toList(), texts(last))));
    }

    /** Sends a payload, a moment after what came before was read, and waits for everything it leads to. */
    List<Message> sends(String raw) {
        service.clock.pass(MOMENT);
        time.ifPresent(clock -> clock.pass(MOMENT));
        insists(raw);
        return hears();
    }

    /** Sends a payload as a platform does: again until it is acknowledged, without waiting for an answer. */
    void insists(String raw) {
        var update = incoming(raw, place.incrementAndGet());
        Running.await("the door", () -> service.door.admit(update) != Door.Admission.UNAVAILABLE);
    }

    /** Sends a payload once, without waiting for an answer. */
    Door.Admission admits(String raw) {
        return service.door.admit(incoming(raw, place.incrementAndGet()));
    }

    Incoming incoming(String raw, long at) {
        return new Incoming(
                "%s:%s:%d".formatted(address.channel(), address.chat(), at),
                address,
                at,
                Optional.of(Long.toString(at)),
                edits(raw),
                time.map(InstantSource::instant).orElseGet(service.clock::instant),
                raw);
    }

    private static Optional<String> edits(String raw) {
        return raw.startsWith("edited ") ? Optional.of(raw.split(" ", 3)[1]) : Optional.empty();
    }

    /** Waits until all is answered; what is new since the last time. */
    List<Message> hears() {
        service.settle();
        var messages = channel.abilities().can(Abilities.Ability.SHOWS_HISTORY) ? told() : sent();
        if (!messages.isEmpty()) {
            last = messages;
        }
        return messages;
    }

    private List<Message> sent() {
        var all = channel.in(address.chat());
        var fresh = all.subList(arrived, all.size());
        arrived = all.size();
        return List.copyOf(fresh);
    }

    private List<Message> told() {
        var now = service.talks.since(address, 0);
        long after = now.of().equals(talk) ? seen : 0;
        talk = now.of();
        var fresh = new ArrayList<Message>();
        for (var entry : now.entries()) {
            if (entry.number() > after && entry instanceof Talks.Entry.Told(var _, var _, var _, var message)) {
                fresh.add(message);
            }
            seen = entry.number();
        }
        return List.copyOf(fresh);
    }

    /** Messages as plain text, with their buttons in square brackets. */
    static String texts(List<Message> messages) {
        var text = new StringBuilder();
        for (var message : messages) {
            text.append(String.join("\n", message.lines()));
            message.buttons()
                    .forEach(button -> text.append(" [").append(button.label()).append("]"));
            text.append('\n');
        }
        return text.toString().strip();
    }

    /** What {@link #says} leads to, as plain text. */
    String hearsAfter(String text) {
        return texts(says(text));
    }

    Address address() {
        return address;
    }
}
