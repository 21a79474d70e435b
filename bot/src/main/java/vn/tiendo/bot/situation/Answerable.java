package vn.tiendo.bot.situation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.tiendo.bot.store.Endpoint;
import vn.tiendo.bot.store.Store;
import vn.tiendo.bot.store.StoreUnavailable;
import vn.tiendo.conversations.LookUp;
import vn.tiendo.conversations.OwnData;
import vn.tiendo.conversations.Stored;
import vn.tiendo.domain.duties.Duties;
import vn.tiendo.domain.duties.Extensions;
import vn.tiendo.domain.people.Access;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.progress.Aspect;
import vn.tiendo.domain.progress.Ledger;
import vn.tiendo.domain.progress.RolledUp;
import vn.tiendo.domain.reminding.Plan;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.ReportId;
import vn.tiendo.domain.units.UnitId;

/**
 * What one answer may look at: the reporter's own units and what is asked of many as stored when it first asks for them,
 * other single units from memory. For one
 * answer on one thread.
 */
final class Answerable implements Stored {
    private final Store store;
    private final Boards boards;
    private final Remindings remindings;
    private final Access access;
    private final Set<UnitId> unread;
    private boolean refreshed;

    Answerable(Store store, Boards boards, Remindings remindings, Access access, Set<UnitId> own) {
        this.store = store;
        this.boards = boards;
        this.remindings = remindings;
        this.access = access;
        this.unread = new HashSet<>(own);
    }

    @Override
    public Ledger ledger(Ledger.Key key) {
        if (unread.contains(key.unit())) {
            read(key.unit());
        }
        return boards.ledger(key);
    }

    @Override
    public <T> RolledUp<T> rolledUp(Aspect<T> aspect) {
        var kept = boards.rolledUp(aspect);
        return (top, work) -> {
            if (!refreshed) {
                refreshed = stored(this::refreshed);
            }
            if (!unread.isEmpty()) {
                unread.stream()
                        .filter(unit -> boards.isPartOf(unit, top))
                        .toList()
                        .forEach(this::read);
            }
            return kept.of(top, work);
        };
    }

    /** What was acknowledged by any instance before the question is in its answer. */
    private boolean refreshed() {
        boards.refresh();
        return true;
    }

    private void read(UnitId unit) {
        stored(() -> {
            boards.refresh(unit);
            return unread.remove(unit);
        });
    }

    @Override
    public Optional<Report> report(ReportId id) {
        return stored(() -> store.reports().find(id));
    }

    @Override
    public Extensions extensions() {
        return remindings.extensions();
    }

    @Override
    public List<Report> latest(UnitId unit, int limit) {
        return stored(() -> store.reports().latest(unit, limit));
    }

    @Override
    @SuppressWarnings("unchecked") // each kind of look-up finds what its own type says
    public <T> T look(LookUp<T> lookUp) {
        return (T) stored(() -> found(lookUp));
    }

    private Object found(LookUp<?> lookUp) {
        return switch (lookUp) {
            case LookUp.Numbered(var number) ->
                store.reports().byNumber(number).filter(report -> access.mayRead(report.unit()));
            case LookUp.Identified(var id) -> store.reports().find(id).filter(report -> access.mayRead(report.unit()));
            case LookUp.Newest(var unit, var limit) ->
                access.mayRead(unit) ? store.reports().latest(unit, limit) : List.of();
            case LookUp.NewestOf(var units, var limit) -> store.reports().latest(readable(units), limit);
            case LookUp.Pending(var units, var limit) -> store.reports().pending(readable(units), limit);
            case LookUp.PendingNumber(var units) -> store.reports().countPending(readable(units));
            case LookUp.Undecided(var units, var limit) -> store.reports().awaitingDecision(readable(units), limit);
            case LookUp.Recorded(var key) -> access.mayRead(key.unit()) ? ledger(key) : Ledger.empty(key);
            case LookUp.SilentBelow(var programme, var period, var top) ->
                Branches.silent(programme, period, top, access, boards, extensions());
            case LookUp.Planned(var first, var days) -> planned(first, days);
            case LookUp.Unreached(var cells) -> unreached(readable(cells));
            case LookUp.ContactsBelow(var tops) -> new Branches(access, Roster.read(store)).contacts(readable(tops));
            case LookUp.Standing(var unit) ->
                access.mayRead(unit)
                        ? Duties.standing(unit, access.catalogue(), access.now(), this, extensions())
                        : List.of();
            case LookUp.Held() -> held();
            case LookUp.Outstanding(var unit) ->
                access.mayRead(unit)
                        ? Duties.open(unit, access.catalogue(), access.now(), this, extensions())
                        : List.of();
        };
    }

    /** What is in store for the units that may be read. */
    private List<Plan> planned(LocalDate first, int days) {
        var reminding = remindings.now();
        return first.datesUntil(first.plusDays(days))
                .map(reminding::on)
                .map(plan -> plan.only(reminder -> access.mayRead(reminder.unit())))
                .toList();
    }

    private List<UnitId> unreached(List<UnitId> cells) {
        var branches = new Branches(access, Roster.of(cells, store));
        return cells.stream().filter(cell -> !branches.isReachable(cell)).toList();
    }

    private OwnData held() {
        return access.memberships().stream()
                .map(Membership::person)
                .findFirst()
                .map(person -> new OwnData(
                        store.consents()
                                .newest(person)
                                .map(consent -> new OwnData.Agreed(consent.version(), consent.channel(), consent.at())),
                        store.endpoints().of(person).stream()
                                .map(Endpoint::channel)
                                .toList()))
                .orElseGet(() -> new OwnData(Optional.empty(), List.of()));
    }

    private List<UnitId> readable(List<UnitId> units) {
        return units.stream().filter(access::mayRead).toList();
    }

    private static <T> T stored(Supplier<T> read) {
        try {
            return read.get();
        } catch (RuntimeException failed) {
            throw new StoreUnavailable(failed);
        }
    }
}
