package vn.tiendo.conversations;

import java.util.List;
import java.util.Optional;

/** A question on a sheet, with the answers before it. */
record Spot<T>(int sheet, Question<T> question, Answers before) {
    /** The name under which a draft keeps its answer. */
    static String name(int sheet, String key) {
        return sheet + "." + key;
    }

    String name() {
        return name(sheet, question.key());
    }

    Asking asking() {
        return question.asking();
    }

    Reading<T> read(String words) {
        return question.kind().read(words, before);
    }

    /** What an answer is called to people, if it still is one. */
    Optional<String> shown(String canonical) {
        return question.kind().decode(canonical, before).map(question.kind()::show);
    }

    List<Choice> choices() {
        return question.kind().choices(before);
    }
}
