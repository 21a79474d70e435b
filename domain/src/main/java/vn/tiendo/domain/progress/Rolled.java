package vn.tiendo.domain.progress;

import java.util.List;

/**
 * What a unit with all below it comes to.
 *
 * @param standings one for each of the {@link RollUp}s it was made by, in their order
 * @param below the units directly below it
 */
record Rolled(List<Standing> standings, Blocks below) {
    Rolled {
        standings = List.copyOf(standings);
    }

    Standing by(RollUp rollUp) {
        return standings.get(rollUp.place());
    }
}
