package vn.tiendo.conversations;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Stores records as plain maps, lists and texts, and makes them again, knowing nothing but their components. */
final class Storage {
    private Storage() {}

    /** {@code value} as it comes back from a store. */
    static Session storedAndLoaded(Session value) {
        return (Session) loaded(stored(value), Session.class);
    }

    /** The plain form: null, texts, maps and lists only. */
    static @Nullable Object stored(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Optional<?> maybe -> stored(maybe.orElse(null));
            case List<?> list -> list.stream().map(Storage::stored).toList();
            case Map<?, ?> map -> {
                var plain = new LinkedHashMap<String, @Nullable Object>();
                map.forEach((key, one) -> plain.put((String) key, stored(one)));
                yield plain;
            }
            case Record fields -> {
                var plain = new LinkedHashMap<String, @Nullable Object>();
                plain.put("type", fields.getClass().getSimpleName());
                for (var component : fields.getClass().getRecordComponents()) {
                    plain.put(component.getName(), stored(read(component, fields)));
                }
                yield plain;
            }
            case String text -> text;
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case Boolean truth -> truth.toString();
            case Instant moment -> moment.toString();
            case LocalDate day -> day.toString();
            case Enum<?> one -> one.name();
            default -> throw new IllegalStateException("expected a storable value, found " + value.getClass());
        };
    }

    private static Object read(RecordComponent component, Object fields) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(fields);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    private static Object loaded(@Nullable Object plain, Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic(plain, generic);
        }
        var raw = (Class<?>) type;
        if (plain instanceof Map<?, ?> map) {
            return fields(map, raw);
        }
        var text = String.valueOf(plain);
        if (raw == String.class) {
            return text;
        }
        if (raw == int.class) {
            return Integer.valueOf(text);
        }
        if (raw == long.class) {
            return Long.valueOf(text);
        }
        if (raw == boolean.class) {
            return Boolean.valueOf(text);
        }
        if (raw == Instant.class) {
            return Instant.parse(text);
        }
        throw new IllegalStateException("expected a known type, found " + raw);
    }

    private static Object generic(@Nullable Object plain, ParameterizedType type) {
        var raw = type.getRawType();
        var last = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
        if (raw == Optional.class) {
            return Optional.ofNullable(plain).map(value -> loaded(value, last));
        }
        if (raw == List.class && plain instanceof List<?> list) {
            var values = new ArrayList<Object>();
            list.forEach(value -> values.add(loaded(value, last)));
            return values;
        }
        if (raw == SequencedMap.class && plain instanceof Map<?, ?> map) {
            var values = new LinkedHashMap<String, Object>();
            map.forEach((key, value) -> values.put((String) key, loaded(value, last)));
            return values;
        }
        throw new IllegalStateException("expected Optional, List or SequencedMap, found " + type);
    }

    private static Object fields(Map<?, ?> map, Class<?> declared) {
        var type = declared.isSealed()
                ? Arrays.stream(declared.getPermittedSubclasses())
                        .filter(one -> one.getSimpleName().equals(map.get("type")))
                        .findFirst()
                        .orElseThrow()
                : declared;
        var components = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> loaded(map.get(component.getName()), component.getGenericType()))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("expected to make a " + type, e);
        }
    }
}
