package vn.tiendo.bot.reminders;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.NullMarked;
import vn.tiendo.bot.channel.Address;
import vn.tiendo.bot.channel.Channel;
import vn.tiendo.bot.channel.Sent;
import vn.tiendo.conversations.Abilities;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Input;
import vn.tiendo.conversations.Message;

/** A hand-written platform: what is said is words, or a button's data after "! "; what is sent is remembered by chat. */
@NullMarked
final class Pager implements Channel {
    static final String NAME = "pager";

    private final Map<String, List<Message>> sent = new ConcurrentHashMap<>();
    private final Set<String> gone = ConcurrentHashMap.newKeySet();

    /** Nobody can be reached in that chat any more. */
    void blocks(String chat) {
        gone.add(chat);
    }

    /** Everything that arrived in a chat, a text each with its buttons in square brackets. */
    List<String> in(String chat) {
        return sent.getOrDefault(chat, List.of()).stream().map(Pager::text).toList();
    }

    /** How many messages arrived anywhere. */
    int all() {
        return sent.values().stream().mapToInt(List::size).sum();
    }

    private static String text(Message message) {
        var text = new StringBuilder(String.join("\n", message.lines()));
        message.buttons()
                .forEach(button -> text.append(" [").append(button.label()).append(']'));
        return text.toString();
    }

    String button(String chat, String label) {
        var buttons = new ArrayList<Button>();
        sent.getOrDefault(chat, List.of()).forEach(message -> buttons.addAll(message.buttons()));
        return buttons.reversed().stream()
                .filter(button -> button.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("expected a button “%s”, found %s".formatted(label, buttons)))
                .data();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Parsed parse(String raw) {
        return new Parsed(raw.startsWith("! ") ? new Input.Pressed(raw.substring(2)) : new Input.Words(raw), false);
    }

    @Override
    public Sent send(Address to, Message message) {
        if (gone.contains(to.chat())) {
            return new Sent.Gone("blocked");
        }
        sent.computeIfAbsent(to.chat(), _ -> new CopyOnWriteArrayList<>()).add(message);
        return new Sent.Done();
    }

    @Override
    public Abilities abilities() {
        return new Abilities(Set.of(Abilities.Ability.NUMBERED_LISTS, Abilities.Ability.PUSHES), 8, 4096);
    }
}
