package vn.tiendo.conversations.listening;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.tiendo.conversations.Input;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.flows.Flows;
import vn.tiendo.conversations.flows.own.Welcome;
import vn.tiendo.conversations.moves.BurnCode;
import vn.tiendo.conversations.moves.PlacedMove;
import vn.tiendo.conversations.moves.Remark;
import vn.tiendo.conversations.moves.Say;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.screens.Talk;

/** Leads one input to the move it means: a button, a steering word, the open question, or what is wanted afresh. */
public final class Listening {
    private static final Pattern CODE = Pattern.compile("(?<!\\d)(\\d{5})[ .–-]?(\\d{5})(?!\\d)");
    /** What a printed link brings, also within the link. */
    private static final Pattern TOKEN = Pattern.compile("(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])");

    private static final Duration SILENCE = Duration.ofMinutes(30);

    private Listening() {}

    /** What was heard, as a move in a session. */
    public static PlacedMove heard(Session session, Talk talk) {
        var tidy = tidied(session.fresh(talk.now()), talk);
        if (talk.heard().inGroup()) {
            return code(talk.heard().input())
                    .map(code -> new PlacedMove(talk, tidy, new BurnCode(code)))
                    .orElseGet(() -> new AmongOthers(talk, tidy).step());
        }
        if (talk.isStranger()) {
            return Doorstep.of(talk, tidy).step();
        }
        if (talk.memberships().isEmpty()) {
            return new PlacedMove(talk, tidy, new Say(Message.of(Welcome.noMembership(talk.situation()))));
        }
        return switch (talk.heard().input()) {
            case Input.Words(var text) -> new TypedWords(talk, tidy).step(text);
            case Input.Pressed(var data) -> new Presses(talk, tidy).step(data);
            case Input.Attached(var kind) -> new PlacedMove(talk, tidy, new Remark(attached(kind)));
            case Input.Edited(var ref, var text) -> Edits.step(talk, tidy, ref, text);
            case Input.Started(var code) ->
                new PlacedMove(
                        talk,
                        tidy,
                        code.isPresent()
                                ? new Remark(Welcome.theirs(talk.situation()))
                                : new FreshWords(talk, tidy).opened());
        };
    }

    /** A code that was shown in a group: its digits, or a link's token, which may have ten digits in a row as well. */
    private static Optional<String> code(Input input) {
        return switch (input) {
            case Input.Words(var text) -> code(text);
            case Input.Started(var code) -> code.flatMap(Listening::code);
            case Input.Edited(var _, var text) -> code(text);
            case Input.Pressed _, Input.Attached _ -> Optional.empty();
        };
    }

    private static Optional<String> code(String text) {
        return TOKEN.matcher(text)
                .results()
                .findFirst()
                .map(MatchResult::group)
                .or(() -> CODE.matcher(text).results().findFirst().map(found -> found.group(1) + found.group(2)));
    }

    /** Somebody who has joined has nothing to join; a draft rests after a long silence. */
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

    private static String attached(Input.Attached.Kind kind) {
        return switch (kind) {
            case PHOTO, FILE, OTHER -> Phrases.ATTACHED;
            case VOICE -> Phrases.VOICE;
            case STICKER -> Phrases.STICKER;
            case CONTACT, LOCATION -> Phrases.CONTACT;
        };
    }
}
