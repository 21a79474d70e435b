package vn.tiendo.conversations.flows.reporting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.tiendo.conversations.questions.Affirmed;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;
import vn.tiendo.domain.reporting.Mark;
import vn.tiendo.domain.rules.Check;
import vn.tiendo.domain.rules.Rule;

/**
 * How a flow makes a check: by the versions of the rules in force on the day of the event, asked or remarked as their
 * severity says (I-9).
 *
 * @param broken whether the answers break a rule
 * @param words what the messages of such rules may name
 * @param question what is asked about it
 * @param claim what is affirmed where it is asked
 * @param denied the key that a no asks again; empty if a no gives the report up
 */
record Ruling(
        Check check,
        BiPredicate<Answers, Rule> broken,
        Function<Answers, Map<String, String>> words,
        String question,
        Function<Answers, Affirmed.Claim> claim,
        String denied) {
    /** What most rules ask once they have said what they found. */
    static final String RIGHT = "Đúng không?";

    /** The question that must be affirmed where the rule asks. */
    Question<Optional<String>> asked(String key) {
        return Questions.affirm(key, answers -> found(answers, Rule.Severity.ASK) + " " + question, claim, denied)
                .onlyIf(answers -> isBroken(answers, Rule.Severity.ASK));
    }

    /** The question that only its button affirms, for it asks the level above to let the report pass. */
    Question<Optional<String>> referred(String key, String yes) {
        Function<Answers, Affirmed.Claim> passed =
                claim.andThen(what -> new Affirmed.Claim(what.value(), yes, what.no()));
        return Questions.of(
                        key,
                        Questions.UNLISTED,
                        answers -> "⚠️ " + found(answers, Rule.Severity.BLOCK),
                        new Affirmed(passed, denied, false))
                .onlyIf(answers -> isBroken(answers, Rule.Severity.BLOCK));
    }

    /** What the review remarks where the rule only warns. */
    Optional<String> remark(Answers answers) {
        return isBroken(answers, Rule.Severity.WARN)
                ? Optional.of("Lưu ý: " + found(answers, Rule.Severity.WARN))
                : Optional.empty();
    }

    /** What each of {@code rulings} found, by the severity of its rule. */
    static List<Mark> marks(List<Ruling> rulings, Answers answers) {
        return rulings.stream().flatMap(ruling -> ruling.found(answers)).toList();
    }

    private Stream<Mark> found(Answers answers) {
        return rules(answers, check)
                .filter(rule -> broken.test(answers, rule))
                .flatMap(rule -> switch (rule.severity()) {
                    case BLOCK -> marked(rule, Mark.Settled.REFERRED);
                    case ASK -> marked(rule, Mark.Settled.AFFIRMED);
                    case WARN -> marked(rule, Mark.Settled.REMARKED);
                    case INFO -> Stream.empty();
                });
    }

    private static Stream<Mark> marked(Rule rule, Mark.Settled settled) {
        return Stream.of(new Mark(rule.code(), settled));
    }

    private boolean isBroken(Answers answers, Rule.Severity severity) {
        return broken(answers, severity).findAny().isPresent();
    }

    private String found(Answers answers, Rule.Severity severity) {
        return broken(answers, severity)
                .findFirst()
                .map(rule -> rule.filled(rule.message(), words.apply(answers)))
                .orElse("");
    }

    private Stream<Rule> broken(Answers answers, Rule.Severity severity) {
        return rules(answers, check).filter(rule -> rule.severity() == severity && broken.test(answers, rule));
    }

    /** The versions in force on the day of the event, as far as it is known, today's till then, for what is reported. */
    static Stream<Rule> rules(Answers answers, Check check) {
        return Placed.of(answers).rules().getOrDefault(check, List.of()).stream();
    }
}
