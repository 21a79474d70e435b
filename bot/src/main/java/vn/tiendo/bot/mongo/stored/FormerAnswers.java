package vn.tiendo.bot.mongo.stored;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import vn.tiendo.conversations.Answer;

/**
 * Answers of drafts that were open when a release gave their question another name: how many own an enterprise was a number
 * under {@code owner} before it stood among all that is said of parts.
 */
final class FormerAnswers {
    private static final Pattern OWNER = Pattern.compile("(\\d+)\\.owner");

    private FormerAnswers() {}

    /** The answers under today's names. */
    static SequencedMap<String, Answer> renamed(SequencedMap<String, Answer> answers) {
        var renamed = new LinkedHashMap<String, Answer>();
        answers.forEach((name, answer) -> renamed.put(renamed(name), of(name, answer)));
        return renamed;
    }

    static Optional<String> renamed(Optional<String> name) {
        return name.map(FormerAnswers::renamed);
    }

    private static String renamed(String name) {
        return OWNER.matcher(name).replaceFirst("$1.parts");
    }

    private static Answer of(String name, Answer answer) {
        UnaryOperator<String> owners = said -> OWNER.matcher(name).matches() ? "owner=" + said : said;
        return switch (answer) {
            case Answer.Given(var said, var ref) -> new Answer.Given(owners.apply(said), ref);
            case Answer.Guessed(var said, var others, var ref) ->
                new Answer.Guessed(
                        owners.apply(said), others.stream().map(owners).toList(), ref);
            case Answer.Skipped skipped -> skipped;
        };
    }
}
