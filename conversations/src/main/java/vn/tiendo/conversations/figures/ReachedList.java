package vn.tiendo.conversations.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.View;
import vn.tiendo.domain.progress.Standing;
import vn.tiendo.domain.units.UnitId;

/** Of several indicators: the units that reached all they were given, and those that reached some of it. */
final class ReachedList {
    private static final int OTHERS = 4;

    private final ListPage list;

    private ReachedList(ListPage list) {
        this.list = list;
    }

    static Message of(ListPage list) {
        return new ReachedList(list).message();
    }

    private Message message() {
        var given = given();
        var all = new ArrayList<UnitId>();
        var some = new ArrayList<UnitId>();
        given.forEach((unit, standings) -> {
            long reached = standings.stream().filter(this::hasReached).count();
            if (reached == standings.size()) {
                all.add(unit);
            } else if (reached > 0) {
                some.add(unit);
            }
        });
        var sentences = new ArrayList<String>();
        if (!all.isEmpty()) {
            sentences.add("Đạt đủ (%d): %s.".formatted(all.size(), list.names(all)));
        }
        if (!some.isEmpty()) {
            sentences.add("Đạt một phần (%d): %s.".formatted(some.size(), list.names(some)));
        }
        return list.message(
                "Đạt mọi chỉ tiêu được giao: %d/%d đơn vị.".formatted(all.size(), given.size()),
                sentences,
                List.of(),
                buttons());
    }

    /** Nobody of whom nothing was heard has reached anything (C-20). */
    private boolean hasReached(Standing standing) {
        return standing.verdict().reached() && !list.asked().wording().isSilent(standing);
    }

    private Map<UnitId, List<Standing>> given() {
        var given = new LinkedHashMap<UnitId, List<Standing>>();
        list.rows()
                .flatMap(row -> row.measured().stream())
                .forEach(one -> given.computeIfAbsent(one.unit(), _ -> new ArrayList<>())
                        .add(one));
        return given;
    }

    private List<Button> buttons() {
        return Stream.concat(
                        list.indicators().stream()
                                .filter(one -> !list.row(one).measured().isEmpty())
                                .limit(OTHERS)
                                .map(one -> ViewCodes.button(
                                        one.title(), list.view().about(List.of(one.code())))),
                        list.withBack(list.button("Chưa đạt", View.Pick.NOT_MET, 0)).stream())
                .toList();
    }
}
