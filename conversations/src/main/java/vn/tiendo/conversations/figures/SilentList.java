package vn.tiendo.conversations.figures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.View;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.units.UnitId;

/** Who has not reported: one period by its units, page by page; of several each in a line, the oldest first. */
final class SilentList {
    private final ListPage list;
    private final Asked asked;
    private final Owed owed;

    private SilentList(ListPage list) {
        this.list = list;
        this.asked = list.asked();
        this.owed = Owed.below(asked);
    }

    static Message of(ListPage list) {
        return new SilentList(list).message();
    }

    private Message message() {
        var periods = owed.periods(asked);
        return periods.size() > 1 ? ofSeveral(periods) : ofOne(periods.getFirst());
    }

    private Message ofSeveral(List<Period> periods) {
        var first = periods.getFirst();
        return list.message(
                lacking(first, silent(first)),
                periods.stream()
                        .flatMap(period -> period.equals(first)
                                ? Stream.of(named(period))
                                : Stream.of(lacking(period, silent(period)), named(period)))
                        .filter(line -> !line.isEmpty())
                        .toList(),
                List.of(),
                Stream.concat(
                                periods.stream()
                                        .map(period -> ViewCodes.button(
                                                capitalised(period.named()),
                                                list.view()
                                                        .in(Optional.of(period))
                                                        .picking(View.Pick.NOT_REPORTED, 0))),
                                list.back().stream())
                        .toList());
    }

    private Message ofOne(Period period) {
        var silent = silent(period);
        var page = list.page(silent);
        return list.message(
                lacking(period, silent),
                Stream.concat(owed.deadline(period).stream(), page.stream().map(unit -> asked.name(unit) + "."))
                        .toList(),
                List.of(),
                Stream.concat(nudge(period).stream(), list.buttons(silent.size(), page).stream())
                        .toList());
    }

    /** Has the cells reminded that are behind the silent units, by who may. */
    private Optional<Button> nudge(Period period) {
        var cells = asked.duties().silentCells(asked.unit(), period).size();
        return cells > 0
                        && asked.duties().periods().contains(period)
                        && asked.programme().pinnedOn().isEmpty()
                        && asked.access().readsBelow(asked.unit(), asked.programme())
                ? Optional.of(new Press.Start(
                                "nudge",
                                String.join(
                                        "~",
                                        asked.programme().code().value(),
                                        period.code(),
                                        asked.unit().value()))
                        .button("Gửi nhắc %d đơn vị".formatted(cells)))
                : Optional.empty();
    }

    /** Those of the level that was asked for (C-56), else those directly below. */
    private List<UnitId> silent(Period period) {
        return asked.hasLevel()
                ? asked.units().stream()
                        .filter(unit -> asked.duties().isSilent(unit, period))
                        .toList()
                : owed.silent(period);
    }

    private String lacking(Period period, List<UnitId> silent) {
        return "Chưa báo cáo %s: %d/%d đơn vị."
                .formatted(period.named(), silent.size(), asked.units().size());
    }

    private String named(Period period) {
        var silent = silent(period);
        return Stream.concat(
                        owed.deadline(period).stream(),
                        silent.isEmpty() ? Stream.empty() : Stream.of(list.names(silent) + "."))
                .collect(Collectors.joining(" "));
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
