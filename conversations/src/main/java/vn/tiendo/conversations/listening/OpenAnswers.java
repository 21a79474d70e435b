package vn.tiendo.conversations.listening;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.language.Understanding;
import vn.tiendo.conversations.moves.Desk;
import vn.tiendo.conversations.moves.Doubt;
import vn.tiendo.conversations.moves.Keep;
import vn.tiendo.conversations.moves.Move;
import vn.tiendo.conversations.moves.Remark;
import vn.tiendo.conversations.moves.SecondThought;
import vn.tiendo.conversations.moves.Take;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.questions.Spot;

/** What words mean to the open question: its answer, a question in between, or something new. */
record OpenAnswers(Desk desk) {
    /** What asks for something to be done: the day in "gia hạn cho tôi tới mùng 10" is no answer. */
    private static final Set<Intent> ORDERS = EnumSet.of(Intent.EXTEND, Intent.NUDGE, Intent.EXPORT);

    /** The question's reader first; what it cannot read is looked at as a message. */
    Move move(Spot<?> spot, String text) {
        if (desk.talk().isStranger()) {
            return new Take(text);
        }
        var left = left(spot, text);
        if (left.isPresent()) {
            return left.get();
        }
        if (spot.question().kind().free()) {
            return freely(text);
        }
        var understanding = Optional.of(text).filter(Take::isSentence).map(desk.talk()::understood);
        if (understanding
                .filter(said -> isFullReport(said) || ORDERS.contains(said.intent()))
                .isPresent()) {
            return otherwise(understanding.get(), text);
        }
        if (!(spot.read(text) instanceof Reading.Refused<?>) || text.chars().noneMatch(Character::isLetter)) {
            return new Take(text);
        }
        var said = understanding.orElseGet(() -> desk.talk().understood(text));
        return said.intent() == Intent.CONFIRM && spot.question().kind().typed()
                ? new Remark(Phrases.NOT_COMPLETE)
                : otherwise(said, text);
    }

    /** "thôi để 2 như cũ": what is named stays as it was, else the answer that stands here. */
    private Optional<Move> left(Spot<?> spot, String text) {
        return SecondThought.leaves(text)
                ? SecondThought.in(text, desk)
                        .<Move>map(Function.identity())
                        .or(() -> desk.draft().answers().containsKey(spot.name())
                                ? Optional.of(new Keep())
                                : Optional.empty())
                : Optional.empty();
    }

    private static boolean isFullReport(Understanding understanding) {
        return Meant.by(understanding.intent()) == Meant.REPORT
                && understanding.entities().size() > 1;
    }

    /** Free text: thanks, questions and news are told apart from a name first (C-6). */
    private Move freely(String text) {
        var understanding = desk.talk().understood(text);
        return switch (Meant.by(understanding.intent())) {
            case REPORT -> new Doubt(text);
            case INQUIRY, CORRECTION, THANKS -> otherwise(understanding, text);
            case ANSWER -> new Take(text);
            case NOTHING -> unreported(understanding, text);
        };
    }

    private Move unreported(Understanding understanding, String text) {
        return Unreported.told(understanding, desk.talk().situation())
                .<Move>map(Remark::new)
                .orElseGet(() -> new Take(text));
    }

    private Move otherwise(Understanding understanding, String text) {
        return switch (Meant.by(understanding.intent())) {
            case INQUIRY -> new FreshWords(desk.talk(), desk.session()).understood(understanding, text);
            case THANKS -> new Remark("Dạ, cảm ơn đồng chí.");
            case CORRECTION -> new FurtherWords(desk).corrected(understanding, text);
            case REPORT -> new FurtherWords(desk).reported(understanding, text);
            case ANSWER -> new Take(text);
            case NOTHING -> unreported(understanding, text);
        };
    }
}
