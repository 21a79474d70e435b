package vn.tiendo.domain.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One version of a rule.
 *
 * @param scope what it holds for
 * @param from the first day on which it is in force
 * @param until the first day on which it no longer is
 * @param limit the number it demands; 0 where its check takes none
 * @param message what is said of a report that breaks it, with the words of its check in braces
 * @param condition what is said of it to whoever asks what is needed; nothing if it is no condition
 * @param source the document it rests on
 * @param forms of a rule on the form of decisions, a number of each body that may issue one: {@code 12-QĐ/ĐTN}; the first
 *     is the example people are given
 */
public record Rule(
        RuleCode code,
        Check check,
        Scope scope,
        Severity severity,
        LocalDate from,
        Optional<LocalDate> until,
        int limit,
        String message,
        Optional<String> condition,
        String source,
        List<String> forms) {
    public Rule {
        forms = List.copyOf(forms);
    }

    /** A rule on something else than the form of decisions. */
    public Rule(
            RuleCode code,
            Check check,
            Scope scope,
            Severity severity,
            LocalDate from,
            Optional<LocalDate> until,
            int limit,
            String message,
            Optional<String> condition,
            String source) {
        this(code, check, scope, severity, from, until, limit, message, condition, source, List.of());
    }

    /** What becomes of a report that breaks a rule. */
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

    /** What a rule holds for. */
    public enum Scope {
        ALL,
        ADMISSION,
        FOUNDING,
        /** Only for the indicators and kinds that name it. */
        NAMED
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    /** Whether a day exists on which both hold. */
    public boolean overlaps(Rule other) {
        return until.map(other.from::isBefore).orElse(true)
                && other.until.map(from::isBefore).orElse(true);
    }

    /** {@code text}, its message or condition, with the limit and {@code words} in the places of their names. */
    public String filled(String text, Map<String, String> words) {
        var filled = text.replace("{limit}", String.valueOf(limit));
        for (var word : words.entrySet()) {
            filled = filled.replace("{" + word.getKey() + "}", word.getValue());
        }
        return text.startsWith("{") ? filled.substring(0, 1).toUpperCase(Locale.ROOT) + filled.substring(1) : filled;
    }
}
