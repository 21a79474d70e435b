package vn.tiendo.bot.mongo.stored;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.bot.channel.Address;
import vn.tiendo.bot.channel.Talks;
import vn.tiendo.bot.store.Pending;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Session;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.progress.Ledger;
import vn.tiendo.domain.reporting.Act;

/** Every record that can stand in something stored, and which of them were seen. */
final class StoredTypes {
    /** What is stored as a whole. */
    private static final Set<Class<?>> WHOLE = Set.of(
            Act.class,
            Ledger.Entry.class,
            Pending.class,
            Session.class,
            Message.class,
            Talks.Entry.class,
            Address.class);

    /** A period is stored as its code. */
    private static final Set<Class<?>> TEXTS = Set.of(Period.class);

    private final Set<Class<?>> unseen = new LinkedHashSet<>();

    StoredTypes() {
        WHOLE.forEach(this::expects);
    }

    private void expects(Type type) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(this::expects);
        } else if (type instanceof Class<?> found
                && found.getName().startsWith("vn.tiendo")
                && !TEXTS.contains(found)) {
            if (found.isSealed()) {
                Stream.of(found.getPermittedSubclasses()).forEach(this::expects);
            } else if (found.isRecord() && unseen.add(found)) {
                Stream.of(found.getRecordComponents()).forEach(component -> expects(component.getGenericType()));
            }
        }
    }

    /** Strikes out a value and all that stands in it. */
    void sees(Object value) {
        switch (value) {
            case Optional<?> maybe -> maybe.ifPresent(this::sees);
            case Iterable<?> many -> many.forEach(this::sees);
            case Map<?, ?> map -> map.values().forEach(this::sees);
            case Record fields -> {
                unseen.remove(fields.getClass());
                Stream.of(fields.getClass().getRecordComponents()).forEach(component -> sees(value(fields, component)));
            }
            default -> {}
        }
    }

    /** The names of those that were not seen. */
    Set<String> unseen() {
        return unseen.stream().map(Class::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Object value(Record fields, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(fields);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}
