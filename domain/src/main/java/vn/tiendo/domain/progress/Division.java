package vn.tiendo.domain.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.Enterprise;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Workplace;
import vn.tiendo.domain.units.UnitId;

/**
 * How the results of a unit that was divided are shared out: each goes where its enterprise belongs now; what says no
 * enterprise of a part stays unallotted above them. Nothing is divided by proportion (T-05, A-35).
 */
record Division(Catalogue catalogue, List<UnitId> parts) {
    /** Of a unit that was divided by {@code day}; empty if it was not. */
    static Optional<Division> of(Catalogue catalogue, UnitId unit, LocalDate day) {
        return Optional.of(catalogue.units().parts(unit, day))
                .filter(parts -> !parts.isEmpty())
                .map(parts -> new Division(catalogue, parts));
    }

    /** What of the unit's ledgers goes on in {@code part}. */
    Figures share(UnitId part, Figures figures) {
        return only(where -> where.equals(Optional.of(part)), figures);
    }

    /** What of them goes on in no part. */
    Figures rest(Figures figures) {
        return only(Optional::isEmpty, figures);
    }

    private Figures only(Predicate<Optional<UnitId>> which, Figures figures) {
        return key -> {
            var ledger = figures.ledger(key);
            return new Ledger(
                    key,
                    ledger.entries().stream().map(entry -> only(which, entry)).toList());
        };
    }

    private Ledger.Entry only(Predicate<Optional<UnitId>> which, Ledger.Entry entry) {
        return new Ledger.Entry(
                entry.report(),
                entry.number(),
                entry.version(),
                entry.stretches().stream()
                        .map(stretch -> new Stretch(
                                stretch.from(),
                                stretch.counted().flatMap(content -> only(which, content)),
                                stretch.waiting().flatMap(content -> only(which, content)),
                                stretch.leaving().flatMap(content -> only(which, content))))
                        .toList());
    }

    private Optional<Content> only(Predicate<Optional<UnitId>> which, Content content) {
        return switch (content) {
            case Content.Events(var lines) -> {
                var kept = lines.stream()
                        .filter(line -> which.test(part(line.workplace())))
                        .toList();
                yield kept.isEmpty() ? Optional.empty() : Optional.of(new Content.Events(kept));
            }
            case Content.Ended ended -> Optional.<Content>of(ended).filter(_ -> which.test(part(ended.workplace())));
            case Content.Nothing _, Content.NetChange _, Content.Snapshot _ ->
                Optional.of(content).filter(_ -> which.test(Optional.empty()));
        };
    }

    private Optional<UnitId> part(Optional<Workplace> workplace) {
        return workplace
                .flatMap(place -> place instanceof Workplace.Known(var id, var _)
                        ? catalogue.enterprise(id).flatMap(Enterprise::cell)
                        : Optional.empty())
                .filter(parts::contains);
    }
}
