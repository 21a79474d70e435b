package vn.tiendo.bot.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.bot.channel.Channel;
import vn.tiendo.bot.channel.Channels;
import vn.tiendo.conversations.Abilities;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Stored;

/** Fills what a turn wants said. */
record Replies(Engine engine, Channels channels) {
    private static final Abilities NONE = new Abilities(Set.of(), 0, 0);

    /**
     * The messages of {@code replies}, with figures as they stand now, as the channel can show them and in as few as it allows:
     * who is sent to hears one thought in one.
     */
    List<Message> filled(String channel, List<Reply> replies, Situation situation, Stored stored) throws Poison {
        var abilities = channels.find(channel).map(Channel::abilities).orElse(NONE);
        return together(
                abilities,
                Poison.guard(() -> replies.stream()
                        .flatMap(reply -> switch (reply) {
                            case Reply.Say(var message) -> Stream.of(message);
                            case Reply.Show(var view) -> Stream.of(engine.show(view, situation, stored, abilities));
                            case Reply.Totals(var view) -> Stream.of(engine.totals(view, situation, stored));
                            case Reply.Aside _ -> Stream.<Message>empty();
                        })
                        .toList()));
    }

    private static List<Message> together(Abilities abilities, List<Message> messages) {
        var most = abilities.can(Abilities.Ability.PUSHES) ? abilities.length() : 0;
        var all = new ArrayList<Message>();
        for (var message : messages) {
            var both = all.isEmpty()
                    ? Optional.<Message>empty()
                    : all.getLast().followedBy(message).filter(one -> length(one) <= most);
            both.ifPresent(_ -> all.removeLast());
            all.add(both.orElse(message));
        }
        return List.copyOf(all);
    }

    private static int length(Message message) {
        return String.join("\n", message.lines()).length();
    }
}
