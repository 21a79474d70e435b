package vn.tiendo.bot.mongo;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import org.bson.Document;

/**
 * Values as they are stored: records as objects by component, sealed types with the name of the record in "is", ids and
 * codes (records of one string) as that string. What an older release wrote stays readable: an unknown field is passed
 * over, an absent collection or Optional is empty.
 */
final class Documents {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule(), sequenced())
            .annotationIntrospector(new RecordsAndSealedTypes())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS, MapperFeature.AUTO_DETECT_GETTERS)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .withConfigOverride(List.class, each -> each.setSetterInfo(emptyIfAbsent()))
            .withConfigOverride(Set.class, each -> each.setSetterInfo(emptyIfAbsent()))
            .withConfigOverride(Collection.class, each -> each.setSetterInfo(emptyIfAbsent()))
            .withConfigOverride(Map.class, each -> each.setSetterInfo(emptyIfAbsent()))
            .withConfigOverride(SequencedMap.class, each -> each.setSetterInfo(emptyIfAbsent()))
            .withConfigOverride(SequencedSet.class, each -> each.setSetterInfo(emptyIfAbsent()))
            .build();

    private Documents() {}

    /** {@code value} as JSON bytes, ready to be sealed. */
    static <T> byte[] bytes(Class<T> type, T value) {
        try {
            return JSON.writerFor(type).writeValueAsBytes(value);
        } catch (JsonProcessingException broken) {
            throw unwritable(type, broken);
        }
    }

    /** What {@link #bytes} wrote; throws {@link IllegalStateException} if it is no {@code type} any more. */
    static <T> T value(Class<T> type, byte[] bytes) {
        try {
            return JSON.readerFor(type).readValue(bytes);
        } catch (IOException broken) {
            throw unreadable(type, broken);
        }
    }

    /** {@code value} as a document of its own, readable in the store. */
    static <T> Document document(Class<T> type, T value) {
        try {
            return Document.parse(JSON.writerFor(type).writeValueAsString(value));
        } catch (JsonProcessingException broken) {
            throw unwritable(type, broken);
        }
    }

    /** What {@link #document} wrote. */
    static <T> T value(Class<T> type, Document document) {
        try {
            return JSON.readerFor(type).readValue(JSON.writeValueAsBytes(document));
        } catch (IOException broken) {
            throw unreadable(type, broken);
        }
    }

    private static IllegalStateException unwritable(Class<?> type, Exception broken) {
        return new IllegalStateException(
                "expected %s to be written as JSON, found %s"
                        .formatted(type.getSimpleName(), broken.getClass().getSimpleName()),
                broken);
    }

    /** Without the cause's message, which may quote what people typed. */
    private static IllegalStateException unreadable(Class<?> type, Exception broken) {
        return new IllegalStateException("expected a stored %s, found what reads as none (%s)"
                .formatted(type.getSimpleName(), broken.getClass().getSimpleName()));
    }

    private static JsonSetter.Value emptyIfAbsent() {
        return JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
    }

    private static SimpleModule sequenced() {
        return new SimpleModule()
                .addAbstractTypeMapping(SequencedMap.class, LinkedHashMap.class)
                .addAbstractTypeMapping(SequencedSet.class, LinkedHashSet.class);
    }
}
