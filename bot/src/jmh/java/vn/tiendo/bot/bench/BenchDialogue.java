package vn.tiendo.bot.bench;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.config.Configuration;
import vn.tiendo.config.Loaded;
import vn.tiendo.config.Loader;
import vn.tiendo.conversations.Abilities;
import vn.tiendo.conversations.Derived;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Input;
import vn.tiendo.conversations.LookUp;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Reached;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Sight;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Speaker;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.dialogue.Conversation;
import vn.tiendo.domain.people.Person;
import vn.tiendo.domain.people.PersonId;

/** A secretary of the bundled samples reports in one line, answers what is missing, corrects a number and confirms; without a store. */
final class BenchDialogue {
    private static final PersonId SECRETARY = new PersonId("mau-bi-thu");
    private static final Instant NOW = Instant.parse("2026-06-20T02:00:00Z");
    private static final Abilities ABILITIES = new Abilities(Set.of(), 8, 4096);
    private static final List<Input> SAID = List.of(
            new Input.Words("kn 2 dv hom qua o cty may Binh Minh"),
            new Input.Words("45-QĐ/ĐU"),
            new Input.Words("tiến độ?"),
            new Input.Words("sửa số người"),
            new Input.Words("3"),
            new Input.Words("đúng"));

    /** How many messages it has. */
    static final int MESSAGES = SAID.size();

    private final Situation situation;

    BenchDialogue() {
        var samples = samples();
        var person = samples.people().stream()
                .filter(one -> one.id().equals(SECRETARY))
                .findFirst()
                .map(one -> new Person(one.id(), one.name()))
                .orElseThrow();
        var memberships = samples.memberships().stream()
                .filter(membership -> membership.person().equals(SECRETARY))
                .toList();
        situation = new Situation(
                NOW,
                new Speaker.Known(person, memberships),
                new Derived(samples.catalogue()),
                List.of(),
                samples.office(),
                samples.support());
        if (!held()) {
            throw new IllegalStateException("expected the dialogue to end with a report, found no order");
        }
    }

    /** Holds it once; whether it ends with an order to file. */
    boolean held() {
        var session = Session.empty();
        boolean ordered = false;
        int number = 0;
        for (var input : SAID) {
            number++;
            var at = NOW.plusSeconds(number); // a yes needs that the question was read
            var heard = new Heard("web:" + number, Optional.empty(), "web", input, at, Sight.ALL, false, ABILITIES);
            var turn = turn(session, heard);
            session = turn.session().telling("web", said(turn), number);
            ordered = turn.order().isPresent();
        }
        return ordered;
    }

    /** What stays when figures are left out. */
    private static List<Message> said(Turn turn) {
        return turn.replies().stream()
                .filter(Reply.Say.class::isInstance)
                .map(Reply.Say.class::cast)
                .map(Reply.Say::message)
                .toList();
    }

    /** Nothing was reported before: what is looked up is a list of earlier reports, and empty. */
    private Turn turn(Session session, Heard heard) {
        var known = situation;
        while (true) {
            switch (Conversation.turn(session, heard, known)) {
                case Reached.Turned(var turn) -> {
                    return turn;
                }
                case Reached.Wants(LookUp.Newest newest) -> known = known.knowing(newest, List.of());
                case Reached.Wants(var other) ->
                    throw new IllegalStateException("expected to be asked for the newest reports, found " + other);
            }
        }
    }

    private static Configuration samples() {
        return switch (Loader.samples()) {
            case Loaded.Good(var configuration) -> configuration;
            case Loaded.Bad(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }
}
