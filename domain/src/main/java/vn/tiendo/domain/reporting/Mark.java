package vn.tiendo.domain.reporting;

import vn.tiendo.domain.rules.RuleCode;

/**
 * What a rule found in a line, and what became of it; for whoever confirms the report.
 *
 * @param rule the rule, {@code R-20}
 */
public record Mark(RuleCode rule, Settled settled) {
    /** How a finding was settled when the report was made (section 2). */
    public enum Settled {
        /** The reporter was asked and affirmed it. */
        AFFIRMED,
        /** It was only remarked. */
        REMARKED,
        /** The level above was asked to let it pass. */
        REFERRED
    }
}
