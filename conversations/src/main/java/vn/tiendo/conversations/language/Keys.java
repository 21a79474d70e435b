package vn.tiendo.conversations.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import vn.tiendo.conversations.meaning.SpokenTime;
import vn.tiendo.conversations.meaning.Topic;

/** What was written of one meaning so far: keys with their values, what could not be read, what was guessed. */
final class Keys {
    private final LinkedHashMap<String, String> entities = new LinkedHashMap<>();
    private final List<String> need = new ArrayList<>();
    private final List<String> confirm = new ArrayList<>();

    SequencedMap<String, String> entities() {
        return entities;
    }

    List<String> need() {
        return need;
    }

    List<String> confirm() {
        return confirm;
    }

    void with(String key, String value) {
        entities.put(key, value);
    }

    void with(String key, Optional<String> value) {
        value.ifPresent(present -> entities.put(key, present));
    }

    /** Beside what was written before: "owner+female". */
    void also(String key, String value) {
        entities.merge(key, value, (before, more) -> before + "+" + more);
    }

    void with(String key, OptionalInt value) {
        value.ifPresent(present -> entities.put(key, String.valueOf(present)));
    }

    void need(String key) {
        if (!need.contains(key)) {
            need.add(key);
        }
    }

    void confirm(boolean guessed, String key) {
        if (guessed && !confirm.contains(key)) {
            confirm.add(key);
        }
    }

    void without(String key) {
        entities.remove(key);
    }

    void topic(Topic topic) {
        if (!topic.indicators().isEmpty()) {
            with("indicator", String.join("+", topic.indicators()));
            confirm(topic.guessed(), "indicator");
        }
    }

    /** As of something that has happened, or is to be decided. */
    void event(SpokenTime when) {
        switch (when) {
            case SpokenTime.On(var date, var _, var guessed) -> {
                with("date", date.toString());
                confirm(guessed, "date");
            }
            case SpokenTime.Between(var first, var last) -> stretch(first, last);
            case SpokenTime.During(var code, var _, var guessed) -> {
                with("period", code);
                confirm(guessed, "period");
            }
            case SpokenTime.Until(var last, var _) -> with("date", last.toString());
            case SpokenTime.Since(var first) -> with("date", first.toString());
            case SpokenTime.Unclear _ -> need("date");
        }
    }

    private void stretch(LocalDate first, LocalDate last) {
        with("date_from", first.toString());
        with("date_to", last.toString());
    }

    /** As of what is asked: what has not begun is meant as it is said. */
    void asked(SpokenTime when) {
        switch (when) {
            case SpokenTime.On(var date, var _, var _) -> with("date", date.toString());
            case SpokenTime.Between(var first, var last) -> stretch(first, last);
            case SpokenTime.During(var _, var ahead, var _) -> with("period", ahead);
            case SpokenTime.Until(var last, var _) -> with("date_to", last.toString());
            case SpokenTime.Since(var first) -> with("date_from", first.toString());
            case SpokenTime.Unclear _ -> need("date");
        }
    }

    void until(SpokenTime when) {
        switch (when) {
            case SpokenTime.On(var _, var ahead, var _) -> with("date_to", ahead.toString());
            case SpokenTime.Between(var _, var last) -> with("date_to", last.toString());
            case SpokenTime.Until(var _, var ahead) -> with("date_to", ahead.toString());
            case SpokenTime.During _, SpokenTime.Since _, SpokenTime.Unclear _ -> need("date_to");
        }
    }

    static String code(SpokenTime when) {
        return switch (when) {
            case SpokenTime.On(var date, var _, var _) -> date.toString();
            case SpokenTime.Between(var first, var last) -> first + ".." + last;
            case SpokenTime.During(var code, var _, var _) -> code;
            case SpokenTime.Until(var last, var _) -> ".." + last;
            case SpokenTime.Since(var first) -> first + "..";
            case SpokenTime.Unclear _ -> "?";
        };
    }
}
