package vn.tiendo.conversations.questions;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.domain.people.Membership;

/** The flows there are, in the order in which they are offered, and what of them is open to whom. */
public record Directory(List<Flow> flows) {
    /** The buttons that every channel shows (C-40). */
    private static final int ROOM = 5;

    /** Below this, kinds say less than the title. */
    private static final int FEWEST_KINDS = 2;

    public Directory {
        flows = List.copyOf(flows);
    }

    public Optional<Flow> named(String name) {
        return flows.stream().filter(flow -> flow.name().equals(name)).findFirst();
    }

    /** The flow that an intent starts: one for whoever it is, or one that will say who it is for. */
    public Optional<Flow> startedBy(Intent intent, List<Membership> memberships) {
        return best(memberships, flow -> flow.intents().contains(intent));
    }

    /** The flow that a whole message asks for which is no intent of its own. */
    public Optional<Flow> saying(String words, List<Membership> memberships) {
        var said = Folding.folded(words).replaceAll("[?!. ]+$", "").strip();
        return best(memberships, flow -> flow.entrance().isSaid(said));
    }

    public Optional<Flow> commanded(String command, List<Membership> memberships) {
        return best(
                memberships,
                flow -> flow.entrance().commands().stream()
                        .anyMatch(one -> one.name().equals(command)));
    }

    private Optional<Flow> best(List<Membership> memberships, Predicate<Flow> wanted) {
        var found = flows.stream().filter(wanted).toList();
        return found.stream()
                .filter(flow -> flow.isFor(memberships))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    private Stream<Flow> open(List<Membership> memberships) {
        return flows.stream().filter(flow -> flow.isFor(memberships));
    }

    /** What a menu offers to those memberships, in short: under another message. */
    public List<Button> menu(List<Membership> memberships) {
        return inMenu(open(memberships)).map(Entrance::button).toList();
    }

    /** What a menu offers to that audience alone, in short. */
    public List<Button> menu(Audience audience) {
        return inMenu(of(audience)).map(Entrance::button).toList();
    }

    /** The menu itself, for whoever is talking: what has kinds is offered by them (C-60). */
    public List<Button> menu(Situation situation) {
        return byKinds(open(situation.memberships()), situation);
    }

    /** The menu of one audience, for whoever is talking. */
    public List<Button> menu(Audience audience, Situation situation) {
        return byKinds(of(audience), situation);
    }

    private static List<Button> byKinds(Stream<Flow> offered, Situation situation) {
        var entrances = inMenu(offered).toList();
        int room = Math.max(FEWEST_KINDS, ROOM - (entrances.size() - 1));
        return entrances.stream()
                .flatMap(entrance -> entrance.buttons(situation, room).stream())
                .toList();
    }

    private Stream<Flow> of(Audience audience) {
        return flows.stream().filter(flow -> flow.entrance().audience() == audience);
    }

    private static Stream<Entrance> inMenu(Stream<Flow> offered) {
        return offered.map(Flow::entrance).filter(Entrance::isInMenu);
    }

    /** What is offered to those memberships once something was done (C-59). */
    public List<Button> next(List<Membership> memberships) {
        return open(memberships)
                .map(Flow::entrance)
                .filter(entrance -> !entrance.next().isEmpty())
                .map(entrance -> new Press.Start(entrance.name()).button(entrance.next()))
                .toList();
    }

    /** The message with what is offered next, unless it offers something itself (C-59). */
    public Message leadingOn(Message message, List<Membership> memberships) {
        return message.buttons().isEmpty() ? message.with(next(memberships)) : message;
    }

    /** What one may type, for those memberships. */
    public List<String> examples(List<Membership> memberships) {
        return open(memberships)
                .flatMap(flow -> flow.entrance().examples().stream())
                .toList();
    }

    /** The commands that a list shows to those memberships, each flow by its first. */
    public List<Command> commands(List<Membership> memberships) {
        return listed(open(memberships));
    }

    /** The commands of all flows, for a list that everybody sees. */
    public List<Command> commands() {
        return listed(flows.stream());
    }

    private static List<Command> listed(Stream<Flow> flows) {
        return flows.flatMap(flow -> flow.entrance().commands().stream().limit(1))
                .toList();
    }
}
