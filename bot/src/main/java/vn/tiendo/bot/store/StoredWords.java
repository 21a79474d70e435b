package vn.tiendo.bot.store;

import vn.tiendo.domain.people.Role;

/** The words under which roles and modes are stored: a constant may be renamed, its word stays. */
public final class StoredWords {
    private StoredWords() {}

    public static String of(Role role) {
        return switch (role) {
            case SECRETARY -> "SECRETARY";
            case DEPUTY -> "DEPUTY";
            case VERIFIER -> "VERIFIER";
            case LEADER -> "LEADER";
            case ADMINISTRATOR -> "ADMINISTRATOR";
        };
    }

    /** The role of a word; throws {@link IllegalArgumentException} for any other word. */
    public static Role role(String word) {
        return switch (word) {
            case "SECRETARY" -> Role.SECRETARY;
            case "DEPUTY" -> Role.DEPUTY;
            case "VERIFIER" -> Role.VERIFIER;
            case "LEADER" -> Role.LEADER;
            case "ADMINISTRATOR" -> Role.ADMINISTRATOR;
            default -> throw new IllegalArgumentException("expected the word of a role, found '%s'".formatted(word));
        };
    }

    public static String of(Meta.Mode mode) {
        return switch (mode) {
            case SAMPLES -> "SAMPLES";
            case OWN -> "OWN";
        };
    }

    /** The mode of a word; throws {@link IllegalArgumentException} for any other word. */
    public static Meta.Mode mode(String word) {
        return switch (word) {
            case "SAMPLES" -> Meta.Mode.SAMPLES;
            case "OWN" -> Meta.Mode.OWN;
            default -> throw new IllegalArgumentException("expected SAMPLES or OWN, found '%s'".formatted(word));
        };
    }
}
