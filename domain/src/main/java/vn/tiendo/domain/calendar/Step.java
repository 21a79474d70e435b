package vn.tiendo.domain.calendar;

import java.util.Optional;
import java.util.regex.Pattern;

/** A rung of the ladder by which a report is asked for, and whom it is for. */
public sealed interface Step {
    /** Days before the due day, to the reporter. */
    record Before(int days) implements Step {}

    /** On the due day, to reporter and deputy: the last call. */
    record DueDay() implements Step {}

    /** Working days after the due day, to the reporter. */
    record Overdue(int days) implements Step {}

    /** Working days after the due day, to the level above: who has not reported. */
    record ToSuperior(int days) implements Step {}

    /** Working days after the due day, to the leadership: how many have not reported. */
    record ToLeadership(int days) implements Step {}

    /** On the day to which the reporter put off an earlier one. */
    record Again() implements Step {}

    /** When somebody above has the silent reminded, to the reporter. */
    record Nudged() implements Step {}

    /** When a later day was given than the usual one, to the reporter. */
    record Extended() implements Step {}

    /** When somebody higher up has the level above see to the silent. */
    record Assigned() implements Step {}

    /** Whom a step is for: on one day each is told once, and of the steps of one audience the most urgent stands. */
    enum Audience {
        REPORTER,
        SUPERIOR,
        LEADERSHIP
    }

    Pattern CODE = Pattern.compile("([TSLANGE])(?:([+-])(\\d{1,2}))?");

    default Audience audience() {
        return switch (this) {
            case Before _, DueDay _, Overdue _, Again _, Nudged _, Extended _ -> Audience.REPORTER;
            case ToSuperior _, Assigned _ -> Audience.SUPERIOR;
            case ToLeadership _ -> Audience.LEADERSHIP;
        };
    }

    /** The code under which the step is stored, such as T+1 or S+3; {@link #parse} reads it. */
    default String code() {
        return switch (this) {
            case Before(var days) -> "T-" + days;
            case DueDay() -> "T";
            case Overdue(var days) -> "T+" + days;
            case Again() -> "A";
            case Nudged() -> "N";
            case Extended() -> "E";
            case Assigned() -> "G";
            case ToSuperior(var days) -> "S+" + days;
            case ToLeadership(var days) -> "L+" + days;
        };
    }

    /** The step of a code, or empty if {@code code} is none. */
    static Optional<Step> parse(String code) {
        var parts = CODE.matcher(code);
        if (!parts.matches()) {
            return Optional.empty();
        }
        if (parts.group(3) == null) {
            return switch (parts.group(1)) {
                case "T" -> Optional.of(new DueDay());
                case "A" -> Optional.of(new Again());
                case "N" -> Optional.of(new Nudged());
                case "E" -> Optional.of(new Extended());
                case "G" -> Optional.of(new Assigned());
                default -> Optional.empty();
            };
        }
        int days = Integer.parseInt(parts.group(3));
        return switch (parts.group(1) + parts.group(2)) {
            case "T-" -> Optional.of(new Before(days));
            case "T+" -> Optional.of(new Overdue(days));
            case "S+" -> Optional.of(new ToSuperior(days));
            case "L+" -> Optional.of(new ToLeadership(days));
            default -> Optional.empty();
        };
    }
}
