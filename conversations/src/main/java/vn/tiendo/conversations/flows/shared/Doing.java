package vn.tiendo.conversations.flows.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Speaker;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Report;

/** How an act on a report becomes an order. */
public final class Doing {
    private Doing() {}

    /** The order of one change to one report, as it stands now. */
    public static Order order(String id, Report report, Change change, Situation situation, Heard heard) {
        return new Order.ChangeReport(
                id, report.id(), report.version(), change, person(situation), heard.channel(), heard.sentAt());
    }

    /** The same of a change that whoever reports asks for: what is fixed is the level above's to let go. */
    public static Order asked(String id, Report report, Change change, Situation situation, Heard heard) {
        return order(id, report, Fixed.asked(report, change, situation), situation, heard);
    }

    /** Whoever is talking. */
    public static PersonId person(Situation situation) {
        return switch (situation.speaker()) {
            case Speaker.Known(var person, var _) -> person.id();
            case Speaker.Stranger() ->
                throw new IllegalStateException("expected somebody who has joined, found a stranger");
        };
    }

    /** Why a flow about some reports cannot be begun: there is none. */
    public static Function<Situation, Optional<Message>> none(Function<Situation, List<Report>> reports, String why) {
        return situation -> Optional.of(Message.of(why))
                .filter(_ -> reports.apply(situation).isEmpty());
    }
}
