package vn.tiendo.conversations.questions;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.language.Understanding;
import vn.tiendo.domain.people.Membership;

/**
 * A flow that answers at once and asks nothing; may come in between, after which the open question is asked again.
 *
 * @param goesOn the answer to words that only go on from the last answer, if it has one
 */
public record Inquiry(
        Entrance entrance, Function<Asked, List<Reply>> answer, Function<Asked, Optional<List<Reply>>> goesOn)
        implements Flow {
    /**
     * What an inquiry may look at.
     *
     * @param directory the flows there are
     */
    public record Asked(
            Session session, Heard heard, Situation situation, Directory directory, Understanding understanding) {
        /** The memberships of who asks. */
        public List<Membership> memberships() {
            return situation.memberships();
        }

        /** What one can do next; nothing while a draft is open, whose question comes again. */
        public List<Button> ways() {
            return session.open().isPresent() ? List.of() : directory.menu(memberships());
        }
    }

    public Inquiry(Entrance entrance, Function<Asked, List<Reply>> answer) {
        this(entrance, answer, _ -> Optional.empty());
    }
}
