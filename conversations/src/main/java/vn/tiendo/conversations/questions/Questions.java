package vn.tiendo.conversations.questions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The kinds of question a form can ask. */
public final class Questions {
    /** The label of what is not listed for changing: it stands or falls with what it affirms. */
    public static final String UNLISTED = "";

    private Questions() {}

    /** A question of any kind, asked always and needing an answer. */
    public static <T> Question<T> of(String key, String label, Function<Answers, String> wording, Kind<T> kind) {
        return new Question<>(
                new Asking(
                        key,
                        label,
                        wording,
                        List.of(),
                        "",
                        _ -> true,
                        false,
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.empty()),
                kind,
                Optional.empty());
    }

    /** One of a few things, picked by button, number or name. */
    public static <T> Question<T> pick(
            String key, String label, String wording, Picks.Options<T> options, Picks.Naming<T> naming) {
        return of(key, label, _ -> wording, new Picks<>(options, naming));
    }

    /** Yes or no. */
    public static Question<Boolean> yesNo(
            String key, String label, Function<Answers, String> wording, Function<Answers, YesNo.Labels> labels) {
        return of(key, label, wording, new YesNo(labels));
    }

    /** Something unusual to be affirmed; a no asks {@code denied} again. */
    public static Question<String> affirm(
            String key, Function<Answers, String> wording, Function<Answers, Affirmed.Claim> claim, String denied) {
        return of(key, UNLISTED, wording, new Affirmed(claim, denied, true));
    }

    /** A whole number. */
    public static Question<Integer> number(String key, String label, Function<Answers, String> wording) {
        return of(key, label, wording, new Counted());
    }

    /** A calendar day, read as of {@code today}. */
    public static Question<LocalDate> day(
            String key, String label, Function<Answers, String> wording, Function<Answers, LocalDate> today) {
        return of(key, label, wording, new Dated(today));
    }

    /** The number of a document. */
    public static Question<String> documentNumber(String key, String label, Function<Answers, String> wording) {
        return of(key, label, wording, new Documented());
    }
}
