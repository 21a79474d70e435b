package vn.tiendo.conversations.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** An understanding while it is put together. */
final class Draft {
    private final Intent intent;
    private final LinkedHashMap<String, String> entities = new LinkedHashMap<>();
    private final List<String> need = new ArrayList<>();
    private final List<String> confirm = new ArrayList<>();

    Draft(Intent intent) {
        this.intent = intent;
    }

    Draft with(String key, String value) {
        entities.put(key, value);
        return this;
    }

    Draft with(String key, int value) {
        return with(key, String.valueOf(value));
    }

    Draft with(String key, Optional<String> value) {
        value.ifPresent(present -> entities.put(key, present));
        return this;
    }

    Draft need(String key) {
        if (!need.contains(key)) {
            need.add(key);
        }
        return this;
    }

    Draft confirm(String key) {
        if (!confirm.contains(key)) {
            confirm.add(key);
        }
        return this;
    }

    boolean has(String key) {
        return entities.containsKey(key);
    }

    Understanding done() {
        return new Understanding(intent, entities, need, confirm);
    }

    Optional<Understanding> found() {
        return Optional.of(done());
    }
}
