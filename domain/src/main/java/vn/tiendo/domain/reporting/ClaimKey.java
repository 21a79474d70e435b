package vn.tiendo.domain.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What only one report may say: that a decision was carried out, or that an organisation of a kind was founded in an
 * enterprise (section 2.7, A-24).
 */
public sealed interface ClaimKey {
    /** A decision by body, kind, number and date, never the number alone, as far as one indicator is concerned (2.6). */
    record OfDecision(String text) implements ClaimKey {}

    /** A founding; another one of the kind in the same enterprise is the same if it is of the same weeks. */
    record OfFounding(String text, LocalDate day) implements ClaimKey {}

    /** The text that is the same for whatever is the same. */
    String text();

    /** How far apart two foundings of a kind in one enterprise are at least (section 2.7). */
    int DAYS_BETWEEN_FOUNDINGS = 60;

    /**
     * What a report claims.
     *
     * @param plain makes names that are spelled differently alike
     */
    static List<ClaimKey> of(Content content, UnaryOperator<String> plain) {
        var keys = new ArrayList<ClaimKey>();
        if (content instanceof Content.Events(var lines)) {
            for (var line : lines) {
                decision(line).ifPresent(keys::add);
                founding(line, plain).ifPresent(keys::add);
            }
        }
        return keys.stream().distinct().toList();
    }

    private static Optional<ClaimKey> decision(Line line) {
        return line.decision() instanceof Decision.Numbered(var number, var kind, var issuer, var day)
                        && day.isPresent()
                ? Optional.of(new OfDecision(String.join(
                        "|",
                        "decision",
                        line.indicator().value(),
                        issuer,
                        kind,
                        number,
                        day.get().toString())))
                : Optional.empty();
    }

    private static Optional<ClaimKey> founding(Line line, UnaryOperator<String> plain) {
        var kind = line.organisation().flatMap(Organisation::kind);
        return line.count() == 1 && kind.isPresent() && line.when() instanceof When.On(var day)
                ? line.workplace()
                        .map(place -> new OfFounding(
                                String.join("|", "founding", kind.get(), plain.apply(place.name())), day))
                : Optional.empty();
    }
}
