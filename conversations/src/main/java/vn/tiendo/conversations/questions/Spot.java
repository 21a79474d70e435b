package vn.tiendo.conversations.questions;

import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.Reading;

/** A question on a sheet, with the answers before it. */
public record Spot<T>(int sheet, Question<T> question, Answers before) {
    /** The name under which a draft keeps its answer. */
    public static String name(int sheet, String key) {
        return sheet + "." + key;
    }

    public String name() {
        return name(sheet, question.key());
    }

    public Asking asking() {
        return question.asking();
    }

    /** Whether what its words need was answered. */
    boolean isGrounded() {
        return asking().grounds().stream().allMatch(before::has);
    }

    public Reading<T> read(String words) {
        return question.kind().read(words, before);
    }

    /** What an answer is called to people, if it still is one. */
    public Optional<String> shown(String canonical) {
        return question.kind().decode(canonical, before).map(question.kind()::show);
    }

    /** The one answer there can be, if there is but one. */
    public Optional<String> only() {
        return question.kind().only(before);
    }

    public List<Choice> choices() {
        return question.kind().choices(before);
    }
}
