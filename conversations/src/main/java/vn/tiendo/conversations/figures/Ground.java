package vn.tiendo.conversations.figures;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Stored;
import vn.tiendo.conversations.View;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.units.UnitId;

/**
 * What one answer stands on. The same figures may be looked at in several lists before one is shown; they are worked out
 * once.
 */
record Ground(Situation situation, Stored stored, Map<View, Asked> boards) {
    Ground(Situation situation, Stored stored) {
        this(situation, stored, new ConcurrentHashMap<>());
    }

    /** A board's figures, which do not depend on the list that is picked: the unit's own where those below may not be seen. */
    Asked board(View.BoardProgress view, Programme programme) {
        var access = situation.access();
        return boards.computeIfAbsent(
                view.picking(View.Pick.SUMMARY, 0),
                _ -> Asked.of(
                                programme,
                                view.unit(),
                                !access.readsBelow(view.unit(), programme) && access.mayRead(view.unit(), programme),
                                view.period(),
                                view.until(),
                                situation,
                                stored)
                        .at(new Restricted(view.restrictions()).level()));
    }

    /** A unit in each of the programmes in which it may be seen and that have what is asked for. */
    List<Asked> own(View.OwnProgress view) {
        var access = situation.access();
        return situation.catalogue().programmes().stream()
                .filter(programme -> holds(view.unit(), programme))
                .filter(programme -> access.mayRead(view.unit(), programme))
                .filter(programme -> view.indicators().isEmpty()
                        || view.indicators().stream()
                                .anyMatch(code -> programme.indicator(code).isPresent()))
                .map(programme -> Asked.of(
                        programme,
                        view.unit(),
                        !access.readsBelow(view.unit(), programme),
                        view.period(),
                        view.until(),
                        situation,
                        stored))
                .toList();
    }

    /** Those of {@code all} that can have figures for the days that are meant. */
    List<Asked> inTime(View.OwnProgress view, List<Asked> all) {
        return all.stream()
                .filter(asked -> OutOfTime.of(asked, view.until(), situation).isEmpty())
                .toList();
    }

    /** Whether a unit is, today, one of a programme's. */
    boolean holds(UnitId unit, Programme programme) {
        var catalogue = situation.catalogue();
        return catalogue.units().belongs(unit, programme.root(), catalogue.today(programme, situation.now()));
    }
}
