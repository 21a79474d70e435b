package vn.tiendo.conversations;

import java.time.Instant;
import java.util.List;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.people.Access;
import vn.tiendo.domain.people.Membership;

/**
 * Everything a turn may look at besides the session and what was heard.
 *
 * @param now the injected clock (I-10)
 * @param derived the catalogue, and what was worked out from it
 * @param samples who may be joined without an invitation; empty outside a samples run
 * @param office the body that runs the service, "Ban Chỉ đạo …", for messages 1 and 2
 * @param support the general support number or address
 * @param findings what was looked up for this turn
 */
public record Situation(
        Instant now,
        Speaker speaker,
        Derived derived,
        List<SamplePerson> samples,
        String office,
        String support,
        Findings findings) {
    public Situation {
        samples = List.copyOf(samples);
    }

    /** A situation for which nothing was looked up yet. */
    public Situation(
            Instant now, Speaker speaker, Derived derived, List<SamplePerson> samples, String office, String support) {
        this(now, speaker, derived, samples, office, support, Findings.NONE);
    }

    /** The same, knowing what a look-up found. */
    public <T> Situation knowing(LookUp<T> lookUp, T result) {
        return new Situation(now, speaker, derived, samples, office, support, findings.with(lookUp, result));
    }

    /** What a look-up finds; a turn that has not made it yet goes on from here once it has. */
    public <T> T found(LookUp<T> lookUp) {
        return findings.of(lookUp);
    }

    public Catalogue catalogue() {
        return derived.catalogue();
    }

    /** The memberships of whoever is talking. */
    public List<Membership> memberships() {
        return switch (speaker) {
            case Speaker.Stranger() -> List.of();
            case Speaker.Known(var _, var memberships) -> memberships;
        };
    }

    /** What whoever is talking may read and write now. */
    public Access access() {
        return new Access(catalogue(), memberships(), now);
    }

    /** A person of a bundled sample with the fixed code that joins as them. */
    public record SamplePerson(String code, String group, String title, String does) {}
}
