package vn.tiendo.conversations.flows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.conversations.Inquiry;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.Speaker;
import vn.tiendo.conversations.View;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.domain.people.Membership;

/** Tells where a unit stands. */
final class StandingFlow {
    static final Inquiry FLOW = new Inquiry(
            "standing",
            Set.of(Intent.ASK_PROGRESS_SELF, Intent.ASK_PROGRESS_UNIT, Intent.ASK_PROGRESS_ALL),
            StandingFlow::standing);

    private StandingFlow() {}

    private static List<Reply> standing(Inquiry.Asked asked) {
        return memberships(asked).stream()
                .findFirst()
                .<List<Reply>>map(membership -> List.of(
                        new Reply.Show(new View.OwnProgress(membership.unit(), Optional.empty(), Optional.empty()))))
                .orElseGet(() -> List.of(new Reply.Say(Message.of("…"))));
    }

    private static List<Membership> memberships(Inquiry.Asked asked) {
        return switch (asked.situation().speaker()) {
            case Speaker.Stranger() -> List.of();
            case Speaker.Known(var _, var memberships) -> memberships;
        };
    }
}
