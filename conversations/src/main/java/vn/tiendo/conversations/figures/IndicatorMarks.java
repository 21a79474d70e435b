package vn.tiendo.conversations.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.domain.catalogue.IndicatorCode;

/**
 * Short marks of indicators, {@value #LENGTH} characters each, that are looked up among those that may be meant; one that
 * fits two of them is refused rather than guessed.
 */
final class IndicatorMarks {
    private static final int LENGTH = 3;
    private static final int RADIX = 36;
    private static final int MARKS = RADIX * RADIX * RADIX;

    private IndicatorMarks() {}

    static String encode(List<IndicatorCode> codes) {
        return codes.stream().map(IndicatorMarks::mark).collect(Collectors.joining());
    }

    /** Empty where a mark fits none or several of {@code among}. */
    static Optional<List<IndicatorCode>> decode(String marks, List<IndicatorCode> among) {
        if (marks.length() % LENGTH != 0) {
            return Optional.empty();
        }
        var found = new ArrayList<IndicatorCode>();
        for (int at = 0; at < marks.length(); at += LENGTH) {
            var mark = marks.substring(at, at + LENGTH);
            var fits = among.stream().filter(code -> mark(code).equals(mark)).toList();
            if (fits.size() != 1) {
                return Optional.empty();
            }
            found.add(fits.getFirst());
        }
        return Optional.of(found);
    }

    private static String mark(IndicatorCode code) {
        var mark = Integer.toString(Math.floorMod(code.value().hashCode(), MARKS), RADIX);
        return "0".repeat(LENGTH - mark.length()) + mark;
    }
}
