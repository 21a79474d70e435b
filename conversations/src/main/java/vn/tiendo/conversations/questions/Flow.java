package vn.tiendo.conversations.questions;

import java.util.List;
import java.util.Set;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.domain.people.Membership;

/** A kind of conversation: who it is for, how it opens and what it leads to. */
public sealed interface Flow permits Form, Inquiry, Reopening {
    Entrance entrance();

    /** The name under which buttons, drafts and transcripts know it. */
    default String name() {
        return entrance().name();
    }

    /** What it is called: "Kết nạp". */
    default String title() {
        return entrance().title();
    }

    /** The intents that start it. */
    default Set<Intent> intents() {
        return entrance().intents();
    }

    default boolean isFor(List<Membership> memberships) {
        return entrance().audience().admits(memberships);
    }
}
