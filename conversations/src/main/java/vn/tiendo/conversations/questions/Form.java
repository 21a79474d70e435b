package vn.tiendo.conversations.questions;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Situation;

/**
 * A flow that asks questions, shows what it understood, and ends in an order.
 *
 * @param isPerPiece whether each of what is counted has a sheet of its own: of two organisations each has its place
 * @param isAtOnce whether the order is given as soon as nothing is left to ask, without a review
 * @param questions in asking order
 * @param barred why it cannot be begun now, as is said then
 * @param showing how a draft is shown
 * @param facts the facts of a report
 */
public record Form(
        Entrance entrance,
        boolean isPerPiece,
        boolean isAtOnce,
        List<Question<?>> questions,
        Function<Situation, Optional<Message>> barred,
        Showing showing,
        RoundTrip facts,
        Finish finish)
        implements Flow {
    /** What comes of confirmed sheets. */
    @FunctionalInterface
    public interface Finish {
        Order order(String id, List<Sheet> sheets, Heard heard);
    }

    /** A filled-in form. */
    public record Sheet(Form form, Answers answers) {}

    /**
     * How a draft is shown.
     *
     * @param gist what it is about so far, in a few words: "2 đảng viên"
     * @param heading what stands over the review
     * @param points the lines of its review
     * @param closing what stands under the review
     * @param remarks what a rule has to say of a sheet, under the lines of the review
     * @param confirming what stands in the place of the review, if it has none
     */
    public record Showing(
            Function<Answers, String> gist,
            Function<List<Sheet>, String> heading,
            Function<Answers, List<Point>> points,
            Function<Answers, List<String>> closing,
            Function<Answers, List<String>> remarks,
            Optional<Function<Answers, Confirming>> confirming) {}

    public Form {
        questions = List.copyOf(questions);
    }

    /** A form that has no name for its drafts, no review and no facts yet. */
    public static Form of(Entrance entrance, Finish finish) {
        var showing = new Showing(
                _ -> entrance.title(),
                _ -> "Đồng chí xem lại:",
                _ -> List.of(),
                _ -> List.of(),
                _ -> List.of(),
                Optional.empty());
        return new Form(entrance, false, false, List.of(), _ -> Optional.empty(), showing, RoundTrip.NONE, finish);
    }

    /** Asks these, in this order. */
    public Form asks(Question<?>... inOrder) {
        return new Form(entrance, isPerPiece, isAtOnce, List.of(inOrder), barred, showing, facts, finish);
    }

    /** Gives each of what is counted a sheet of its own. */
    public Form perPiece() {
        return new Form(entrance, true, isAtOnce, questions, barred, showing, facts, finish);
    }

    /** Gives its order as soon as nothing is left to ask: what was pressed said it all. */
    public Form atOnce() {
        return new Form(entrance, isPerPiece, true, questions, barred, showing, facts, finish);
    }

    /** Cannot be begun where this says so. */
    public Form unless(Function<Situation, Optional<Message>> why) {
        return new Form(entrance, isPerPiece, isAtOnce, questions, why, showing, facts, finish);
    }

    public Form about(Function<Answers, String> words) {
        return shown(new Showing(words, heading(), points(), closing(), remarks(), confirming()));
    }

    /** Shows these lines for review, with {@code under} below them. */
    public Form reviews(Function<Answers, List<Point>> points, Function<Answers, List<String>> under) {
        return shown(new Showing(gist(), heading(), points, under, remarks(), confirming()));
    }

    /** Remarks these rulings in the review. */
    public Form remarks(Function<Answers, List<String>> said) {
        return shown(new Showing(gist(), heading(), points(), closing(), said, confirming()));
    }

    /** Asks to agree to a sentence in the place of a review. */
    public Form confirms(Function<Answers, Confirming> sentence) {
        return shown(new Showing(gist(), heading(), points(), closing(), remarks(), Optional.of(sentence)));
    }

    /** Says this over the review. */
    public Form headed(Function<List<Sheet>, String> over) {
        return shown(new Showing(gist(), over, points(), closing(), remarks(), confirming()));
    }

    private Form shown(Showing how) {
        return new Form(entrance, isPerPiece, isAtOnce, questions, barred, how, facts, finish);
    }

    /** Reports these facts. */
    public Form counts(RoundTrip reported) {
        return new Form(entrance, isPerPiece, isAtOnce, questions, barred, showing, reported, finish);
    }

    public Function<Answers, String> gist() {
        return showing.gist();
    }

    public Function<List<Sheet>, String> heading() {
        return showing.heading();
    }

    public Function<Answers, List<Point>> points() {
        return showing.points();
    }

    public Function<Answers, List<String>> closing() {
        return showing.closing();
    }

    public Function<Answers, List<String>> remarks() {
        return showing.remarks();
    }

    public Optional<Function<Answers, Confirming>> confirming() {
        return showing.confirming();
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
