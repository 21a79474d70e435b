package vn.tiendo.conversations.questions;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Speaker;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.language.Understanding;
import vn.tiendo.domain.people.Membership;

/** A flow that answers at once and asks nothing; may come in between, after which the open question is asked again. */
public record Inquiry(String name, Set<Intent> intents, Function<Asked, List<Reply>> answer) implements Flow {
    /** What an inquiry may look at. */
    public record Asked(Session session, Heard heard, Situation situation, Understanding understanding) {
        /** The memberships of who asks. */
        public List<Membership> memberships() {
            return switch (situation.speaker()) {
                case Speaker.Stranger() -> List.of();
                case Speaker.Known(var _, var memberships) -> memberships;
            };
        }
    }

    public Inquiry {
        intents = Set.copyOf(intents);
    }
}
