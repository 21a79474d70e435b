package vn.tiendo.bot.mongo.stored;

import static vn.tiendo.bot.mongo.stored.RecordForm.field;
import static vn.tiendo.bot.mongo.stored.RecordForms.shape;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.rules.RuleCode;

/** The forms of simple values, and of what is made of several of one kind. */
final class Plain {
    static final Layout<String> TEXT = of(String.class, "a text");
    static final Layout<Boolean> TRUTH = of(Boolean.class, "true or false");
    static final Layout<Integer> NUMBER = of(Integer.class, "a whole number");
    /** A number that may have been written as a small one. */
    static final Layout<Long> LONG = new Layout<>() {
        @Override
        public Object write(Long value) {
            return value;
        }

        @Override
        public Long read(@Nullable Object stored) {
            return switch (stored) {
                case Long number -> number;
                case Integer number -> number.longValue();
                case null -> throw Unreadable.instead("a whole number", null);
                default -> throw Unreadable.instead("a whole number", stored);
            };
        }
    };

    static final Layout<ProgrammeCode> PROGRAMME = name(ProgrammeCode::new, ProgrammeCode::value);
    static final Layout<List<ProgrammeCode>> PROGRAMMES = list(PROGRAMME);
    static final Layout<RuleCode> RULE = name(RuleCode::new, RuleCode::value);
    static final Layout<Instant> INSTANT = TEXT.as(Instant::parse, Instant::toString);
    static final Layout<LocalDate> DAY = TEXT.as(LocalDate::parse, LocalDate::toString);
    static final Layout<OptionalInt> MAYBE_NUMBER = maybe(NUMBER)
            .as(
                    value -> value.map(OptionalInt::of).orElseGet(OptionalInt::empty),
                    value -> value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty());
    static final Layout<OptionalLong> MAYBE_LONG = maybe(LONG)
            .as(
                    value -> value.map(OptionalLong::of).orElseGet(OptionalLong::empty),
                    value -> value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty());

    private Plain() {}

    /** An id or a code: a value that is its text. */
    static <T> Layout<T> name(Function<String, T> make, Function<T, String> text) {
        return TEXT.as(make, text);
    }

    /** Absent values are null, so that a field that is not there at all is known as missing. */
    static <T> Layout<Optional<T>> maybe(Layout<T> present) {
        return new Layout<>() {
            @Override
            public @Nullable Object write(Optional<T> value) {
                return value.map(present::write).orElse(null);
            }

            @Override
            public Optional<T> read(@Nullable Object stored) {
                return stored == null ? Optional.empty() : Optional.of(present.read(stored));
            }
        };
    }

    static <T> Layout<List<T>> list(Layout<T> each) {
        return new Layout<>() {
            @Override
            public Object write(List<T> values) {
                var written = new ArrayList<@Nullable Object>(values.size());
                values.forEach(value -> written.add(each.write(value)));
                return written;
            }

            @Override
            public List<T> read(@Nullable Object stored) {
                if (!(stored instanceof List<?> written)) {
                    throw Unreadable.instead("a list", stored);
                }
                var values = new ArrayList<T>(written.size());
                written.forEach(value -> values.add(each.read(value)));
                return values;
            }
        };
    }

    /** By name, in order; names are what people or the service chose, not fields. */
    static <T> Layout<SequencedMap<String, T>> table(Layout<T> each) {
        Layout<Map.Entry<String, T>> row =
                shape(field("name", TEXT, Map.Entry::getKey), field("value", each, Map.Entry::getValue), Map::entry);
        return list(row).as(Plain::table, table -> List.copyOf(table.entrySet()));
    }

    private static <T> SequencedMap<String, T> table(List<Map.Entry<String, T>> rows) {
        var values = new LinkedHashMap<String, T>();
        rows.forEach(row -> values.put(row.getKey(), row.getValue()));
        return values;
    }

    /** As {@link #table}, where the order means nothing. */
    static <T> Layout<Map<String, T>> map(Layout<T> each) {
        return table(each).as(values -> values, LinkedHashMap::new);
    }

    private static <T> Layout<T> of(Class<T> type, String what) {
        return new Layout<>() {
            @Override
            public Object write(T value) {
                return value;
            }

            @Override
            public T read(@Nullable Object stored) {
                if (!type.isInstance(stored)) {
                    throw Unreadable.instead(what, stored);
                }
                return type.cast(stored);
            }
        };
    }
}
