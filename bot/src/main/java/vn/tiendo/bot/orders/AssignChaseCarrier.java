package vn.tiendo.bot.orders;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import vn.tiendo.bot.situation.Roster;
import vn.tiendo.bot.store.Pending;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.domain.calendar.Step;
import vn.tiendo.domain.duties.Duties;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.people.Role;
import vn.tiendo.domain.reminding.Reminder;
import vn.tiendo.domain.units.UnitId;

/** Has the verifiers above silent cells told of those below them: of the nearest unit under the one whose branch it is. */
@Singleton
public final class AssignChaseCarrier implements Carrier<Order.AssignChase> {
    private final Urging urging;

    public AssignChaseCarrier(Urging urging) {
        this.urging = urging;
    }

    @Override
    public String kind() {
        return "AssignChase";
    }

    @Override
    public Outcome carry(Order.AssignChase order, Pending given, boolean answered) {
        var duties = urging.duties(order.programme());
        if (!urging.mayUrge(order.by(), duties, order.top(), order.cells())) {
            return new Outcome.Refused("ref", "Đồng chí hiện không được giao đôn đốc các đơn vị này.");
        }
        var roster = urging.roster(order.cells().stream()
                .flatMap(cell -> path(cell, order.top(), duties).stream())
                .distinct()
                .toList());
        var day = urging.day();
        var above = new LinkedHashMap<UnitId, List<UnitId>>();
        var unreached = new ArrayList<UnitId>();
        for (var cell : order.cells()) {
            above(cell, order.top(), duties, roster)
                    .ifPresentOrElse(
                            unit -> above.computeIfAbsent(unit, _ -> new ArrayList<>())
                                    .add(cell),
                            () -> unreached.add(cell));
        }
        var told = new ArrayList<UnitId>();
        above.forEach((unit, cells) -> {
            if (urging.tell(verifiers(unit, roster), List.of(reminder(order, unit, duties)))) {
                told.add(unit);
            } else {
                unreached.addAll(cells);
            }
        });
        return new Outcome.ChaseAssigned(day, told, unreached);
    }

    /** The nearest unit above a cell, below the one whose branch it is, that has a verifier who can be reached. */
    private Optional<UnitId> above(UnitId cell, UnitId top, Duties duties, Roster roster) {
        return path(cell, top, duties).stream()
                .filter(unit -> !verifiers(unit, roster).isEmpty())
                .findFirst();
    }

    /** The units between a cell and the one whose branch it is, the nearest to the cell first. */
    private static List<UnitId> path(UnitId cell, UnitId top, Duties duties) {
        var units = duties.catalogue().units();
        var path = new ArrayList<UnitId>();
        for (var at = units.parent(cell, duties.today());
                at.isPresent() && !at.get().equals(top);
                at = units.parent(at.get(), duties.today())) {
            path.add(at.get());
        }
        return path;
    }

    private List<PersonId> verifiers(UnitId unit, Roster roster) {
        return roster.in(unit).stream()
                .filter(membership -> membership.role() == Role.VERIFIER && membership.holdsOn(urging.today()))
                .map(Membership::person)
                .filter(roster::isReachable)
                .toList();
    }

    private Reminder reminder(Order.AssignChase order, UnitId unit, Duties duties) {
        return new Reminder(
                order.programme(),
                order.period(),
                unit,
                Reminder.About.SILENT,
                new Step.Assigned(),
                duties.due(order.period()),
                urging.day());
    }

    @Override
    public Message sorry() {
        return Message.of(
                "⚠️ Hệ thống gặp lỗi và đã ghi lại để sửa: chưa giao đôn đốc xong. Ít phút nữa đồng chí làm lại,"
                        + " hoặc gọi " + urging.support() + ".");
    }
}
