package vn.tiendo.domain.rules;

import java.util.List;
import java.util.stream.Stream;

/** What a rule looks at; what it demands, of what, and from when to when, is data. */
public enum Check {
    /** Nothing of a report; it is told to whoever asks for the conditions. */
    TOLD(false),
    /** A number of a cell's resolution in the place of a committee's decision. */
    CELL_RESOLUTION(false, "number"),
    /** Members made official, who were admitted before. */
    MADE_OFFICIAL(false),
    /** Members admitted again; the limit is in months since they left. */
    READMITTED(true),
    /** Members who come from another organisation. */
    TRANSFERRED(false),
    /** More new members in one report than usual. */
    AT_ONCE(true, "amount"),
    /** An event longer ago than so many days. */
    LONG_AGO(true, "day"),
    /** A ceremony so many working days after its decision. */
    LATE_CEREMONY(true, "day"),
    /** Fewer members than an organisation needs or usually has. */
    FOUNDERS(true, "kind", "members", "count"),
    /** An organisation taken over, merged, split or renamed, not founded. */
    REORGANISED(false),
    /** A part of an organisation, which is no organisation of its own. */
    PART_OF(false),
    /** A second organisation of a kind in one place. */
    SAME_PLACE(false, "kind", "place"),
    /** A decision dated on a Sunday. */
    SUNDAY(false, "day"),
    /** The number of a decision that names none of the bodies from which such a decision comes. */
    DECISION_FORM(false, "number", "form"),
    /** An organisation founded in an enterprise that was not there on that day. */
    PLACE_THERE(false, "place", "why"),
    /** A cell of fewer members than it needs. */
    STRENGTH(true, "count"),
    /** A stock smaller than what was reported before allows. */
    STOCK(false, "count", "least");

    private final boolean limited;
    private final String words;

    Check(boolean limited, String... words) {
        this.limited = limited;
        this.words = String.join(" ", words);
    }

    /** Whether a rule of this check demands a number. */
    public boolean hasLimit() {
        return limited;
    }

    /** Whether the level above can let pass what breaks such a rule, so that it may be blocked at all. */
    public boolean isReferable() {
        return this == FOUNDERS;
    }

    /** What a rule's message may name in braces: {@code {limit}}. */
    public List<String> words() {
        return Stream.concat(Stream.of(words.split(" ", -1)), limited ? Stream.of("limit") : Stream.empty())
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
