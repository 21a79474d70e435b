package vn.tiendo.bot.work;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import vn.tiendo.bot.channel.Address;
import vn.tiendo.bot.channel.Channel;
import vn.tiendo.bot.notices.Notices;
import vn.tiendo.bot.store.Encounter;
import vn.tiendo.bot.store.Endpoint;
import vn.tiendo.bot.store.Seal;
import vn.tiendo.bot.store.Store;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Notice;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.View;
import vn.tiendo.conversations.figures.ViewCodes;

/**
 * Who asks in a group, and how they are told alone what is not for all: a group is nobody, so that what may be seen there is
 * what its asker may see, and nothing is remembered of it but what they chose elsewhere (C-33).
 */
@Singleton
final class Groups {
    private final Store store;
    private final Seal seal;
    private final Notices notices;

    Groups(Store store, Seal seal, Notices notices) {
        this.store = store;
        this.seal = seal;
        this.notices = notices;
    }

    /** The chat that a turn looks at: the one it is in, or in a group that of whoever asked. */
    Encounter asking(Encounter encounter, Channel.Parsed parsed) {
        return parsed.inGroup()
                ? parsed.asker()
                        .map(chat -> Endpoint.idOf(beside(encounter, chat), seal))
                        .flatMap(store.endpoints()::encounter)
                        .orElseGet(() -> Encounter.fresh(encounter.endpoint()))
                : encounter;
    }

    private static Address beside(Encounter encounter, String chat) {
        var group = encounter.endpoint().address();
        return new Address(group.channel(), group.account(), chat);
    }

    /** What a turn goes on from: in a group from nothing but the programme that its asker chose (C-12). */
    static Session session(Encounter asking, Channel.Parsed parsed) {
        var session = asking.kept().session();
        return parsed.inGroup()
                ? session.programme().map(Session.empty()::choosing).orElseGet(Session::empty)
                : session;
    }

    /**
     * Leaves with whoever asked what is for them alone, under ids of the row: before the turn is committed, so that it is
     * not lost, and once however often it is turned.
     */
    void tellAlone(Heard heard, Encounter asking, Turn turn) {
        var apart = turn.replies().stream()
                .flatMap(reply -> reply instanceof Reply.Aside(var view) ? Stream.of(view) : Stream.<View>empty())
                .toList();
        for (int at = 0; at < apart.size(); at++) {
            var id = "apart:%s:%d".formatted(heard.id(), at);
            var notice = new Notice.AskedAmongOthers(ViewCodes.encode(apart.get(at)), heard.sentAt());
            asking.endpoint().person().ifPresent(person -> notices.post(id, person, notice));
        }
    }
}
