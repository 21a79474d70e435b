package vn.tiendo.domain.rules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One version of a rule.
 *
 * @param from the first day on which it is in force
 * @param until the first day on which it no longer is
 * @param limit the number it demands; 0 where its check takes none
 * @param source the document it rests on
 */
public record Rule(
        Check check, Severity severity, LocalDate from, Optional<LocalDate> until, int limit, String source) {
    /** What becomes of a report that breaks a rule (section 2). */
    public enum Severity {
        /** Is not counted unless the level above lets it pass. */
        BLOCK,
        /** Must be affirmed. */
        ASK,
        /** Is filed with a remark. */
        WARN,
        /** Is only known. */
        INFO
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    /** Whether a day exists on which both hold. */
    public boolean overlaps(Rule other) {
        return until.map(other.from::isBefore).orElse(true)
                && other.until.map(from::isBefore).orElse(true);
    }
}
