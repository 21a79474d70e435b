package vn.tiendo.domain.progress;

import java.util.List;
import java.util.Map;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.units.UnitId;

/**
 * A unit with what it reported itself in some days, and with what those below it on a day come to.
 *
 * @param former those that had ended by that day and whose results stay here
 * @param succeeds whether it goes on in the place of one of them
 * @param part whether it is only a part of a unit that was divided, which takes no aim with it (T-07)
 */
record Branch(
        UnitId unit, Map<IndicatorCode, Tally> own, Blocks below, List<Rolled> former, boolean succeeds, boolean part) {
    Branch {
        former = List.copyOf(former);
    }

    Tally own(IndicatorCode indicator) {
        return own.getOrDefault(indicator, Tally.NONE);
    }
}
