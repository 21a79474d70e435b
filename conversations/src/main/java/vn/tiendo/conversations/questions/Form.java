package vn.tiendo.conversations.questions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.language.Intent;

/**
 * A flow that asks questions, shows what it understood, and ends in an order.
 *
 * @param title what it reports, at the head of a line: "Kết nạp"
 * @param isPerPiece whether each of what is counted has a sheet of its own: of two organisations each has its place
 * @param questions in asking order
 * @param gist what a draft is about so far, in a few words: "2 đảng viên"
 * @param points the lines of its review
 * @param closing what stands under the review
 * @param remarks what a rule has to say of a sheet, under the lines of the review
 * @param facts the facts of a report
 * @param confirming what stands in the place of the review, if it has none
 */
public record Form(
        String name,
        String title,
        Set<Intent> intents,
        boolean isPerPiece,
        List<Question<?>> questions,
        Function<Answers, String> gist,
        Function<Answers, List<Point>> points,
        Function<Answers, List<String>> closing,
        Function<Answers, List<String>> remarks,
        RoundTrip facts,
        Optional<Function<Answers, Confirming>> confirming,
        Finish finish)
        implements Flow {
    /** What comes of confirmed sheets. */
    @FunctionalInterface
    public interface Finish {
        Order order(String id, List<Sheet> sheets, Heard heard);
    }

    /** A filled-in form. */
    public record Sheet(Form form, Answers answers) {}

    public Form {
        intents = Set.copyOf(intents);
        questions = List.copyOf(questions);
    }

    /** A form that has no name for its drafts, no review and no facts yet. */
    public static Form named(String name, String title, Finish finish) {
        return new Form(
                name,
                title,
                Set.of(),
                false,
                List.of(),
                _ -> title,
                _ -> List.of(),
                _ -> List.of(),
                _ -> List.of(),
                RoundTrip.NONE,
                Optional.empty(),
                finish);
    }

    public Form startsOn(Intent... on) {
        return new Form(
                name,
                title,
                Set.of(on),
                isPerPiece,
                questions,
                gist,
                points,
                closing,
                remarks,
                facts,
                confirming,
                finish);
    }

    /** Asks these, in this order. */
    public Form asks(Question<?>... inOrder) {
        return new Form(
                name,
                title,
                intents,
                isPerPiece,
                List.of(inOrder),
                gist,
                points,
                closing,
                remarks,
                facts,
                confirming,
                finish);
    }

    /** Gives each of what is counted a sheet of its own. */
    public Form perPiece() {
        return new Form(
                name, title, intents, true, questions, gist, points, closing, remarks, facts, confirming, finish);
    }

    public Form about(Function<Answers, String> words) {
        return new Form(
                name,
                title,
                intents,
                isPerPiece,
                questions,
                words,
                points,
                closing,
                remarks,
                facts,
                confirming,
                finish);
    }

    /** Shows these lines for review, with {@code under} below them. */
    public Form reviews(Function<Answers, List<Point>> shown, Function<Answers, List<String>> under) {
        return new Form(
                name, title, intents, isPerPiece, questions, gist, shown, under, remarks, facts, confirming, finish);
    }

    /** Remarks these rulings in the review. */
    public Form remarks(Function<Answers, List<String>> said) {
        return new Form(
                name, title, intents, isPerPiece, questions, gist, points, closing, said, facts, confirming, finish);
    }

    /** Reports these facts. */
    public Form counts(RoundTrip reported) {
        return new Form(
                name,
                title,
                intents,
                isPerPiece,
                questions,
                gist,
                points,
                closing,
                remarks,
                reported,
                confirming,
                finish);
    }

    /** Asks to agree to a sentence in the place of a review. */
    public Form confirms(Function<Answers, Confirming> sentence) {
        return new Form(
                name,
                title,
                intents,
                isPerPiece,
                questions,
                gist,
                points,
                closing,
                remarks,
                facts,
                Optional.of(sentence),
                finish);
    }

    public Optional<Question<?>> question(String key) {
        for (var question : questions) {
            if (question.key().equals(key)) {
                return Optional.of(question);
            }
        }
        return Optional.empty();
    }
}
