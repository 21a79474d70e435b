package vn.tiendo.bot.webchat;

import jakarta.inject.Singleton;
import java.util.Set;
import vn.tiendo.bot.channel.Address;
import vn.tiendo.bot.channel.Channel;
import vn.tiendo.bot.channel.Sent;
import vn.tiendo.conversations.Abilities;
import vn.tiendo.conversations.Message;

/** The web chat as a channel. An answer is delivered by being stored: the page reads it from the conversation's history. */
@Singleton
final class WebChannel implements Channel {
    static final String NAME = "web";
    /** The page draws lists as rows without numbers and figures as bars of its own. */
    private static final Abilities ABILITIES = new Abilities(
            Set.of(Abilities.Ability.PICTURES, Abilities.Ability.SHOWS_HISTORY), Integer.MAX_VALUE, Integer.MAX_VALUE);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Parsed parse(String raw) {
        return Frame.read(raw)
                .map(frame -> switch (frame) {
                    case Frame.Done(var _, var _, var input, var drawn) -> new Parsed(input, false, drawn);
                    case Frame.Since(var of, var number) ->
                        throw new IllegalStateException(
                                "expected something said, found a question for what came after %d of %s"
                                        .formatted(number, of));
                })
                .orElseThrow(() -> new IllegalStateException("expected a stored frame, found what reads as none"));
    }

    @Override
    public Sent send(Address to, Message message) {
        return new Sent.Done();
    }

    @Override
    public Abilities abilities() {
        return ABILITIES;
    }

    /** The chat of a session. */
    static Address address(String session) {
        return new Address(NAME, "page", session);
    }
}
