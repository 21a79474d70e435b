package vn.tiendo.conversations;

import java.util.List;
import vn.tiendo.domain.units.UnitId;

/**
 * Who below a unit is silent about a period.
 *
 * @param silent the cells from which nothing came
 * @param unreached those among them of which nobody can be told so
 */
public record Chase(List<UnitId> silent, List<UnitId> unreached) {
    public Chase {
        silent = List.copyOf(silent);
        unreached = List.copyOf(unreached);
    }
}
