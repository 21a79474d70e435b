package vn.tiendo.conversations.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.conversations.Answer;
import vn.tiendo.conversations.Draft;
import vn.tiendo.conversations.Situation;

/**
 * How far a draft has come.
 *
 * @param sheets filled in as far as they go
 * @param answered the questions that applied and have a valid answer of their own, not one that serves them too; none
 *     whose grounds are not given, for it can be neither worded nor asked again
 * @param pending the question to ask next; empty when all is ready for review
 */
public record DraftProgress(List<Form.Sheet> sheets, List<Spot<?>> answered, Optional<Spot<?>> pending) {
    /**
     * Walks the sheets in order to the first question that applies and has no valid answer. One whose grounds are not
     * given waits for them, also if it is reopened.
     */
    public static DraftProgress of(
            Draft draft, Function<String, Form> forms, Situation situation, java.time.Instant said) {
        return new Walk(draft, situation, said).over(forms);
    }

    /** The answered question of that spot. */
    public Optional<Spot<?>> answered(String spot) {
        for (var one : answered) {
            if (one.name().equals(spot)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** The question of that name, if it applies. */
    public Optional<Spot<?>> spot(String name) {
        for (var at = 0; at < sheets.size(); at++) {
            var sheet = sheets.get(at);
            for (var question : sheet.form().questions()) {
                if (Spot.name(at + 1, question.key()).equals(name) && question.applies(sheet.answers())) {
                    return Optional.of(new Spot<>(at + 1, question, sheet.answers()));
                }
            }
        }
        return Optional.empty();
    }

    /** What is being reported, in a few words: "2 đảng viên, thành lập chi đoàn (2)". */
    public String gist() {
        var parts = new LinkedHashMap<String, Integer>();
        for (var sheet : sheets) {
            parts.merge(sheet.form().gist().apply(sheet.answers()), 1, Integer::sum);
        }
        return parts.entrySet().stream()
                .map(part -> part.getValue() == 1 ? part.getKey() : part.getKey() + " (" + part.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    /** One walk over a draft; lives as long as {@link #of}. */
    private static final class Walk {
        private final Draft draft;
        private final Situation situation;
        private final java.time.Instant said;
        private final List<Spot<?>> answered = new ArrayList<>();
        private final List<Spot<?>> missing = new ArrayList<>();
        private final List<Spot<?>> reopened = new ArrayList<>();

        private Walk(Draft draft, Situation situation, java.time.Instant said) {
            this.draft = draft;
            this.situation = situation;
            this.said = said;
        }

        private DraftProgress over(Function<String, Form> forms) {
            var sheets = new ArrayList<Form.Sheet>();
            var filled = new ArrayList<Answers>();
            for (var at = 0; at < draft.forms().size(); at++) {
                var form = forms.apply(draft.forms().get(at));
                var answers = new Answers(situation, said, new Sheets(draft, at + 1, filled));
                filled.add(answers);
                sheets.add(new Form.Sheet(form, answers));
                for (var question : form.questions()) {
                    visit(new Spot<>(at + 1, question, answers));
                }
            }
            return new DraftProgress(List.copyOf(sheets), List.copyOf(answered), pending());
        }

        private Optional<Spot<?>> pending() {
            return reopened.isEmpty() ? missing.stream().findFirst() : Optional.of(reopened.getFirst());
        }

        private <T> void visit(Spot<T> spot) {
            var question = spot.question();
            if (!question.applies(spot.before())) {
                question.absent().ifPresent(value -> spot.before().put(question.key(), value));
                return;
            }
            if (spot.isGrounded() && draft.reopened().equals(Optional.of(spot.name()))) {
                reopened.add(spot);
            }
            value(spot, answer(spot))
                    .ifPresentOrElse(value -> spot.before().put(question.key(), value), () -> miss(spot));
        }

        private void miss(Spot<?> spot) {
            missing.add(spot);
            spot.before().miss(spot.question().key());
        }

        private <T> Optional<T> value(Spot<T> spot, @Nullable Answer answer) {
            var question = spot.question();
            if (answer == null) {
                return question.asking().volunteered() ? question.absent() : taken(spot);
            }
            var value = answer.spelling()
                    .map(spelling -> question.kind().decode(spelling, spot.before()))
                    .orElse(question.absent());
            if (value.isPresent() && spot.isGrounded() && draft.answers().containsKey(spot.name())) {
                answered.add(spot);
            }
            return value;
        }

        private <T> Optional<T> taken(Spot<T> spot) {
            var only = spot.only();
            var value = only.flatMap(spelling -> spot.question().kind().decode(spelling, spot.before()));
            value.ifPresent(_ -> spot.before().take(spot.question().key(), only.orElseThrow()));
            return value;
        }

        private @Nullable Answer answer(Spot<?> spot) {
            var own = draft.answers().get(spot.name());
            var earlier = spot.before().earlier();
            for (var before = earlier.size(); own == null && before > 0; before--) {
                if (serves(spot, earlier.get(before - 1))) {
                    own = draft.answers().get(Spot.name(before, spot.question().key()));
                }
            }
            return own;
        }

        private static boolean serves(Spot<?> spot, Answers earlier) {
            return spot.asking()
                    .sharing()
                    .filter(sharing -> sharing.test(earlier, spot.before()))
                    .isPresent();
        }
    }
}
