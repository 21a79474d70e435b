package vn.tiendo.conversations.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.conversations.meaning.Restriction;

/** Writes what a button keeps of a view's restrictions: its level, its threshold, its part. */
final class RestrictionCodes {
    private static final Pattern THRESHOLD = Pattern.compile("t([bmeal])(\\d{1,5})(p?)");
    private static final Pattern NAMED = Pattern.compile("([lu])([a-z0-9_]{1,40})");

    private RestrictionCodes() {}

    static String encode(List<Restriction> restrictions) {
        return restrictions.stream()
                .flatMap(restriction -> code(restriction).stream())
                .collect(Collectors.joining("."));
    }

    private static Optional<String> code(Restriction restriction) {
        return switch (restriction) {
            case Restriction.Level(var kind) -> Optional.of("l" + kind);
            case Restriction.Part(var code, var _) -> Optional.of("u" + code);
            case Restriction.Threshold(var comparator, var value, var percent) ->
                Optional.of("t" + letter(comparator) + value + (percent ? "p" : ""));
            case Restriction.Dimension _,
                    Restriction.Comparison _,
                    Restriction.Pace _,
                    Restriction.WhichPeriod _,
                    Restriction.Stock _,
                    Restriction.Unclear _,
                    Restriction.Unworked _,
                    Restriction.Miscalled _,
                    Restriction.NotCounted _,
                    Restriction.Reason _,
                    Restriction.Rank _ -> Optional.empty();
        };
    }

    /** What was encoded; empty if it is none. */
    static Optional<List<Restriction>> decode(String codes) {
        if (codes.isEmpty()) {
            return Optional.of(List.of());
        }
        var found = new ArrayList<Restriction>();
        for (var code : codes.split("\\.", -1)) {
            var one = restriction(code);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            found.add(one.get());
        }
        return Optional.of(found);
    }

    private static Optional<Restriction> restriction(String code) {
        var threshold = THRESHOLD.matcher(code);
        if (threshold.matches()) {
            return Stream.of(Restriction.Comparator.values())
                    .filter(one -> letter(one).equals(threshold.group(1)))
                    .findFirst()
                    .map(one -> new Restriction.Threshold(
                            one,
                            Integer.parseInt(threshold.group(2)),
                            !threshold.group(3).isEmpty()));
        }
        var named = NAMED.matcher(code);
        if (!named.matches()) {
            return Optional.empty();
        }
        var name = named.group(2);
        return Optional.of(
                named.group(1).equals("l")
                        ? new Restriction.Level(name)
                        : new Restriction.Part(name, name.replace('_', ' ')));
    }

    private static String letter(Restriction.Comparator comparator) {
        return switch (comparator) {
            case BELOW -> "b";
            case AT_MOST -> "m";
            case EXACTLY -> "e";
            case AT_LEAST -> "l";
            case ABOVE -> "a";
        };
    }
}
