package vn.tiendo.conversations.figures;

import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.meaning.Restriction;

/** The restrictions of a view, each found by its kind. */
record Restricted(List<Restriction> all) {
    Optional<String> level() {
        return first(Restriction.Level.class).map(Restriction.Level::kind);
    }

    Optional<Restriction.Threshold> threshold() {
        return first(Restriction.Threshold.class);
    }

    List<Restriction.Part> parts() {
        return all.stream()
                .filter(Restriction.Part.class::isInstance)
                .map(Restriction.Part.class::cast)
                .toList();
    }

    Optional<Restriction.Dimension> dimension() {
        return first(Restriction.Dimension.class);
    }

    Optional<Restriction.Comparison> comparison() {
        return first(Restriction.Comparison.class);
    }

    Optional<Restriction.Pace> pace() {
        return first(Restriction.Pace.class);
    }

    Optional<Restriction.WhichPeriod> whichPeriod() {
        return first(Restriction.WhichPeriod.class);
    }

    Optional<Restriction.Unclear> unclear() {
        return first(Restriction.Unclear.class);
    }

    Optional<Restriction.Unworked> unworked() {
        return first(Restriction.Unworked.class);
    }

    Optional<Restriction.Miscalled> miscalled() {
        return first(Restriction.Miscalled.class);
    }

    Optional<Restriction.Rank> rank() {
        return first(Restriction.Rank.class);
    }

    Optional<Restriction.NotCounted> notCounted() {
        return first(Restriction.NotCounted.class);
    }

    private <T extends Restriction> Optional<T> first(Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
