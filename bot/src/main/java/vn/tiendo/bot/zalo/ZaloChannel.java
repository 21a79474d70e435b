package vn.tiendo.bot.zalo;

import java.time.InstantSource;
import java.util.Set;
import vn.tiendo.bot.channel.Address;
import vn.tiendo.bot.channel.Channel;
import vn.tiendo.bot.channel.Sent;
import vn.tiendo.bot.outgoing.Outlet;
import vn.tiendo.bot.outgoing.Tried;
import vn.tiendo.bot.settings.Settings;
import vn.tiendo.conversations.Abilities;
import vn.tiendo.conversations.Message;

/** Zalo's Official Account. */
final class ZaloChannel implements Channel {
    private static final String CONSULTATION = "/v3.0/oa/message/cs";

    /** Five buttons in a message (C-40). */
    private static final Abilities ABILITIES = new Abilities(
            Set.of(Abilities.Ability.PICTURES, Abilities.Ability.NUMBERED_LISTS, Abilities.Ability.PUSHES), 5, 2000);

    private final Settings.Zalo settings;
    private final Authorised api;
    private final Outlet outlet;
    private final InstantSource clock;
    private final Presses presses;
    private final Contents contents;

    ZaloChannel(Settings.Zalo settings, Authorised api, Outlet outlet, InstantSource clock) {
        this.settings = settings;
        this.api = api;
        this.outlet = outlet;
        this.clock = clock;
        this.presses = new Presses(settings);
        this.contents = new Contents(presses);
    }

    @Override
    public String name() {
        return "zalo";
    }

    @Override
    public Abilities abilities() {
        return ABILITIES;
    }

    @Override
    public Parsed parse(String raw) {
        return contents.parse(raw);
    }

    @Override
    public Sent send(Address to, Message message) {
        return outlet.send(to.chat(), message, Rendered.of(message), part -> send(to.chat(), part));
    }

    private Tried send(String user, Rendered part) {
        return api.call((calls, token) ->
                        calls.post(settings.apiUrl(), CONSULTATION, part.body(user, presses), token.value()))
                .map(answer -> Verdict.of(answer, false, user, clock.instant()))
                .orElseGet(() -> new Tried.Told(new Sent.NotSent(Authorised.WITHOUT_TOKEN)));
    }
}
