package vn.tiendo.conversations.dialogue;

import java.time.Duration;
import java.util.List;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Input;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.figures.ViewCodes;
import vn.tiendo.conversations.flows.Flows;
import vn.tiendo.conversations.flows.Welcome;
import vn.tiendo.conversations.language.Navigation;
import vn.tiendo.conversations.language.Sensitive;
import vn.tiendo.conversations.questions.Phrases;

/** Leads one input to where it belongs: a button, a steering word, the open question, or what is wanted afresh. */
final class Dialogue {
    private static final int LONGEST = 1_000;
    private static final Duration SILENCE = Duration.ofMinutes(30);

    private final Talk talk;
    private final Session session;

    private Dialogue(Talk talk, Session session) {
        this.talk = talk;
        this.session = session;
    }

    static Turn turn(Session session, Talk talk) {
        return new Dialogue(talk, tidied(session.fresh(talk.now()), talk)).turn();
    }

    /** Somebody who has joined has nothing to join; a draft rests after a long silence (5.8). */
    private static Session tidied(Session session, Talk talk) {
        var open = session.open();
        if (open.isEmpty() || talk.isStranger()) {
            return session;
        }
        if (open.get().forms().contains(Flows.joining().name())) {
            return session.withoutOpen();
        }
        var silent = open.get().touchedAt().plus(SILENCE).isBefore(talk.heard().sentAt());
        return silent && !(talk.heard().input() instanceof Input.Pressed) ? session.park() : session;
    }

    private Turn turn() {
        if (talk.heard().inGroup()) {
            return talk.say(session, Message.of(Phrases.IN_GROUP));
        }
        if (talk.isStranger()) {
            return Doorstep.of(talk, session).turn();
        }
        if (talk.memberships().isEmpty()) {
            return talk.say(session, Message.of(Welcome.noMembership(talk.situation())));
        }
        return switch (talk.heard().input()) {
            case Input.Words(var text) -> words(text);
            case Input.Pressed(var data) -> pressed(data);
            case Input.Attached(var kind) -> talk.ask(session, attached(kind));
            case Input.Edited(var ref, var text) -> Editing.edited(talk, session, ref, text);
            case Input.Started _ -> started();
        };
    }

    private static String attached(Input.Attached.Kind kind) {
        return switch (kind) {
            case PHOTO, FILE, OTHER -> Phrases.ATTACHED;
            case VOICE -> Phrases.VOICE;
            case STICKER -> Phrases.STICKER;
            case CONTACT, LOCATION -> Phrases.CONTACT;
        };
    }

    private Turn started() {
        return session.open().isPresent() ? talk.ask(session) : Afresh.menu(talk, session, List.of());
    }

    private Turn words(String text) {
        if (text.length() > LONGEST * 10) {
            return talk.ask(session, Phrases.TOO_LONG);
        }
        if (!isReadable(text)) {
            return blank(text);
        }
        var sign = Sensitive.find(text);
        if (sign.isPresent()) {
            return forgetting(sign.get());
        }
        if (text.length() > LONGEST) {
            return talk.ask(session, Phrases.TOO_LONG);
        }
        if (text.strip().startsWith("/")) {
            return new Commands(talk, session).command(text.strip());
        }
        return new Typed(talk, session).button(text).map(this::typed).orElseGet(() -> said(text));
    }

    private Turn said(String text) {
        return session.open()
                .map(draft -> new Drafting(talk, session, draft).words(text))
                .orElseGet(() -> new Afresh(talk, session).words(text));
    }

    /** A typed confirmation counts as a typed yes does (C-5). */
    private Turn typed(Button button) {
        var press = Press.of(button.data());
        return press.isPresent() && press.get() instanceof Press.Confirm ? said("đúng") : pressed(button.data());
    }

    private Turn blank(String text) {
        return text.codePoints().anyMatch(Dialogue::isThanks)
                ? talk.ask(session, "Dạ, cảm ơn đồng chí.")
                : talk.ask(session, Phrases.EMPTY);
    }

    private static boolean isReadable(String text) {
        return text.codePoints().anyMatch(letter -> Character.isLetterOrDigit(letter) || letter == '?');
    }

    /** 👍 ❤ 🙏 🙂 */
    private static boolean isThanks(int letter) {
        return letter == 0x1F44D || letter == 0x2764 || letter == 0x1F64F || (letter >= 0x1F600 && letter <= 0x1F64A);
    }

    private Turn forgetting(Sensitive.Sign sign) {
        var said = talk.ask(
                session,
                switch (sign) {
                    case PERSONAL_DATA -> Phrases.PERSONAL;
                    case CLASSIFIED -> Phrases.CLASSIFIED;
                });
        return new Turn(said.session(), said.replies(), said.order(), true);
    }

    private Turn pressed(String data) {
        var view = ViewCodes.decode(data, talk.situation().catalogue());
        if (view.isPresent()) {
            return Afresh.viewed(talk, session, view.get());
        }
        return Press.of(data)
                .map(press -> new Pressing(talk, session).pressed(press))
                .orElseGet(() -> talk.ask(session, Phrases.GONE));
    }

    /** Whether a steering word means the draft that has just been put to rest. */
    static boolean wakes(Navigation navigation) {
        return switch (navigation) {
            case Navigation.Back _,
                    Navigation.Skip _,
                    Navigation.Keep _,
                    Navigation.Edit _,
                    Navigation.EditField _,
                    Navigation.Yes _,
                    Navigation.Resume _ -> true;
            case Navigation.Cancel _, Navigation.Later _, Navigation.Help _, Navigation.No _ -> false;
        };
    }
}
