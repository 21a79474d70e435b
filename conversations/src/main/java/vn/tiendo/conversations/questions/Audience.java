package vn.tiendo.conversations.questions;

import java.util.List;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.Role;

/** Who a flow is for, by what a membership lets them do. */
public enum Audience {
    /** Whoever has not joined. */
    STRANGERS,
    /** Whoever has joined. */
    MEMBERS,
    /** Those who report for their own unit. */
    REPORTERS,
    /** Those who see the units below their own. */
    READERS,
    /** Those who confirm or return what the units below report. */
    VERIFIERS,
    /** Those who keep the people and their accounts in order below their unit (C-31). */
    KEEPERS,
    /** Those who set the service up. */
    ADMINISTRATORS;

    /** Whether one of these memberships lets its person in; who has none is a stranger. */
    public boolean admits(List<Membership> memberships) {
        return this == STRANGERS
                ? memberships.isEmpty()
                : memberships.stream().map(Membership::role).anyMatch(this::admits);
    }

    private boolean admits(Role role) {
        return switch (this) {
            case STRANGERS -> false;
            case MEMBERS -> true;
            case REPORTERS -> role.reports();
            case READERS -> role.readsBelow();
            case VERIFIERS -> role == Role.VERIFIER;
            case KEEPERS -> role == Role.VERIFIER || role == Role.ADMINISTRATOR;
            case ADMINISTRATORS -> role == Role.ADMINISTRATOR;
        };
    }

    /** Those of the memberships that let their person in. */
    public List<Membership> among(List<Membership> memberships) {
        return memberships.stream()
                .filter(membership -> admits(membership.role()))
                .toList();
    }
}
