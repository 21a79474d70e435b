package vn.tiendo.config;

/**
 * Something wrong in a file, for whoever edits it: where, what was expected, what was found.
 *
 * @param file relative to the directory that was loaded
 * @param place the key path ({@code programmes[0].indicators[2].code}) or the line of a sheet ({@code line 14, target})
 */
public record Problem(String file, String place, String expected, String found) {
    /** As printed: one line. */
    @Override
    public String toString() {
        return "%s: %s: expected %s, found %s".formatted(file, place, expected, found);
    }
}
