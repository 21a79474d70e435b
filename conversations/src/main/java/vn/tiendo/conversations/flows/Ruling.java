package vn.tiendo.conversations.flows;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import vn.tiendo.conversations.questions.Affirmed;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;
import vn.tiendo.domain.rules.Check;
import vn.tiendo.domain.rules.Rule;

/**
 * How a flow makes a check: by the version of the rule in force on the day of the event, asked or remarked as its
 * severity says (I-9).
 *
 * @param check which check is made, if these answers call for one
 * @param broken whether the answers break the rule
 * @param finding what is found, as a sentence
 * @param question what is asked about it
 * @param claim what is affirmed where it is asked
 * @param denied the key that a no asks again; empty if a no gives the report up
 */
record Ruling(
        Function<Answers, Optional<Check>> check,
        BiPredicate<Answers, Rule> broken,
        BiFunction<Answers, Rule, String> finding,
        String question,
        Function<Answers, Affirmed.Claim> claim,
        String denied) {
    /** What most rules ask once they have said what they found. */
    static final String RIGHT = "Đúng không?";

    /** How the flow makes one certain check. */
    Ruling(
            Check check,
            BiPredicate<Answers, Rule> broken,
            BiFunction<Answers, Rule, String> finding,
            String question,
            Function<Answers, Affirmed.Claim> claim,
            String denied) {
        this(_ -> Optional.of(check), broken, finding, question, claim, denied);
    }

    /** The question that must be affirmed where the rule asks. */
    Question<Optional<String>> asked(String key) {
        return Questions.affirm(key, answers -> found(answers) + " " + question, claim, denied)
                .onlyIf(answers -> isBroken(answers, Rule.Severity.ASK));
    }

    /** The question that only its button affirms, for it asks the level above to let the report pass. */
    Question<Optional<String>> referred(String key, String yes) {
        Function<Answers, Affirmed.Claim> passed =
                claim.andThen(what -> new Affirmed.Claim(what.value(), yes, what.no()));
        return Questions.of(
                        key, Questions.UNLISTED, answers -> "⚠️ " + found(answers), new Affirmed(passed, denied, false))
                .onlyIf(answers -> isBroken(answers, Rule.Severity.BLOCK));
    }

    /** What the review remarks where the rule only warns. */
    Optional<String> remark(Answers answers) {
        return isBroken(answers, Rule.Severity.WARN) ? Optional.of("Lưu ý: " + found(answers)) : Optional.empty();
    }

    private boolean isBroken(Answers answers, Rule.Severity severity) {
        return rule(answers)
                .filter(rule -> rule.severity() == severity && broken.test(answers, rule))
                .isPresent();
    }

    private String found(Answers answers) {
        return rule(answers).map(rule -> finding.apply(answers, rule)).orElse("");
    }

    private Optional<Rule> rule(Answers answers) {
        return check.apply(answers).flatMap(one -> rule(answers, one));
    }

    /** The version in force on the day of the event, as far as it is known; today's till then. */
    static Optional<Rule> rule(Answers answers, Check check) {
        return answers.situation().catalogue().rules().on(Reporting.eventDay(answers), check);
    }
}
