package vn.tiendo.conversations.listening;

import java.util.List;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.moves.Menu;
import vn.tiendo.conversations.moves.Move;
import vn.tiendo.conversations.moves.Remark;
import vn.tiendo.conversations.moves.Say;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.screens.Talk;

/** What is said to a yes, a no and the like where nothing is asked. */
record NothingOpen(Talk talk, Session session) {
    /** A second yes to what was filed files nothing (message 16); that of a verifier is about what waits. */
    Move agreed(String text) {
        return Approvals.areOfAVerifier(text, talk)
                ? new FreshWords(talk, session).move(Approvals.WAITING)
                : session.filed().stream()
                        .findFirst()
                        .<Move>map(filed -> new Remark(Phrases.filedAlready(filed.number())))
                        .orElseGet(this::said);
    }

    /** With nothing to drop, the report sent last may be meant; it is named first (C-9). */
    Move toCancel() {
        return session.filed().stream()
                .findFirst()
                .<Move>map(filed -> new Say(Message.of(Phrases.NO_DRAFT + " Báo cáo gần nhất: số " + filed.number()
                                + " (" + filed.gist() + ").")
                        .with(List.of(
                                new Press.Start("withdraw", Long.toString(filed.number()))
                                        .button("Rút báo cáo số " + filed.number()),
                                new Press.Start("menu").button("Việc khác")))))
                .orElseGet(this::said);
    }

    /** Who reports nothing has no report that is being typed. */
    Move said() {
        return new Menu(Audience.REPORTERS.admits(talk.memberships()) ? Phrases.NO_DRAFT : Phrases.NOTHING_ASKED);
    }
}
