package vn.tiendo.bot.work;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.answer.Engine;
import vn.tiendo.bot.answer.Poison;
import vn.tiendo.bot.delivery.SecondLook;
import vn.tiendo.bot.notices.NoticeForm;
import vn.tiendo.bot.situation.Situations;
import vn.tiendo.bot.store.Encounter;
import vn.tiendo.bot.store.Posted;
import vn.tiendo.bot.store.Store;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Notice;
import vn.tiendo.conversations.Noticed;
import vn.tiendo.conversations.Reply;
import vn.tiendo.domain.reminding.Hours;

/**
 * Turns a notice once more that waited in an outbox: who has reported meanwhile hears nothing, of two reminders the newer one
 * stands, and none goes out at a quiet time.
 */
@Singleton
public final class WaitingNotices implements SecondLook {
    private static final Logger LOG = LoggerFactory.getLogger(WaitingNotices.class);

    private final Store store;
    private final Engine engine;
    private final Situations situations;
    private final InstantSource clock;

    public WaitingNotices(Store store, Engine engine, Situations situations, InstantSource clock) {
        this.store = store;
        this.engine = engine;
        this.situations = situations;
        this.clock = clock;
    }

    @Override
    public Seen at(Posted item, List<Posted> outbox) {
        try {
            return item.notice().isEmpty() ? new Seen.Says(item.message()) : seen(item, outbox);
        } catch (Poison poison) {
            LOG.error("a notice that waited is sent as it was: {}", poison.place());
            return new Seen.Says(item.message());
        }
    }

    private Seen seen(Posted item, List<Posted> outbox) throws Poison {
        var notice = notice(item);
        if (notice instanceof Notice.ReportsOwed && isOvertaken(item, outbox)) {
            return new Seen.Pointless();
        }
        var encounter = store.endpoints().encounter(item.endpoint());
        return encounter.isPresent()
                ? turned(fresh(notice, item, encounter.get()), encounter.get())
                : new Seen.Pointless();
    }

    private static Notice notice(Posted item) throws Poison {
        return Poison.guard(() -> NoticeForm.read(item.notice().orElseThrow()));
    }

    /** Whether a later reminder waits too: it speaks of what is owed by then. */
    private static boolean isOvertaken(Posted item, List<Posted> outbox) throws Poison {
        for (var later : outbox) {
            if (later.at().isAfter(item.at())
                    && later.notice().isPresent()
                    && notice(later) instanceof Notice.ReportsOwed) {
                return true;
            }
        }
        return false;
    }

    /** A reminder that was kept until its person wrote has the hours of the day on which they did. */
    private Notice fresh(Notice notice, Posted item, Encounter encounter) {
        boolean wrote =
                encounter.endpoint().heardAt().filter(item.at()::isBefore).isPresent();
        return wrote && notice instanceof Notice.ReportsOwed(var reminders, var _)
                ? new Notice.ReportsOwed(reminders, latest(clock.instant()))
                : notice;
    }

    private static Instant latest(Instant now) {
        return Hours.end(Hours.next(now).orElse(now.plus(Duration.ofDays(1))));
    }

    private Seen turned(Notice notice, Encounter encounter) throws Poison {
        var situation = situations.of(encounter);
        var stored = situations.stored(situation);
        var channel = encounter.endpoint().address().channel();
        var noticed = Poison.guard(() -> engine.notice(encounter.kept().session(), notice, channel, situation, stored));
        return switch (noticed) {
            case Noticed.Held(var until) -> new Seen.Later(until);
            case Noticed.Said(var turn) ->
                said(turn.replies()).<Seen>map(Seen.Says::new).orElseGet(Seen.Pointless::new);
        };
    }

    /** A notice is one message, without figures. */
    private static Optional<Message> said(List<Reply> replies) {
        return replies.stream()
                .filter(Reply.Say.class::isInstance)
                .map(Reply.Say.class::cast)
                .map(Reply.Say::message)
                .findFirst();
    }
}
