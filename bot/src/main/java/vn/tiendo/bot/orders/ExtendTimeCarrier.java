package vn.tiendo.bot.orders;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.bot.situation.GrantedExtensions;
import vn.tiendo.bot.situation.Situations;
import vn.tiendo.bot.store.ExtensionBook;
import vn.tiendo.bot.store.Pending;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.domain.calendar.Step;
import vn.tiendo.domain.duties.Extension;
import vn.tiendo.domain.reminding.Reminder;
import vn.tiendo.domain.units.UnitId;

/** Gives units longer, with who gave it and why, and has those who report for them told. */
@Singleton
public final class ExtendTimeCarrier implements Carrier<Order.ExtendTime> {
    private final ExtensionBook book;
    private final GrantedExtensions granted;
    private final Situations situations;
    private final Urging urging;
    private final InstantSource clock;

    public ExtendTimeCarrier(
            ExtensionBook book, GrantedExtensions granted, Situations situations, Urging urging, InstantSource clock) {
        this.book = book;
        this.granted = granted;
        this.situations = situations;
        this.urging = urging;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "ExtendTime";
    }

    @Override
    public Outcome carry(Order.ExtendTime order, Pending given, boolean answered) {
        var access = situations.access(order.by());
        if (!order.extensions().stream().allMatch(extension -> access.mayUrge(extension.unit()))) {
            return new Outcome.Refused("unit", "Đồng chí hiện không được gia hạn cho đơn vị này.");
        }
        order.extensions().forEach(extension -> {
            book.grant(extension, order.id(), order.by(), clock.instant());
            granted.take(extension);
        });
        return new Outcome.TimeExtended(order.extensions(), untold(order.extensions()));
    }

    /** Tells each unit that still owes something; those of which nobody can be told. */
    private List<UnitId> untold(List<Extension> extensions) {
        var byUnit = extensions.stream()
                .collect(Collectors.groupingBy(Extension::unit, LinkedHashMap::new, Collectors.toList()));
        var roster = urging.roster(List.copyOf(byUnit.keySet()));
        return byUnit.entrySet().stream()
                .filter(entry -> {
                    var news = entry.getValue().stream()
                            .flatMap(extension -> news(extension).stream())
                            .toList();
                    return !news.isEmpty() && !urging.tell(urging.reporters(entry.getKey(), roster), news);
                })
                .map(Map.Entry::getKey)
                .toList();
    }

    private Optional<Reminder> news(Extension extension) {
        var duties = urging.duties(extension.programme());
        return duties.of(extension.unit(), extension.period())
                .filter(duty -> duty.isOpen(duties.today()))
                .map(duty -> new Reminder(
                        extension.programme(),
                        extension.period(),
                        extension.unit(),
                        Reminder.About.DUTY,
                        new Step.Extended(),
                        extension.until(),
                        urging.day()));
    }

    @Override
    public Message sorry() {
        return Message.of("⚠️ Hệ thống gặp lỗi và đã ghi lại để sửa: chưa gia hạn xong. Ít phút nữa đồng chí làm lại,"
                + " hoặc gọi " + situations.support() + ".");
    }
}
