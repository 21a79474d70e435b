package vn.tiendo.conversations.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.StringJoiner;
import vn.tiendo.conversations.meaning.Event;
import vn.tiendo.conversations.meaning.Meaning;

/**
 * What a message was understood to say, as a type and in the keys of the notation.
 *
 * @param entities the facts by key, such as {@code count} to {@code 2}
 * @param need keys the person tried to give but which are missing or invalid
 * @param confirm keys filled by a guess, to be echoed
 * @param unkept of a report what no fact could keep, of a question the words that no part of it used, as they were said; to
 *     be named first (C-50)
 */
public record Understanding(
        Meaning meaning,
        Intent intent,
        SequencedMap<String, String> entities,
        List<String> need,
        List<String> confirm,
        List<String> unkept) {
    public Understanding {
        entities = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(entities));
        need = List.copyOf(need);
        confirm = List.copyOf(confirm);
        unkept = List.copyOf(unkept);
    }

    /** One that keeps all that was said. */
    public Understanding(
            Meaning meaning,
            Intent intent,
            SequencedMap<String, String> entities,
            List<String> need,
            List<String> confirm) {
        this(meaning, intent, entities, need, confirm, List.of());
    }

    Understanding leaving(List<String> out) {
        return new Understanding(meaning, intent, entities, need, confirm, out);
    }

    /** Nothing beyond the intent itself: what a button says. */
    public static Understanding of(Intent intent) {
        return new Understanding(
                new Meaning.Talk(OptionalInt.empty()), intent, new LinkedHashMap<>(), List.of(), List.of());
    }

    /** What has happened, if it is a report of that: those that wait for their decision apart. */
    public List<Event> events() {
        return meaning instanceof Meaning.Filing(var events, var _)
                ? events.stream().flatMap(Event::apart).toList()
                : List.of();
    }

    public Optional<String> entity(String key) {
        return Optional.ofNullable(entities.get(key));
    }

    /** The facts as {@code key=value;…;need=key+key;confirm=key}. */
    public String toNotation() {
        var notation = new StringJoiner(";");
        entities.forEach((key, value) -> notation.add(key + "=" + value));
        if (!need.isEmpty()) {
            notation.add("need=" + String.join("+", need));
        }
        if (!confirm.isEmpty()) {
            notation.add("confirm=" + String.join("+", confirm));
        }
        return notation.toString();
    }
}
