package vn.tiendo.bot.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.bot.answer.Engine;
import vn.tiendo.bot.channel.Address;
import vn.tiendo.bot.store.Encounter;
import vn.tiendo.bot.store.Endpoint;
import vn.tiendo.bot.store.Kept;
import vn.tiendo.conversations.Abilities;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Input;
import vn.tiendo.conversations.LookUp;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Sight;
import vn.tiendo.domain.people.PersonId;

/** Turns of somebody on what a running service has stored, without door and delivery; an order is noted and not carried out. */
final class Dialogue {
    private final Running service;
    private final Encounter encounter;
    private final Engine engine = Engine.conversation();
    private Session session = Session.empty();
    private List<Message> last = List.of();
    private final List<String> record = new ArrayList<>();
    private final List<Order> orders = new ArrayList<>();
    private final List<Button> offered = new ArrayList<>();
    private long heard;

    Dialogue(Running service, Optional<PersonId> person) {
        this(service, encounter(service, person));
    }

    /** One of many with the same person, whom the store is asked about once. */
    Dialogue(Running service, Encounter encounter) {
        this.service = service;
        this.encounter = encounter;
    }

    Dialogue says(String words) {
        return hears(new Input.Words(words));
    }

    Dialogue presses(String data) {
        return hears(new Input.Pressed(data));
    }

    /** Says yes if something is there to be agreed to. */
    Dialogue agrees() {
        return buttons().stream().map(Button::data).anyMatch(data -> data.startsWith("c:")) ? says("đúng") : this;
    }

    Dialogue hears(Input input) {
        var id = "t:" + ++heard;
        var situation = service.situations.of(encounter);
        var stored = service.situations.stored(situation);
        var turn = engine.turn(
                session,
                new Heard(
                        id, Optional.of(id), "telegram", input, service.clock.instant(), Sight.ALL, false, abilities()),
                situation,
                stored);
        last = turn.replies().stream()
                .map(reply -> switch (reply) {
                    case Reply.Say(var message) -> message;
                    case Reply.Show(var view) -> engine.show(view, situation, stored, abilities());
                    case Reply.Totals _, Reply.Aside _ -> throw new AssertionError("expected a talk in no group");
                })
                .toList();
        session = turn.session().telling("telegram", last, heard);
        turn.order().ifPresent(order -> {
            orders.add(order);
            session = session.drop(order.id());
        });
        record.add("%s → %s%s"
                .formatted(input, last, turn.order().map(Order::toString).orElse("")));
        last.forEach(message -> offered.addAll(message.buttons()));
        return this;
    }

    /** What a look-up finds for them. */
    String looksUp(LookUp<?> lookUp) {
        var situation = service.situations.of(encounter);
        return service.situations.stored(situation).look(lookUp).toString();
    }

    static Encounter encounter(Running service, Optional<PersonId> person) {
        var endpoint = new Endpoint(
                "chat",
                new Address("telegram", "1", "1"),
                person,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Encounter(
                endpoint,
                person.map(id -> service.store.people().find(id).orElseThrow()),
                person.map(id -> service.store.people().memberships(id)).orElse(List.of()),
                Kept.fresh(endpoint.conversation()));
    }

    private static Abilities abilities() {
        return new Abilities(java.util.Set.of(Abilities.Ability.NUMBERED_LISTS), 8, 4096);
    }

    /** What was said to and fro, with the orders that came of it. */
    List<String> record() {
        return List.copyOf(record);
    }

    List<Order> orders() {
        return List.copyOf(orders);
    }

    /** All buttons that were offered. */
    List<Button> offered() {
        return List.copyOf(offered);
    }

    /** The buttons under what was said last. */
    List<Button> buttons() {
        return last.stream().flatMap(message -> message.buttons().stream()).toList();
    }
}
