package vn.tiendo.bot.notices;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.stream.Stream;
import vn.tiendo.bot.running.Clockwork;
import vn.tiendo.bot.situation.Boards;
import vn.tiendo.bot.situation.Situations;
import vn.tiendo.bot.store.Store;
import vn.tiendo.conversations.Notice;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.progress.Ledger;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.When;

/** From three days before what it counts for is due, tells a unit's reporters of a report that waits for its decision (C-14). */
final class AwaitedDecisions implements Clockwork {
    private static final int DAYS_BEFORE = 3;

    private final Store store;
    private final Boards boards;
    private final Situations situations;
    private final Notices notices;
    private final InstantSource clock;

    AwaitedDecisions(Store store, Boards boards, Situations situations, Notices notices, InstantSource clock) {
        this.store = store;
        this.boards = boards;
        this.situations = situations;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "awaited decisions";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void look() {
        if (Hours.areSensible(clock.instant())) {
            boards.all().forEach(this::look);
        }
    }

    private void look(Ledger ledger) {
        situations
                .catalogue()
                .programme(ledger.key().programme())
                .filter(programme -> programme.pinnedOn().isEmpty())
                .ifPresent(programme -> ledger.entries().forEach(entry -> look(programme, ledger.key(), entry)));
    }

    private void look(Programme programme, Ledger.Key key, Ledger.Entry entry) {
        var today = situations.catalogue().today(programme, clock.instant());
        awaited(entry, programme)
                .flatMap(line -> due(programme, line.when()))
                .filter(due -> !today.isAfter(due) && !today.isBefore(due.minusDays(DAYS_BEFORE)))
                .findFirst()
                .ifPresent(due -> reporters(key).forEach(person -> post(key, entry, due, person)));
    }

    private static Stream<Line> awaited(Ledger.Entry entry, Programme programme) {
        return entry.now().said().stream()
                .flatMap(content -> switch (content) {
                    case Content.Events(var lines) -> lines.stream();
                    case Content.Nothing _, Content.NetChange _, Content.Ended _, Content.Snapshot _ -> Stream.<Line>empty();
                })
                .filter(line -> line.awaitsDecision()
                        && programme.indicator(line.indicator()).isPresent());
    }

    /** When reports of the periods that {@code when} falls into are due. */
    private Stream<LocalDate> due(Programme programme, When when) {
        var day = when instanceof When.On(var on) ? Stream.of(on) : Stream.<LocalDate>empty();
        return day.flatMap(on -> programme.calendar().duties().stream()
                        .flatMap(kind -> programme.calendar().periodOn(kind, on).stream()))
                .map(period ->
                        situations.catalogue().deadline(programme, period).due());
    }

    private Stream<PersonId> reporters(Ledger.Key key) {
        var today = LocalDate.ofInstant(clock.instant(), Catalogue.ZONE);
        return store.people().in(key.unit()).stream()
                .filter(membership -> membership.role().reports() && membership.holdsOn(today))
                .map(Membership::person)
                .distinct();
    }

    private void post(Ledger.Key key, Ledger.Entry entry, LocalDate due, PersonId person) {
        notices.post(
                "decision:%s:%s:%s".formatted(entry.report(), due, person),
                person,
                new Notice.DecisionAwaited(key.unit(), entry.report(), due, Hours.end(clock.instant())));
    }
}
