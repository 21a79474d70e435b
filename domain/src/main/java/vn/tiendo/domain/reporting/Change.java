package vn.tiendo.domain.reporting;

import java.util.List;
import java.util.OptionalLong;
import vn.tiendo.domain.catalogue.ProgrammeCode;

/** What was done to a report; each makes a new version of it, and the versions before stay (I-4, section 2.10). */
public sealed interface Change {
    /**
     * It was sent.
     *
     * @param programmes the programmes it feeds (C-12)
     * @param waits why it waits for the level above; it counts at once if empty
     */
    record Filed(List<ProgrammeCode> programmes, List<Hold> waits, Content content) implements Change {
        public Filed {
            programmes = List.copyOf(programmes);
            waits = List.copyOf(waits);
        }
    }

    /** It was said again, otherwise: đính chính (message 28). A returned report is sent again by it. */
    record Corrected(List<ProgrammeCode> programmes, List<Hold> waits, Content content) implements Change {
        public Corrected {
            programmes = List.copyOf(programmes);
            waits = List.copyOf(waits);
        }
    }

    /** The decision that its lines were waiting for was issued (C-14). */
    record Completed(Decision.Numbered decision) implements Change {}

    /**
     * What was said last was taken back, and it is again as it was before that ("hoàn tác").
     *
     * @param version the version it is again as
     */
    record Restored(int version) implements Change {}

    /**
     * It was taken back, by whoever sent it or by the level above (A-28, message 29).
     *
     * @param sameAs the number of the report that says the same, if that is why
     */
    record Withdrawn(Reason reason, OptionalLong sameAs) implements Change {}

    /**
     * It was asked to be taken back out of figures that are fixed: it counts until the level above agrees (section 2.10).
     *
     * @param waits the fixed figures that it is in
     */
    record WithdrawalAsked(Reason reason, List<Hold> waits) implements Change {
        public WithdrawalAsked {
            waits = List.copyOf(waits);
        }
    }

    /** Why a report was taken back (message 29). */
    enum Reason {
        /** "Gửi nhầm". */
        BY_MISTAKE,
        /** "Trùng": another report says the same. */
        DUPLICATE,
        /** "Quyết định bị thu hồi". */
        DECISION_REVOKED
    }

    /**
     * The level above sent it back.
     *
     * @param field the key of the question that is to be answered anew
     * @param reason what is wrong, as the reporter will read it
     */
    record Returned(String field, String reason) implements Change {}

    /** The level above found it right: it counts (M-14), or is taken back where that was asked. */
    record Confirmed() implements Change {}
}
