package vn.tiendo.bot.answer;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.tiendo.bot.channel.Channels;
import vn.tiendo.bot.channel.Talks;
import vn.tiendo.bot.delivery.Delivery;
import vn.tiendo.bot.store.Commit;
import vn.tiendo.bot.store.Committed;
import vn.tiendo.bot.store.Endpoint;
import vn.tiendo.bot.store.Kept;
import vn.tiendo.bot.store.Pending;
import vn.tiendo.bot.store.Posted;
import vn.tiendo.bot.store.Seal;
import vn.tiendo.bot.store.Store;
import vn.tiendo.conversations.Abilities;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Stored;
import vn.tiendo.conversations.Turn;

/** Fills what a turn wants said, and commits it: to the outbox of a channel that is sent to, to the history of all. */
@Singleton
public final class AnswerCommit {
    public static final Message SORRY = Message.of("⚠️ Hệ thống gặp lỗi khi xử lý tin này và đã ghi lại để sửa."
            + " Phần đang nhập vẫn còn; đồng chí nhắn lại cách khác, ví dụ: tiến độ.");

    private static final int TRACE = 8;

    private final Store store;
    private final Channels channels;
    private final Delivery delivery;
    private final StoredTalks talks;
    private final InstantSource clock;
    private final Seal seal;
    private final Replies replies;
    private final HeardTexts heardTexts;

    public AnswerCommit(
            Store store,
            Engine engine,
            Channels channels,
            Delivery delivery,
            StoredTalks talks,
            InstantSource clock,
            Seal seal) {
        this.store = store;
        this.replies = new Replies(engine, channels);
        this.heardTexts = new HeardTexts(store.conversations());
        this.channels = channels;
        this.delivery = delivery;
        this.talks = talks;
        this.clock = clock;
        this.seal = seal;
    }

    /** The messages of {@code wanted}, with figures as they stand now, as the channel of {@code endpoint} can show them. */
    public List<Message> filled(Endpoint endpoint, List<Reply> wanted, Situation situation, Stored stored)
            throws Poison {
        return replies.filled(endpoint.address().channel(), wanted, situation, stored);
    }

    /** What the history shows of an input that led to a turn; nothing for a mere opening of the chat. */
    public Optional<HeardText> heard(Kept kept, Heard heard, Turn turn) {
        return turn.forget() ? Optional.of(HeardTexts.forgotten(heard)) : heardTexts.of(kept, heard);
    }

    /** The name by which pages know a conversation. */
    public String named(String conversation) {
        return seal.digest(conversation);
    }

    /** A short name of an id for the log: enough to find it again, not enough to use it. */
    public String trace(String id) {
        return seal.digest(id).substring(0, TRACE);
    }

    /** Commits; on success messages are on their way, and the conversation is what it says. Empty if somebody else has written in between. */
    public Optional<Kept> commit(Response response) {
        var commit = written(response);
        boolean sends = commit.lease().isPresent();
        var done = sends
                ? delivery.commit(commit, response.endpoint())
                : store.conversations().commit(commit);
        done.ifPresent(committed -> {
            if (!sends && !commit.outbox().isEmpty()) {
                delivery.wake(commit.id());
            }
            talks.said(response.encounter().with(committed.kept()), commit.history());
        });
        return done.map(Committed::kept);
    }

    /** Clears the order of a conversation that the chat has left; a stranger's session ends with it. */
    public Optional<Kept> close(Kept kept, Pending pending) {
        boolean stranger =
                kept.id().equals(Endpoint.strangers(pending.endpoint())) || pending.order() instanceof Order.EraseData;
        var done = store.conversations()
                .commit(new Commit(
                        kept.id(),
                        kept.rev(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        stranger ? Session.empty() : kept.session(),
                        List.of(pending.mark()),
                        Map.of(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.empty()));
        done.ifPresent(committed -> talks.changed(kept.id(), committed.kept().entries()));
        return done.map(Committed::kept);
    }

    /** What was committed before is on its way, if it is not already. */
    public void resend(String conversation) {
        delivery.wake(conversation);
    }

    /** The person can be reached again: what was held for them is on its way. */
    public void release(String conversation) {
        store.outboxes().release(conversation, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        delivery.wake(conversation);
    }

    private boolean sentTo(Endpoint endpoint) {
        return channels.find(endpoint.address().channel())
                .filter(channel -> channel.abilities().can(Abilities.Ability.SHOWS_HISTORY))
                .isEmpty();
    }

    private Commit written(Response response) {
        var kept = response.kept();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var outbox = sentTo(response.endpoint()) ? posted(response, now) : List.<Posted>of();
        boolean free = kept.sending().map(until -> !until.isAfter(now)).orElse(true);
        return new Commit(
                kept.id(),
                kept.rev(),
                now,
                response.session(),
                response.handled(),
                response.saidAt()
                        .filter(at -> at.isAfter(
                                kept.said().getOrDefault(response.endpoint().id(), Instant.MIN)))
                        .map(at -> Map.of(response.endpoint().id(), at))
                        .orElse(Map.of()),
                response.order(),
                outbox,
                entries(response, now),
                Optional.of(delivery.lease(now)).filter(_ -> free && !outbox.isEmpty()));
    }

    private static List<Posted> posted(Response response, Instant now) {
        long before = response.kept().entries() + (response.heard().isPresent() ? 1 : 0);
        return IntStream.range(0, response.messages().size())
                .mapToObj(at -> new Posted(
                        "%d#%d".formatted(response.kept().rev() + 1, at),
                        response.endpoint().id(),
                        before + at + 1,
                        now,
                        response.messages().get(at),
                        false,
                        response.notice()))
                .toList();
    }

    private static List<Talks.Entry> entries(Response response, Instant now) {
        var channel = response.endpoint().address().channel();
        var entries = new ArrayList<Talks.Entry>();
        long number = response.kept().entries();
        if (response.heard().isPresent()) {
            var said = response.heard().get();
            entries.add(new Talks.Entry.Said(++number, now, channel, said.id(), said.text()));
        }
        for (var message : response.messages()) {
            entries.add(new Talks.Entry.Told(++number, now, channel, message));
        }
        return entries;
    }
}
