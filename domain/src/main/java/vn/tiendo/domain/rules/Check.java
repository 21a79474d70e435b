package vn.tiendo.domain.rules;

import java.util.Optional;

/** What a rule looks at; what it demands, and from when to when, is data. */
public enum Check {
    /** A number of a cell's resolution in the place of a committee's decision. */
    CELL_RESOLUTION("R-05", Takes.NOTHING),
    /** Members made official, who were admitted before. */
    MADE_OFFICIAL("R-08", Takes.NOTHING),
    /** Members admitted again; the limit is in months since they left. */
    READMITTED("R-09", Takes.A_LIMIT),
    /** More admitted at once than usual, where each needs a decision. */
    ADMITTED_AT_ONCE("R-10", Takes.A_LIMIT),
    /** An event longer ago than so many days. */
    LONG_AGO("R-11", Takes.A_LIMIT),
    /** Fewer official members than a Party organisation needs. */
    PARTY_FOUNDERS("R-20", Takes.A_LIMIT),
    /** Fewer members than a Party base usually has. */
    PARTY_BASE_FOUNDERS("R-23", Takes.A_LIMIT),
    /** An organisation taken over, merged, split or renamed, not founded. */
    REORGANISED("R-25", Takes.NOTHING),
    /** A second organisation of a kind in one place. */
    SAME_PLACE("R-26", Takes.NOTHING),
    /** Fewer members than a union needs. */
    UNION_FOUNDERS("R-30", Takes.A_LIMIT),
    /** Fewer members than a guild needs. */
    GUILD_FOUNDERS("R-31", Takes.A_LIMIT),
    /** More new members at once than usual, where none needs a decision. */
    JOINED_AT_ONCE("R-35", Takes.A_LIMIT),
    /** Members who come from another organisation. */
    TRANSFERRED("R-36", Takes.NOTHING),
    /** Fewer members than a youth cell needs. */
    YOUTH_FOUNDERS("R-40", Takes.A_LIMIT),
    /** Fewer members than a youth base needs. */
    YOUTH_BASE_FOUNDERS("R-41", Takes.A_LIMIT),
    /** Fewer members than an association's branch needs. */
    ASSOCIATION_FOUNDERS("R-43", Takes.A_LIMIT),
    /** A decision dated on a Sunday. */
    SUNDAY("R-47", Takes.NOTHING);

    /** Whether a rule has a number. */
    public enum Takes {
        NOTHING,
        A_LIMIT
    }

    private final String code;
    private final Takes takes;

    Check(String code, Takes takes) {
        this.code = code;
        this.takes = takes;
    }

    /** The name under which files and people know it. */
    public String code() {
        return code;
    }

    public boolean hasLimit() {
        return takes == Takes.A_LIMIT;
    }

    public static Optional<Check> of(String code) {
        for (var check : values()) {
            if (check.code.equals(code)) {
                return Optional.of(check);
            }
        }
        return Optional.empty();
    }
}
