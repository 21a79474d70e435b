package vn.tiendo.conversations.meaning;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What somebody wants by a message, with all that was said of it. */
public sealed interface Meaning {
    /**
     * Reports what has happened.
     *
     * @param events one or more, each with its own day, paper and place (C-7)
     * @param cell another cell than the own one, if one is named (C-62)
     */
    record Filing(List<Event> events, Optional<String> cell) implements Meaning {
        public Filing {
            events = List.copyOf(events);
        }
    }

    /**
     * Reports that nothing has happened, of all indicators or of those named (C-3, C-53).
     *
     * @param cell another cell than the own one, if one is named (C-62)
     */
    record Nothing(Topic topic, Optional<SpokenTime> time, Optional<String> cell) implements Meaning {}

    /** Reports what moves no indicator: a transfer, an end, a change of an organisation, a figure in stock. */
    record Change(Sort sort, Passing passing) implements Meaning {
        /** The kinds of such reports. */
        public enum Sort {
            TRANSFER,
            DISSOLUTION,
            REORGANISATION,
            SNAPSHOT
        }
    }

    /**
     * Gives the decision that a report waits for (C-14).
     *
     * @param reference which report, if it is said
     * @param ahead whether the day that was said is still to come
     */
    record Completion(Optional<Reference> reference, Optional<Paper> paper, Optional<SpokenTime> decided, boolean ahead)
            implements Meaning {}

    /**
     * Changes what was reported, or an answer of the open draft.
     *
     * @param field empty if only a value was said
     * @param value empty if only a field was said, or what was said is no value of it
     */
    record Correction(
            Reference reference, Optional<ReportField> field, Optional<Said> value, Optional<Said> old, boolean guessed)
            implements Meaning {}

    /** Takes a report back. */
    record Withdrawal(Reference reference) implements Meaning {}

    /** Asks how things stand. */
    record Question(Inquired about) implements Meaning {}

    /** Asks for a file of figures. */
    record Export(Inquired about, Optional<String> format) implements Meaning {}

    /**
     * Asks for reports, not for figures: the own ones, those that wait, that of a number, those behind a figure.
     *
     * @param topic the indicators they are to be of
     */
    record Reports(
            Optional<Reference> reference, Waiting state, Optional<String> unit, Topic topic, Optional<SpokenTime> time)
            implements Meaning {
        /** Which reports are asked for. */
        public enum Waiting {
            ANY,
            /** Those the asker sent. */
            MINE,
            FOR_CONFIRMATION,
            FOR_DECISION,
            RETURNED
        }
    }

    /** Asks when a report is due. */
    record Deadline(Optional<SpokenTime> time, Optional<String> unit) implements Meaning {}

    /** Asks what a rule says: how many members a cell needs, who may be admitted. */
    record Rule(Topic topic) implements Meaning {}

    /**
     * A verifier's decision about reports.
     *
     * @param disputed the field that is wrong, at which a returned report is opened
     */
    record Verdict(
            boolean confirms,
            Optional<Reference> reference,
            Optional<String> unit,
            Optional<String> reason,
            Optional<ReportField> disputed)
            implements Meaning {}

    /** Gives a unit, or those of a list and level, more time. */
    record Extension(
            Optional<String> unit, Optional<Listing> filter, Optional<String> level, Optional<SpokenTime> until)
            implements Meaning {}

    /** Has a unit, or those of a list and level, reminded, of what is owed for a period. */
    record Reminding(Optional<Listing> filter, Optional<String> unit, Optional<String> level, Optional<SpokenTime> time)
            implements Meaning {}

    /** Closes the account of a unit (C-31). */
    record LockAccount(Optional<String> unit) implements Meaning {}

    /** Asks what is stored about the asker. */
    record MyData() implements Meaning {}

    /** Asks how this works. */
    record Help(Optional<String> topic) implements Meaning {
        /** Who wants to speak to a person. */
        public static final String CONTACT = "contact";
    }

    /** Asks who is in charge of a unit, or how to call them (P-07). */
    record Contact(Optional<String> unit) implements Meaning {}

    /** Opens the menu. */
    record Menu() implements Meaning {}

    /** Asks how many have joined. */
    record Connections(Optional<String> unit) implements Meaning {}

    /** Says what has not happened, or not yet: no report (C-53). */
    record NotDone(Why why) implements Meaning {
        /** What it is instead. */
        public enum Why {
            PLAN,
            DENIAL
        }
    }

    /** Steers the open dialogue. */
    record Steer(Move move) implements Meaning {
        /** Where to. */
        public enum Move {
            YES,
            NO,
            CANCEL,
            LATER,
            BACK,
            SKIP,
            KEEP,
            RESUME
        }
    }

    /** A greeting. */
    record Greeting() implements Meaning {}

    /** Thanks, or a sigh. */
    record Thanks() implements Meaning {}

    /** A telephone was lost, an account is in wrong hands (C-31). */
    record Loss() implements Meaning {}

    /** Not to be kept: data of a person, or classified content (I-6). */
    record Refused(boolean classified) implements Meaning {}

    /** What others count and no programme here, as it was said: "hội viên phụ nữ" (C-50). */
    record NotCounted(String words) implements Meaning {}

    /** Nothing of this field; a number alone is kept, of which nobody knows what it counts. */
    record Talk(OptionalInt number) implements Meaning {}
}
