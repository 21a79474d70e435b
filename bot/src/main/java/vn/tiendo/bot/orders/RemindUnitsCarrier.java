package vn.tiendo.bot.orders;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.bot.store.Pending;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.domain.calendar.Step;
import vn.tiendo.domain.duties.Duty;
import vn.tiendo.domain.reminding.Reminder;
import vn.tiendo.domain.units.UnitId;

/** Has those told who report for silent cells: the secretaries that can be reached, else the deputies. */
@Singleton
public final class RemindUnitsCarrier implements Carrier<Order.RemindUnits> {
    private final Urging urging;

    public RemindUnitsCarrier(Urging urging) {
        this.urging = urging;
    }

    @Override
    public String kind() {
        return "RemindUnits";
    }

    @Override
    public Outcome carry(Order.RemindUnits order, Pending given, boolean answered) {
        var duties = urging.duties(order.programme());
        if (!urging.mayUrge(order.by(), duties, order.top(), order.cells())) {
            return new Outcome.Refused("ref", "Đồng chí hiện không được nhắc các đơn vị này.");
        }
        var roster = urging.roster(order.cells());
        var day = urging.day();
        var told = new ArrayList<UnitId>();
        var reported = new ArrayList<UnitId>();
        var unreached = new ArrayList<UnitId>();
        for (var cell : order.cells()) {
            var duty = duties.of(cell, order.period()).filter(one -> one.isOpen(duties.today()));
            if (duty.isEmpty()) {
                reported.add(cell);
            } else {
                boolean reached = urging.tell(urging.reporters(cell, roster), List.of(reminder(order, duty.get())));
                (reached ? told : unreached).add(cell);
            }
        }
        return new Outcome.UnitsReminded(day, told, reported, unreached);
    }

    private Reminder reminder(Order.RemindUnits order, Duty duty) {
        return new Reminder(
                order.programme(),
                order.period(),
                duty.unit(),
                Reminder.About.DUTY,
                new Step.Nudged(),
                duty.due(),
                urging.day());
    }

    @Override
    public Message sorry() {
        return Message.of("⚠️ Hệ thống gặp lỗi và đã ghi lại để sửa: chưa gửi nhắc xong. Ít phút nữa đồng chí làm lại,"
                + " hoặc gọi " + urging.support() + ".");
    }
}
