package vn.tiendo.conversations.dialogue;

import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.Draft;
import vn.tiendo.conversations.Input;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.flows.Flows;
import vn.tiendo.conversations.language.Navigation;
import vn.tiendo.conversations.language.Sensitive;
import vn.tiendo.conversations.questions.Phrases;

/** What somebody hears who has not joined: the greeting once, then in a sentence what a code looks like. */
record Doorstep(Talk talk, Session session, Draft draft) {
    /** The doorstep of a stranger; somebody who comes for the first time finds the joining begun. */
    static Doorstep of(Talk talk, Session session) {
        var draft = session.open().orElseGet(() -> joining(talk));
        return new Doorstep(talk, session.with(draft), draft);
    }

    static Draft joining(Talk talk) {
        return Draft.begin(
                talk.heard().id(), List.of(Flows.joining().name()), talk.heard().sentAt());
    }

    Turn turn() {
        return switch (talk.heard().input()) {
            case Input.Words(var text) -> words(text);
            case Input.Pressed(var data) -> pressed(data);
            case Input.Attached _ -> hint(Phrases.WORDS_ONLY);
            case Input.Edited(var _, var text) -> words(text);
            case Input.Started(var code) -> started(code);
        };
    }

    private Turn words(String text) {
        var said = text.strip();
        if (said.startsWith("/start ")) {
            return started(Optional.of(said.substring("/start ".length()).strip()));
        }
        if (isAnswer(said)) {
            return new Drafting(talk, session, draft).words(said);
        }
        var isPersonal = Sensitive.find(said).isPresent();
        var hint = hint(isPersonal && !isNumber(said) ? Phrases.PERSONAL_OF_STRANGER : unread(said));
        return new Turn(hint.session(), hint.replies(), hint.order(), isPersonal);
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

    private Turn pressed(String data) {
        return Press.of(data)
                .map(press -> new Pressing(talk, session).pressed(press))
                .orElseGet(() -> hint(unread("")));
    }

    /** A deep link's code is tried like a typed one; without a code the greeting is due. */
    private Turn started(Optional<String> code) {
        return code.map(this::tried).orElseGet(() -> talk.ask(session.with(afresh())));
    }

    private Turn tried(String code) {
        return new Doorstep(talk, session, afresh()).words(code);
    }

    private Draft afresh() {
        return draft.answers().isEmpty() ? draft : joining(talk);
    }

    /** Who comes for the first time is greeted, which says what to do; later a sentence is enough. */
    private Turn hint(String why) {
        if (talk.progress(draft).pending().isEmpty()) {
            return talk.ask(session, "Đồng chí trả lời ĐỒNG Ý hoặc KHÔNG ĐỒNG Ý.");
        }
        var isFirst = draft.id().equals(talk.heard().id());
        return isFirst ? talk.ask(session.with(draft)) : talk.ask(session.with(draft.failedOnce(talk.now())), why);
    }
}
