package vn.tiendo.domain.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.ProgrammeCode;

/** Ledgers as they stood at one moment: what an answer's figures are computed from. */
@FunctionalInterface
public interface Figures {
    /** The ledger of {@code key}, empty if nothing was reported. */
    Ledger ledger(Ledger.Key key);

    /** What was worked out of these ledgers before and still holds; here nothing is kept. */
    default <T> RolledUp<T> rolledUp(Aspect<T> aspect) {
        return (_, work) -> work.apply(Optional.empty());
    }

    /** The same as they stood at an earlier moment. */
    default Figures at(Instant moment) {
        return new Earlier(this, moment);
    }

    /** The same with nothing reported. */
    default Figures empty() {
        return new Empty(this);
    }

    /** The last moment of a day in Vietnam, as exact as times are stored. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Catalogue.ZONE).toInstant().minusMillis(1);
    }

    /** Ledgers as they stood at a moment. */
    record Earlier(Figures now, Instant moment) implements Figures {
        @Override
        public Ledger ledger(Ledger.Key key) {
            return now.ledger(key).at(moment);
        }

        @Override
        public <T> RolledUp<T> rolledUp(Aspect<T> aspect) {
            return now.rolledUp(new Of<>(aspect, moment));
        }

        /** An aspect of that moment. */
        private record Of<T>(Aspect<T> aspect, Instant moment) implements Aspect<T> {
            @Override
            public ProgrammeCode programme() {
                return aspect.programme();
            }

            @Override
            public int firstYear() {
                return aspect.firstYear();
            }

            @Override
            public int lastYear() {
                return aspect.lastYear();
            }
        }
    }

    /** Ledgers of which nothing counts: of days that were still to come. Whoever asks for them says so in the aspect. */
    record Empty(Figures now) implements Figures {
        @Override
        public Ledger ledger(Ledger.Key key) {
            return Ledger.empty(key);
        }

        @Override
        public <T> RolledUp<T> rolledUp(Aspect<T> aspect) {
            return now.rolledUp(aspect);
        }
    }
}
