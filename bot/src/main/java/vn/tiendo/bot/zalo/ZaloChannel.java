package vn.tiendo.bot.zalo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiendo.bot.channel.Address;
import vn.tiendo.bot.channel.Channel;
import vn.tiendo.bot.channel.Openness;
import vn.tiendo.bot.channel.Sent;
import vn.tiendo.bot.outgoing.Outlet;
import vn.tiendo.bot.outgoing.Tried;
import vn.tiendo.bot.pictures.Drawing;
import vn.tiendo.bot.settings.Settings;
import vn.tiendo.bot.zalo.OpenApi.Answer;
import vn.tiendo.conversations.Abilities;
import vn.tiendo.conversations.Message;

/** Zalo's Official Account. */
final class ZaloChannel implements Channel {
    private static final String CONSULTATION = "/v3.0/oa/message/cs";
    private static final String TEMPLATE = "/v3.0/oa/message/template";

    /** Zalo says 48 hours; when somebody was heard is known to some minutes. */
    private static final Duration FREE = Duration.ofHours(47);

    /** Five buttons in a message (C-40). */
    private static final Abilities ABILITIES = new Abilities(
            Set.of(Abilities.Ability.PICTURES, Abilities.Ability.NUMBERED_LISTS, Abilities.Ability.PUSHES), 5, 2000);

    private final Settings.Zalo settings;
    private final Authorised api;
    private final Outlet outlet;
    private final InstantSource clock;
    private final Approved approved;
    private final MarkedPresses presses;
    private final EventContents contents;
    private final PictureMessages pictures;

    ZaloChannel(Settings.Zalo settings, Authorised api, Outlet outlet, Approved approved, InstantSource clock) {
        this.settings = settings;
        this.api = api;
        this.outlet = outlet;
        this.approved = approved;
        this.clock = clock;
        this.presses = new MarkedPresses(settings);
        this.contents = new EventContents(presses);
        this.pictures = new PictureMessages(new Uploads(settings, api, clock));
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
        return outlet.send(to.chat(), message, Part.of(message), part -> send(to.chat(), part));
    }

    @Override
    public Openness openness(Instant heard, Instant now) {
        return heard.plus(FREE).isAfter(now) ? Openness.FREE : Openness.CLOSED;
    }

    @Override
    public Optional<Sent> sendApproved(Address to, Message message) {
        return approved.body(to.chat(), message)
                .map(body -> outlet.send(to.chat(), message, List.of(body), part -> tried(to.chat(), TEMPLATE, part)));
    }

    private Tried send(String user, Part part) {
        return switch (part) {
            case Part.Words(var text) -> tried(user, CONSULTATION, text.body(user, presses));
            case Part.Drawn(var drawing) ->
                pictures.show(
                        user, drawing, body -> post(CONSULTATION, body), answer -> verdict(answer, CONSULTATION, user));
        };
    }

    private Tried tried(String user, String path, JsonNode body) {
        return verdict(post(path, body), path, user);
    }

    private Optional<Answer> post(String path, JsonNode body) {
        return api.call((calls, token) -> calls.post(settings.apiUrl(), path, body, token.value()));
    }

    private Tried verdict(Optional<Answer> answer, String path, String user) {
        return answer.map(one -> ApiVerdict.of(one, path.equals(TEMPLATE), user, clock.instant()))
                .orElseGet(() -> new Tried.Told(new Sent.NotSent(Authorised.WITHOUT_TOKEN)));
    }

    /** One sending. */
    private sealed interface Part {
        record Words(Rendered text) implements Part {}

        record Drawn(Drawing drawing) implements Part {}

        /** The picture first, so that the choices stand under what was said last. */
        static List<Part> of(Message message) {
            return Stream.concat(
                            Drawing.of(message).<Part>map(Drawn::new).stream(),
                            Rendered.of(message).stream().<Part>map(Words::new))
                    .toList();
        }
    }
}
