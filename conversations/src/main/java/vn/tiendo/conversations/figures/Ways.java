package vn.tiendo.conversations.figures;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.View;

/** The ways on from an answer about units: back to the whole on the same basis, and up to the unit above (C-56, C-59). */
final class Ways {
    private Ways() {}

    /** From a list back to the summary of its unit, and up. */
    static List<Button> back(View.BoardProgress view, Asked asked) {
        var buttons = new ArrayList<Button>();
        buttons.add(ViewCodes.button("Tổng hợp", view.whole()));
        buttons.addAll(up(view, asked));
        return buttons;
    }

    /** To the unit above, unless this is the whole programme; who may not see it is told so there. */
    static List<Button> up(View.BoardProgress view, Asked asked) {
        return view.unit().equals(asked.programme().root())
                ? List.of()
                : asked.catalogue().units().parent(view.unit(), asked.today()).stream()
                        .filter(asked::mayRead)
                        .map(above -> ViewCodes.button("Lên " + asked.shortName(above), view.of(above)))
                        .toList();
    }
}
