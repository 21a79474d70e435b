package vn.tiendo.conversations;

import java.util.Optional;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.PeriodCodes;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.units.UnitId;

/**
 * What a pressed button means. A draft's button is bound to the draft, and but for the confirmation also to its
 * revision; a menu's button holds always.
 */
public sealed interface Press {
    /** Answers the spot with the choice of that tag. */
    record Pick(String draft, int revision, String spot, String choice) implements Press {}

    /** Goes on within the draft. */
    record Steer(String draft, int revision, Turning turning) implements Press {}

    /** Reopens a spot. */
    record Reopen(String draft, int revision, String spot) implements Press {}

    /** Reopens a line of the review. */
    record Line(String draft, int revision, int number) implements Press {}

    /** Agrees to the review of that tag (C-5). */
    record Confirm(String draft, String review) implements Press {}

    /** Takes a resting draft up again. */
    record Resume(String draft) implements Press {}

    /** Drops a draft. */
    record Drop(String draft) implements Press {}

    /**
     * Starts a flow.
     *
     * @param about what it is about, such as a report by number and version; empty if nothing yet
     */
    record Start(String flow, String about) implements Press {
        public Start(String flow) {
            this(flow, "");
        }
    }

    /** Does something about a report that is owed (C-3); good until the period is answered. */
    record Owed(Doing doing, ProgrammeCode programme, Period period, UnitId unit) implements Press {
        /** Something else about the same report. */
        public Owed to(Doing other) {
            return new Owed(other, programme, period, unit);
        }
    }

    /** What can be done about a report that is owed. */
    enum Doing {
        /** Says what there is to report of. */
        REPORT,
        ADMISSION,
        FOUNDING,
        NOTHING,
        LATER
    }

    /** Joins with an offered code of a samples run. */
    record Code(String code) implements Press {}

    /** What a button can do within a draft. */
    enum Turning {
        BACK,
        SKIP,
        KEEP,
        LATER,
        CANCEL,
        EDIT,
        NEW
    }

    /** What comes back when the button is pressed. */
    default String data() {
        return switch (this) {
            case Pick(var draft, var revision, var spot, var choice) ->
                "a:" + draft + ":" + revision + ":" + spot + ":" + choice;
            case Steer(var draft, var revision, var turning) -> "n:" + draft + ":" + revision + ":" + turning.name();
            case Reopen(var draft, var revision, var spot) -> "e:" + draft + ":" + revision + ":" + spot;
            case Line(var draft, var revision, var number) -> "l:" + draft + ":" + revision + ":" + number;
            case Confirm(var draft, var review) -> "c:" + draft + ":" + review;
            case Resume(var draft) -> "r:" + draft;
            case Drop(var draft) -> "x:" + draft;
            case Start(var flow, var about) -> "m:" + flow + (about.isEmpty() ? "" : ":" + about);
            case Owed(var doing, var programme, var period, var unit) ->
                "d:" + doing.name().charAt(0) + ":" + programme + ":" + period.code() + ":" + unit;
            case Code(var code) -> "j:" + code;
        };
    }

    /** The button, as a lesser action. */
    default Button button(String label) {
        return new Button(label, data(), false);
    }

    /** What a button of this module's making means; nothing for what a client invented. */
    static Optional<Press> of(String data) {
        var parts = data.split(":", -1);
        return switch (parts[0] + parts.length) {
            case "a5" -> revision(parts).map(revision -> new Pick(parts[1], revision, parts[3], parts[4]));
            case "n4" ->
                revision(parts)
                        .flatMap(revision -> turning(parts[3]).map(turning -> new Steer(parts[1], revision, turning)));
            case "e4" -> revision(parts).map(revision -> new Reopen(parts[1], revision, parts[3]));
            case "l4" ->
                revision(parts)
                        .flatMap(revision -> whole(parts[3]).map(number -> new Line(parts[1], revision, number)));
            case "c3" -> Optional.of(new Confirm(parts[1], parts[2]));
            case "r2" -> Optional.of(new Resume(parts[1]));
            case "x2" -> Optional.of(new Drop(parts[1]));
            case "m2" -> Optional.of(new Start(parts[1]));
            case "m3" -> Optional.of(new Start(parts[1], parts[2]));
            case "d5" -> owed(parts);
            case "j2" -> Optional.of(new Code(parts[1]));
            case String _ -> Optional.empty();
        };
    }

    private static Optional<Press> owed(String[] parts) {
        for (var doing : Doing.values()) {
            if (doing.name().substring(0, 1).equals(parts[1])) {
                return PeriodCodes.parse(parts[3])
                        .map(period -> new Owed(doing, new ProgrammeCode(parts[2]), period, new UnitId(parts[4])));
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> revision(String[] parts) {
        return whole(parts[2]);
    }

    private static Optional<Integer> whole(String digits) {
        return !digits.isEmpty() && digits.length() < 9 && digits.chars().allMatch(Character::isDigit)
                ? Optional.of(Integer.valueOf(digits))
                : Optional.empty();
    }

    private static Optional<Turning> turning(String name) {
        for (var turning : Turning.values()) {
            if (turning.name().equals(name)) {
                return Optional.of(turning);
            }
        }
        return Optional.empty();
    }
}
