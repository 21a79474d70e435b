package vn.tiendo.bot.notices;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import vn.tiendo.bot.running.Clockwork;
import vn.tiendo.bot.situation.Situations;
import vn.tiendo.bot.store.Store;
import vn.tiendo.conversations.Notice;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.reminding.Hours;

/** Tells everybody once whose place in a unit ended within the last days (C-31). */
final class EndedMemberships implements Clockwork {
    /** Shorter than rows are kept, so that none is told twice; long enough for a weekend in which nothing ran. */
    private static final int DAYS = 4;

    private final Store store;
    private final Situations situations;
    private final Notices notices;
    private final InstantSource clock;

    EndedMemberships(Store store, Situations situations, Notices notices, InstantSource clock) {
        this.store = store;
        this.situations = situations;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ended memberships";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void look() {
        var now = clock.instant();
        if (Hours.areSensible(now)) {
            var today = LocalDate.ofInstant(now, Catalogue.ZONE);
            store.people().ended(today.minusDays(DAYS), today).stream()
                    .filter(membership -> situations.isUnpinned(membership.unit()))
                    .forEach(this::post);
        }
    }

    private void post(Membership ended) {
        var on = ended.until().orElseThrow();
        notices.post(
                "ended:%s:%s".formatted(ended.id(), on),
                ended.person(),
                new Notice.MembershipEnded(ended.unit(), ended.role(), on, Hours.end(clock.instant())));
    }
}
