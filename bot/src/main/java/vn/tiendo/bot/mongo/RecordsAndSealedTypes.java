package vn.tiendo.bot.mongo;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedConstructor;
import com.fasterxml.jackson.databind.introspect.AnnotatedField;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells Jackson of sealed families and of ids without an annotation in the pure modules. */
final class RecordsAndSealedTypes extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1;
    private static final JsonTypeInfo.Value BY_NAME =
            JsonTypeInfo.Value.construct(JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "is", null, false, null);

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated found) {
        return inFamily(found.getRawType()) ? BY_NAME : super.findPolymorphicTypeInfo(config, found);
    }

    @Override
    public List<NamedType> findSubtypes(Annotated found) {
        return members(found.getRawType())
                .map(member -> new NamedType(member, member.getSimpleName()))
                .toList();
    }

    @Override
    public @Nullable String findTypeName(AnnotatedClass found) {
        return inFamily(found.getRawType()) ? found.getRawType().getSimpleName() : super.findTypeName(found);
    }

    @Override
    public @Nullable Boolean hasAsValue(Annotated found) {
        return (found instanceof AnnotatedField field && isName(field.getDeclaringClass()))
                ? Boolean.TRUE
                : super.hasAsValue(found);
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated found) {
        return (found instanceof AnnotatedConstructor constructor && isName(constructor.getDeclaringClass()))
                ? JsonCreator.Mode.DELEGATING
                : super.findCreatorAnnotation(config, found);
    }

    /** Whether {@code type} is a record of one string outside any family: an id or a code. */
    private static boolean isName(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == String.class
                && !inFamily(type);
    }

    private static boolean inFamily(Class<?> type) {
        return (type.isInterface() && type.isSealed())
                || (type.isRecord() && Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed));
    }

    private static Stream<Class<?>> members(Class<?> type) {
        var permitted = type.getPermittedSubclasses();
        return permitted == null
                ? Stream.empty()
                : Arrays.stream(permitted).flatMap(each -> each.isSealed() ? members(each) : Stream.of(each));
    }
}
