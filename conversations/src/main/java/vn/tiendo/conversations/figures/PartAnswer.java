package vn.tiendo.conversations.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.View;
import vn.tiendo.domain.progress.Standing;

/** How many of each part there are, and with which units. */
final class PartAnswer {
    private static final int MOST = 10;
    /** What else would choose among the units, and does not here (C-50). */
    private static final Set<View.Pick> LISTS =
            Set.of(View.Pick.NOT_MET, View.Pick.MET, View.Pick.EXCEEDED, View.Pick.NOT_REPORTED);

    private PartAnswer() {}

    /** The answer for at least one part. */
    static Message of(View.BoardProgress view, Asked asked, List<Parts> parts) {
        var sentences = new ArrayList<String>();
        units(asked, parts.getFirst(), sentences);
        for (var part : parts.subList(1, parts.size())) {
            sentences.add(total(asked, part));
            units(asked, part, sentences);
        }
        var first = total(asked, parts.getFirst());
        if (LISTS.contains(view.pick())) {
            sentences.addFirst(first);
            return Narrowed.message(
                    view,
                    asked,
                    "Chưa lọc theo kết quả của đơn vị: dưới đây là mọi đơn vị có %s."
                            .formatted(parts.getFirst().sub().name()),
                    sentences);
        }
        return Narrowed.message(view, asked, first, sentences);
    }

    private static String total(Asked asked, Parts part) {
        return part.sentence(
                asked.board().row(part.indicator().code()).orElseThrow().total());
    }

    private static void units(Asked asked, Parts part, List<String> sentences) {
        var having = asked.board().row(part.indicator().code()).orElseThrow().units().stream()
                .filter(unit -> part.of(unit) > 0)
                .sorted(Comparator.comparingInt((Standing unit) -> part.of(unit))
                        .reversed())
                .toList();
        having.stream()
                .limit(MOST)
                .map(unit -> "%s: %s.".formatted(asked.name(unit.unit()), Numerals.count(part.of(unit))))
                .forEach(sentences::add);
        if (having.size() > MOST) {
            sentences.add("và %d đơn vị khác.".formatted(having.size() - MOST));
        }
    }
}
