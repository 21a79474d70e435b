package vn.tiendo.bot.mongo.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a filter demands of single fields, as far as an index can serve it; the rest of the filter is checked on what the index finds. */
final class Conditions {
    private final Map<String, List<Object>> byField = new HashMap<>();

    private Conditions() {}

    static Conditions of(Document filter) {
        var conditions = new Conditions();
        conditions.add(filter);
        return conditions;
    }

    private void add(Document filter) {
        filter.forEach((field, demand) -> {
            if (field.equals("$and") && demand instanceof Collection<?> parts) {
                parts.forEach(part -> add((Document) part));
            } else if (!field.startsWith("$")) {
                byField.computeIfAbsent(field, f -> new ArrayList<>()).add(demand);
            }
        });
    }

    /** The part of an index in which every document lies that satisfies what is demanded of this field. */
    Optional<KeySpan> span(String field) {
        var demands = byField.getOrDefault(field, List.of());
        return demands.stream()
                .flatMap(demand -> points(demand).stream())
                .findFirst()
                .map(KeySpan.class::cast)
                .or(() -> range(demands));
    }

    boolean demandsPresence(String field) {
        return byField.getOrDefault(field, List.of()).stream()
                .anyMatch(demand ->
                        demand instanceof Document operators && Boolean.TRUE.equals(operators.get("$exists")));
    }

    private static Optional<KeySpan.Points> points(Object demand) {
        if (plain(demand)) {
            return Optional.of(new KeySpan.Points(List.of(demand)));
        }
        if (!(demand instanceof Document operators)) {
            return Optional.empty();
        }
        if (plain(operators.get("$eq"))) {
            return Optional.of(new KeySpan.Points(List.of(operators.get("$eq"))));
        }
        if (operators.get("$in") instanceof Collection<?> values
                && values.stream().allMatch(Conditions::plain)) {
            return Optional.of(new KeySpan.Points(List.copyOf(values)));
        }
        return Optional.empty();
    }

    private static Optional<KeySpan> range(List<Object> demands) {
        var low = first(demands, "$gte", "$gt");
        var high = first(demands, "$lte", "$lt");
        return low.isEmpty() && high.isEmpty() ? Optional.empty() : Optional.of(new KeySpan.Range(low, high));
    }

    private static Optional<Object> first(List<Object> demands, String inclusive, String exclusive) {
        return demands.stream()
                .filter(Document.class::isInstance)
                .map(Document.class::cast)
                .flatMap(operators -> Stream.of(operators.getOrMissing(inclusive), operators.getOrMissing(exclusive)))
                .filter(Conditions::plain)
                .findFirst();
    }

    /** A value that means itself: not null (which also finds what is missing), no operator, no array, no pattern. */
    private static boolean plain(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case Document _ -> false;
            case Collection<?> _ -> false;
            case BsonRegularExpression _ -> false;
            case Missing _ -> false;
            default -> true;
        };
    }
}
