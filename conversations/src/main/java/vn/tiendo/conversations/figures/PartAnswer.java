package vn.tiendo.conversations.figures;

import java.util.ArrayList;
import java.util.Comparator;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.View;
import vn.tiendo.domain.progress.Standing;

/** How many of a part there are, and with which units. */
final class PartAnswer {
    private static final int MOST = 10;

    private PartAnswer() {}

    static Message of(View.BoardProgress view, Asked asked, Parts part) {
        var row = asked.board().row(part.indicator().code()).orElseThrow();
        var sentences = new ArrayList<String>();
        var having = row.units().stream()
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
        return Narrowed.message(view, asked, part.sentence(row.total()), sentences);
    }
}
