package vn.tiendo.bot.bench;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import vn.tiendo.config.Configuration;
import vn.tiendo.config.Loaded;
import vn.tiendo.config.Loader;
import vn.tiendo.conversations.Abilities;
import vn.tiendo.conversations.dialogue.Conversation;
import vn.tiendo.conversations.Derived;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Input;
import vn.tiendo.conversations.Reached;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Sight;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Speaker;
import vn.tiendo.domain.people.Person;
import vn.tiendo.domain.people.PersonId;

/** A secretary of the bundled samples reports in one line, answers what is missing, corrects a number and confirms. */
@State(Scope.Benchmark)
public class TurnBenchmark {
    private static final PersonId SECRETARY = new PersonId("mau-bi-thu");
    private static final Instant NOW = Instant.parse("2026-06-20T02:00:00Z");
    private static final List<Input> DIALOGUE = List.of(
            new Input.Words("kn 2 dv hom qua o cty may Binh Minh"),
            new Input.Words("45-QĐ/ĐU"),
            new Input.Words("sửa 1"),
            new Input.Words("3"),
            new Input.Words("tiến độ?"),
            new Input.Words("đúng"));
    private Situation situation = new Situation(NOW, new Speaker.Stranger(), new Derived(samples().catalogue()), List.of(), "", "");

    @Setup
    public void join() {
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
        if (!dialogue(Session.empty())) {
            throw new IllegalStateException("expected the dialogue to end with a report, found no order");
        }
    }

    @Benchmark
    public void turn(Blackhole sink, Spent spent) {
        sink.consume(dialogue(Session.empty()));
        spent.messages += DIALOGUE.size();
    }

    /** Whether it ends with an order to file. */
    private boolean dialogue(Session before) {
        var session = before;
        boolean ordered = false;
        int number = 0;
        for (var input : DIALOGUE) {
            number++;
            var heard = new Heard("web:" + number, Optional.empty(), "web", input, NOW, Sight.ALL, false, new Abilities(Set.of(), 8, 4096));
            if (!(Conversation.turn(session, heard, situation) instanceof Reached.Turned(var turn))) {
                throw new IllegalStateException("expected a dialogue without look-ups");
            }
            session = turn.session();
            ordered = turn.order().isPresent();
        }
        return ordered;
    }

    private static Configuration samples() {
        return switch (Loader.samples()) {
            case Loaded.Good(var configuration) -> configuration;
            case Loaded.Bad(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }
}
