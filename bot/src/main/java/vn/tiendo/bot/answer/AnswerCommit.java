package vn.tiendo.bot.answer;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.tiendo.bot.channel.Channel;
import vn.tiendo.bot.channel.Channels;
import vn.tiendo.bot.channel.Talks;
import vn.tiendo.bot.delivery.Delivery;
import vn.tiendo.bot.store.Commit;
import vn.tiendo.bot.store.Committed;
import vn.tiendo.bot.store.Encounter;
import vn.tiendo.bot.store.Endpoint;
import vn.tiendo.bot.store.Kept;
import vn.tiendo.bot.store.Pending;
import vn.tiendo.bot.store.Posted;
import vn.tiendo.bot.store.Seal;
import vn.tiendo.bot.store.Store;
import vn.tiendo.conversations.Abilities;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Input;
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

    private static final String FORGOTTEN = "(tin này không được lưu)";
    private static final int TRACE = 8;
    private static final Abilities NONE = new Abilities(Set.of(), 0, 0);

    private final Store store;
    private final Engine engine;
    private final Channels channels;
    private final Delivery delivery;
    private final StoredTalks talks;
    private final InstantSource clock;
    private final Seal seal;

    public AnswerCommit(
            Store store,
            Engine engine,
            Channels channels,
            Delivery delivery,
            StoredTalks talks,
            InstantSource clock,
            Seal seal) {
        this.store = store;
        this.engine = engine;
        this.channels = channels;
        this.delivery = delivery;
        this.talks = talks;
        this.clock = clock;
        this.seal = seal;
    }

    /**
     * The messages of {@code replies}, with figures as they stand now, as the channel can show them and in as few as it allows:
     * who is sent to hears one thought in one.
     */
    public List<Message> filled(Endpoint endpoint, List<Reply> replies, Situation situation, Stored stored)
            throws Poison {
        var abilities = channels.find(endpoint.address().channel())
                .map(Channel::abilities)
                .orElse(NONE);
        return together(
                abilities,
                Poison.guard(() -> replies.stream()
                        .map(reply -> switch (reply) {
                            case Reply.Say(var message) -> message;
                            case Reply.Show(var view) -> engine.show(view, situation, stored, abilities);
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

    /** The session after a turn: what was offered is remembered with its channel. */
    public static Session told(Endpoint endpoint, Turn turn, List<Message> messages, Kept kept) {
        return turn.session().telling(endpoint.address().channel(), messages, kept.entries());
    }

    /** The name by which pages know a conversation. */
    public String named(String conversation) {
        return seal.digest(conversation);
    }

    /** A short name of an id for the log: enough to find it again, not enough to use it. */
    public String trace(String id) {
        return seal.digest(id).substring(0, TRACE);
    }

    /** What the history shows of an input; nothing for a mere opening of the chat. */
    public Optional<Said> said(Kept kept, Heard heard, boolean forget) {
        if (forget) {
            return Optional.of(new Said(heard.id(), FORGOTTEN));
        }
        return text(kept, heard.input()).map(text -> new Said(heard.id(), text));
    }

    private Optional<String> text(Kept kept, Input input) {
        return switch (input) {
            case Input.Words(var text) -> Optional.of(text);
            case Input.Edited(var _, var text) -> Optional.of(text);
            case Input.Pressed(var data) -> label(kept, data);
            case Input.Attached(var kind) ->
                Optional.of(
                        switch (kind) {
                            case PHOTO -> "(ảnh)";
                            case FILE -> "(tệp)";
                            case VOICE -> "(tin thoại)";
                            case STICKER -> "(nhãn dán)";
                            case CONTACT -> "(danh thiếp)";
                            case LOCATION -> "(vị trí)";
                            case OTHER -> "(tin không phải chữ)";
                        });
            case Input.Started _ -> Optional.empty();
        };
    }

    /** What the pressed button said: one that was shown last, or else one of the history, newest message first. */
    private Optional<String> label(Kept kept, String data) {
        return kept.session().shown().values().stream()
                .flatMap(shown -> shown.buttons().stream())
                .filter(button -> button.data().equals(data))
                .map(Button::label)
                .findFirst()
                .or(() -> earlier(kept, data));
    }

    private Optional<String> earlier(Kept kept, String data) {
        return store.conversations().history(kept.id(), 0).reversed().stream()
                .filter(Talks.Entry.Told.class::isInstance)
                .map(Talks.Entry.Told.class::cast)
                .flatMap(told -> told.message().buttons().stream())
                .filter(button -> button.data().equals(data))
                .map(Button::label)
                .findFirst();
    }

    /** What a person said, as the history shows it. */
    public record Said(String id, String text) {}

    /**
     * What is to be committed.
     *
     * @param encounter the chat, as it was loaded
     * @param saidAt when the platform says that what is turned was said; empty for a settled order
     * @param notice what is said unasked, as a notice is written; empty for an answer
     */
    public record Answer(
            Encounter encounter,
            Session session,
            List<String> handled,
            Optional<Instant> saidAt,
            Optional<Pending> order,
            Optional<Said> said,
            Optional<String> notice,
            List<Message> messages) {
        /** What answers something. */
        public Answer(
                Encounter encounter,
                Session session,
                List<String> handled,
                Optional<Instant> saidAt,
                Optional<Pending> order,
                Optional<Said> said,
                List<Message> messages) {
            this(encounter, session, handled, saidAt, order, said, Optional.empty(), messages);
        }

        Endpoint endpoint() {
            return encounter.endpoint();
        }

        Kept kept() {
            return encounter.kept();
        }
    }

    /** Commits; on success messages are on their way, and the conversation is what it says. Empty if somebody else has written in between. */
    public Optional<Kept> commit(Answer answer) {
        var commit = commit(answer, sentTo(answer.endpoint()));
        boolean sends = commit.lease().isPresent();
        var done = sends
                ? delivery.commit(commit, answer.endpoint())
                : store.conversations().commit(commit);
        done.ifPresent(committed -> {
            if (!sends && !commit.outbox().isEmpty()) {
                delivery.wake(commit.id());
            }
            talks.said(answer.encounter().with(committed.kept()), commit.history());
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
        store.conversations().release(conversation, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        delivery.wake(conversation);
    }

    private boolean sentTo(Endpoint endpoint) {
        return channels.find(endpoint.address().channel())
                .filter(channel -> channel.abilities().can(Abilities.Ability.SHOWS_HISTORY))
                .isEmpty();
    }

    private Commit commit(Answer answer, boolean sentTo) {
        var kept = answer.kept();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var outbox = sentTo ? posted(answer, now) : List.<Posted>of();
        boolean free = kept.sending().map(until -> !until.isAfter(now)).orElse(true);
        return new Commit(
                kept.id(),
                kept.rev(),
                now,
                answer.session(),
                answer.handled(),
                answer.saidAt()
                        .filter(at -> at.isAfter(
                                kept.said().getOrDefault(answer.endpoint().id(), Instant.MIN)))
                        .map(at -> Map.of(answer.endpoint().id(), at))
                        .orElse(Map.of()),
                answer.order(),
                outbox,
                entries(answer, now),
                Optional.of(delivery.lease(now)).filter(_ -> free && !outbox.isEmpty()));
    }

    private static List<Posted> posted(Answer answer, Instant now) {
        long before = answer.kept().entries() + (answer.said().isPresent() ? 1 : 0);
        return IntStream.range(0, answer.messages().size())
                .mapToObj(at -> new Posted(
                        "%d#%d".formatted(answer.kept().rev() + 1, at),
                        answer.endpoint().id(),
                        before + at + 1,
                        now,
                        answer.messages().get(at),
                        false,
                        answer.notice()))
                .toList();
    }

    private static List<Talks.Entry> entries(Answer answer, Instant now) {
        var channel = answer.endpoint().address().channel();
        var entries = new ArrayList<Talks.Entry>();
        long number = answer.kept().entries();
        if (answer.said().isPresent()) {
            var said = answer.said().get();
            entries.add(new Talks.Entry.Said(++number, now, channel, said.id(), said.text()));
        }
        for (var message : answer.messages()) {
            entries.add(new Talks.Entry.Told(++number, now, channel, message));
        }
        return entries;
    }
}
