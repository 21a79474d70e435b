package vn.tiendo.conversations.dialogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.Answer;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Draft;
import vn.tiendo.conversations.Filed;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Input;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Stored;
import vn.tiendo.conversations.Tags;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.figures.FigureAnswers;
import vn.tiendo.conversations.flows.Flows;
import vn.tiendo.conversations.flows.Welcome;
import vn.tiendo.conversations.moves.Desk;
import vn.tiendo.conversations.questions.Spot;
import vn.tiendo.conversations.screens.Talk;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.Person;

/** What is said once an order was carried out. */
record Settling(Session session, Order order, Situation situation, Stored stored) {
    private static final String NOWHERE = "";

    Turn settled(Outcome outcome) {
        return switch (outcome) {
            case Outcome.CodeFound(var code, var _, var _) -> found(code);
            case Outcome.CodeUnknown unknown -> wrongCode(unknown);
            case Outcome.Joined(var person, var memberships) -> say(Session.empty(), joined(person, memberships));
            case Outcome.Filed(var report, var _) -> receipt(report);
            case Outcome.Refused(var key, var why) -> refused(key, why);
            case Outcome.Left() -> ask(Session.empty().with(greeted()), List.of(Welcome.left()));
        };
    }

    private Turn found(String code) {
        var draft = session.open().orElseGet(this::joining);
        var spot = Spot.name(1, Flows.joining().questions().getFirst().key());
        return ask(
                session.with(draft.with(spot, new Answer.Given(code, Optional.empty()), situation.now())), List.of());
    }

    private Turn wrongCode(Outcome.CodeUnknown unknown) {
        return ask(session.with(greeted()), List.of(Welcome.wrongCode(unknown, situation)));
    }

    private Message joined(Person person, List<Membership> memberships) {
        return Welcome.joined(person, memberships, situation)
                .with(List.of(
                        new Button("Đúng", new Press.Me().data(), true), new Press.NotMe().button("Không phải tôi")));
    }

    /** A joining at which nobody needs to be greeted again. */
    private Draft greeted() {
        return joining().failedOnce(situation.now());
    }

    private Draft joining() {
        return Draft.begin(order.id() + ":again", List.of(Flows.joining().name()), situation.now());
    }

    private Turn receipt(vn.tiendo.domain.reporting.Report report) {
        var draft = session.tagged(Tags.of(order.id()));
        var refs = new LinkedHashSet<String>();
        draft.ifPresent(
                one -> one.answers().values().forEach(answer -> refOf(answer).ifPresent(refs::add)));
        var gist = draft.map(one -> talk().progress(one).gist()).orElse("");
        var next = session.drop(order.id())
                .filing(new Filed(Tags.of(order.id()), report.number(), gist, List.copyOf(refs)));
        var lead = FigureAnswers.receiptSentence(report, situation, stored);
        var figures = FigureAnswers.receipt(report, situation, stored);
        var message = new Message(lead, List.of(), List.of(), figures, List.of(), List.of());
        return talk().ask(next, List.of(new Reply.Say(message)), List.of());
    }

    private static Optional<String> refOf(Answer answer) {
        return switch (answer) {
            case Answer.Given(var _, var ref) -> ref;
            case Answer.Guessed(var _, var _, var ref) -> ref;
            case Answer.Skipped() -> Optional.empty();
        };
    }

    private Turn refused(String key, String why) {
        var draft = session.tagged(Tags.of(order.id()));
        if (draft.isEmpty()) {
            return say(session, Message.of(why));
        }
        var awake = session.resume(draft.get());
        var asked = Desk.of(talk(), awake)
                .flatMap(desk -> desk.spot(Spot.name(1, key)))
                .map(spot -> awake.with(draft.get().reopen(spot.name(), situation.now())))
                .orElse(awake);
        return ask(asked, List.of(why));
    }

    private Turn ask(Session next, List<String> notes) {
        return talk().ask(next, List.of(), notes);
    }

    private Turn say(Session next, Message message) {
        return talk().say(next, message);
    }

    /** An order is settled by nobody's words: it is said where the order came from, now. */
    private Talk talk() {
        var last = session.shown().lastEntry();
        var channel = last == null ? NOWHERE : last.getKey();
        return new Talk(
                new Heard(order.id(), Optional.empty(), channel, new Input.Words(""), situation.now(), false, false),
                situation);
    }
}
