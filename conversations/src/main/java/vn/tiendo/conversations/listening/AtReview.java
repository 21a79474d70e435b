package vn.tiendo.conversations.listening;

import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.language.Understanding;
import vn.tiendo.conversations.moves.Desk;
import vn.tiendo.conversations.moves.Move;
import vn.tiendo.conversations.moves.Remark;
import vn.tiendo.conversations.moves.Rewrite;
import vn.tiendo.conversations.moves.SecondThought;
import vn.tiendo.conversations.questions.Phrases;

/** What words mean at the review: a correction, a question in between, or something new. */
record AtReview(Desk desk) {
    private static final String PAPER = "doc_no";

    Move move(String text) {
        var understanding = desk.talk().understood(text);
        return switch (Meant.by(understanding.intent())) {
            case INQUIRY -> new FreshWords(desk.talk(), desk.session()).understood(understanding, text);
            case REPORT -> new FurtherWords(desk).reported(understanding, text);
            case CORRECTION -> new FurtherWords(desk).corrected(understanding, text);
            case THANKS -> new Remark("Dạ, cảm ơn đồng chí.");
            case ANSWER, NOTHING ->
                SecondThought.in(text, desk)
                        .<Move>map(Function.identity())
                        .or(() -> paper(understanding, text))
                        .or(() -> Unreported.told(understanding, desk.talk().situation())
                                .map(Remark::new))
                        .orElseGet(() -> unclear(text));
        };
    }

    /** "quyết định số 46 của đảng ủy": the number that stands there is another. */
    private Optional<Move> paper(Understanding understanding, String text) {
        return understanding.intent() == Intent.COMPLETE
                        && understanding.entity(PAPER).isPresent()
                        && !desk.spots(PAPER).isEmpty()
                ? Optional.of(new Rewrite(PAPER, Optional.of(text)))
                : Optional.empty();
    }

    private Move unclear(String text) {
        if (desk.review().lines().isEmpty()) {
            return new Remark("Hệ thống chưa hiểu ý đồng chí. Đồng chí trả lời ĐÚNG hoặc KHÔNG.");
        }
        var said = text.strip();
        return new Remark(
                !said.isEmpty() && said.length() < 9 && said.chars().allMatch(Character::isDigit)
                        ? "Đồng chí cho biết " + Phrases.quoted(said) + " là số gì? Ví dụ: sửa số người " + said + "."
                        : "Hệ thống chưa hiểu ý đồng chí. Nếu đúng, nhắn ĐÚNG; nếu sai, nhắn, ví dụ: sửa 2.");
    }
}
