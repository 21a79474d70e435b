package vn.tiendo.conversations.listening;

import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.Draft;
import vn.tiendo.conversations.Input;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.language.Navigation;
import vn.tiendo.conversations.language.Sensitive;
import vn.tiendo.conversations.moves.Desk;
import vn.tiendo.conversations.moves.Greet;
import vn.tiendo.conversations.moves.Joining;
import vn.tiendo.conversations.moves.Move;
import vn.tiendo.conversations.moves.PlacedMove;
import vn.tiendo.conversations.moves.Remark;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.screens.Talk;

/** What somebody means who has not joined: the greeting once, then in a sentence what a code looks like. */
record Doorstep(Talk talk, Session session, Draft draft) {
    /** The doorstep of a stranger; somebody who comes for the first time finds the joining begun. */
    static Doorstep of(Talk talk, Session session) {
        var draft = session.open().orElseGet(() -> Joining.draft(talk));
        return new Doorstep(talk, session.with(draft), draft);
    }

    PlacedMove step() {
        return switch (talk.heard().input()) {
            case Input.Words(var text) -> words(text);
            case Input.Pressed(var data) -> pressed(data);
            case Input.Attached _ -> step(new Greet(Phrases.WORDS_ONLY));
            case Input.Edited(var _, var text) -> words(text);
            case Input.Started(var code) -> started(code);
        };
    }

    private PlacedMove step(Move move) {
        return new PlacedMove(talk, session, move);
    }

    private PlacedMove words(String text) {
        var said = text.strip();
        if (said.startsWith("/start ")) {
            return started(Optional.of(said.substring("/start ".length()).strip()));
        }
        if (isAnswer(said)) {
            return step(new OpenWords(new Desk(talk, session, draft, talk.progress(draft))).move(said));
        }
        if (Sensitive.find(said).isEmpty()) {
            return step(new Greet(unread(said)));
        }
        return step(new Greet(isNumber(said) ? unread(said) : Phrases.PERSONAL_OF_STRANGER))
                .forgetting();
    }

    private static boolean isNumber(String said) {
        return said.codePoints().noneMatch(Character::isLetter);
    }

    /** A code, or a yes or no to the consent. */
    private boolean isAnswer(String said) {
        var pending = talk.progress(draft).pending();
        return pending.isPresent()
                ? pending.get().read(said) instanceof Reading.Understood<?>
                : Navigation.of(said).filter(Doorstep::decides).isPresent();
    }

    private static boolean decides(Navigation said) {
        return said instanceof Navigation.Yes || said instanceof Navigation.No || said instanceof Navigation.Cancel;
    }

    private String unread(String said) {
        return talk.progress(draft)
                .pending()
                .map(spot -> spot.read(said) instanceof Reading.Refused<?>(var why) ? why : "")
                .orElse("");
    }

    private PlacedMove pressed(String data) {
        return Press.of(data)
                .map(press -> new Presses(talk, session).step(press))
                .orElseGet(() -> step(new Greet(unread(""))));
    }

    /**
     * A deep link's code is tried like a typed one, and afresh. Without a code the greeting is due, or what is open is asked again:
     * on Zalo the word that somebody follows comes in any order with what they write.
     */
    private PlacedMove started(Optional<String> code) {
        if (code.isEmpty()) {
            return step(new Remark(List.of()));
        }
        var afresh = draft.answers().isEmpty() ? draft : Joining.draft(talk);
        return new Doorstep(talk, session.with(afresh), afresh).words(code.get());
    }
}
