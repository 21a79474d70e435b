package vn.tiendo.domain.reporting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The decision on which an event rests (section 2.6). */
public sealed interface Decision {
    /** The event needs none, or none was named. */
    record None() implements Decision {}

    /** It is not issued yet, and until it is the event does not count (C-14, R-04). */
    record Awaited() implements Decision {}

    /**
     * It is issued.
     *
     * @param number the whole number in its canonical spelling: {@code 45-QĐ/ĐU}, {@code 82/QĐ-LĐLĐ}
     * @param kind the kind of document the number names: {@code QĐ}; empty if it names none
     * @param issuer the body the number names: {@code ĐU}; empty if it names none
     * @param day when it was issued, if that is known
     */
    record Numbered(String number, String kind, String issuer, Optional<LocalDate> day) implements Decision {
        private static final Pattern PARTY = Pattern.compile("\\d+-(\\p{L}+)/(.+)");
        private static final Pattern STATE = Pattern.compile("\\d+(?:/\\d{4})?/(\\p{L}+)-(.+)");

        /** The decision of a number in its canonical spelling; kind and issuer are read off it. */
        public static Numbered of(String number, Optional<LocalDate> day) {
            for (var form : new Pattern[] {PARTY, STATE}) {
                var parts = form.matcher(number);
                if (parts.matches()) {
                    return new Numbered(number, parts.group(1), parts.group(2), day);
                }
            }
            return new Numbered(number, "", "", day);
        }
    }

    /** The number by which people know it, if it has one. */
    default Optional<String> spelled() {
        return switch (this) {
            case None(), Awaited() -> Optional.empty();
            case Numbered(var number, var _, var _, var _) -> Optional.of(number);
        };
    }
}
