package vn.tiendo.conversations.listening;

import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.language.Sensitive;
import vn.tiendo.conversations.moves.Desk;
import vn.tiendo.conversations.moves.Move;
import vn.tiendo.conversations.moves.PlacedMove;
import vn.tiendo.conversations.moves.Remark;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.screens.Talk;

/** What typed words mean: nothing readable, a secret, a command, a button's label, or something said. */
record TypedWords(Talk talk, Session session) {
    private static final int LONGEST = 1_000;
    private static final int LONGEST_TO_LOOK_THROUGH = 10_000;

    PlacedMove step(String text) {
        if (text.length() > LONGEST_TO_LOOK_THROUGH) {
            return step(new Remark(Phrases.TOO_LONG));
        }
        if (!isReadable(text)) {
            return step(new Remark(isThanks(text) ? "Dạ, cảm ơn đồng chí." : Phrases.EMPTY));
        }
        var sign = Sensitive.find(text);
        if (sign.isPresent()) {
            return step(new Remark(refusal(sign.get()))).forgetting();
        }
        if (text.length() > LONGEST) {
            return step(new Remark(Phrases.TOO_LONG));
        }
        if (text.strip().startsWith("/")) {
            return step(new Slashes(talk, session).move(text.strip()));
        }
        return new Labels(talk, session).button(text).map(this::typed).orElseGet(() -> said(text));
    }

    static String refusal(Sensitive.Sign sign) {
        return switch (sign) {
            case PERSONAL_DATA -> Phrases.PERSONAL;
            case CLASSIFIED -> Phrases.CLASSIFIED;
        };
    }

    private PlacedMove said(String text) {
        return step(Desk.of(talk, session)
                .map(desk -> new OpenWords(desk).move(text))
                .orElseGet(() -> new FreshWords(talk, session).move(text)));
    }

    /** A typed confirmation counts as a typed yes does (C-5). */
    private PlacedMove typed(Button button) {
        return Press.of(button.data()).orElse(null) instanceof Press.Confirm
                ? said("đúng")
                : new Presses(talk, session).step(button.data());
    }

    private PlacedMove step(Move move) {
        return new PlacedMove(talk, session, move);
    }

    private static boolean isReadable(String text) {
        return text.codePoints().anyMatch(letter -> Character.isLetterOrDigit(letter) || letter == '?');
    }

    /** 👍 ❤ 🙏 🙂 */
    private static boolean isThanks(String text) {
        return text.codePoints()
                .anyMatch(letter -> letter == 0x1F44D
                        || letter == 0x2764
                        || letter == 0x1F64F
                        || (letter >= 0x1F600 && letter <= 0x1F64A));
    }
}
