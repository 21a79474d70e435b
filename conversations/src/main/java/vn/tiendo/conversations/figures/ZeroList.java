package vn.tiendo.conversations.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.View;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.duties.Silence;
import vn.tiendo.domain.progress.Standing;
import vn.tiendo.domain.units.UnitId;

/** Message 19: what was said to be nothing and what was not said at all are kept apart. */
final class ZeroList {
    private ZeroList() {}

    static Message of(ListPage list) {
        var sentences = new ArrayList<String>();
        for (var indicator : list.indicators()) {
            var zero = list.row(indicator).withNothing().stream()
                    .map(Standing::unit)
                    .toList();
            if (!zero.isEmpty() || list.isOfOne()) {
                sentences.add(line(list, indicator, zero));
            }
        }
        if (sentences.isEmpty()) {
            sentences.add("Không có đơn vị nào chưa ghi nhận kết quả.");
        }
        return list.message(
                sentences.getFirst(),
                sentences.subList(1, sentences.size()),
                List.of(),
                list.withBack(list.button("Chưa báo cáo", View.Pick.NOT_REPORTED, 0)));
    }

    private static String line(ListPage list, Indicator indicator, List<UnitId> zero) {
        var verb = switch (indicator.family()) {
            case ADMISSION -> "kết nạp";
            case FOUNDING -> "thành lập";
            case INPUT -> "mở";
        };
        var what = list.isOfOne() ? verb : verb + " " + indicator.name();
        var line = new StringBuilder("Chưa ghi nhận %s: %d.".formatted(what, zero.size()));
        var asked = list.asked();
        var byState = zero.stream()
                .collect(Collectors.groupingBy(
                        unit -> Silence.of(asked.progress(), unit, asked.board().period(), indicator.code())));
        for (var state : Silence.values()) {
            var units = byState.getOrDefault(state, List.of());
            if (!units.isEmpty()) {
                line.append(" %s (%d): %s.".formatted(word(state), units.size(), list.names(units)));
            }
        }
        return line.toString();
    }

    private static String word(Silence state) {
        return switch (state) {
            case NOTHING_HAPPENED -> "Không phát sinh";
            case PARTLY -> "Có báo cáo khác, chưa rõ việc này";
            case NOT_REPORTED -> "Chưa báo cáo";
        };
    }
}
