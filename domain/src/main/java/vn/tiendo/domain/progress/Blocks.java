package vn.tiendo.domain.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Units side by side and what they come to together: summed in blocks, so that one that changes costs its block alone. */
record Blocks(List<Block> blocks) {
    /** So many in a block: of some thousand units as many as there are blocks. */
    static final int SIZE = 64;

    static final Blocks NOBODY = new Blocks(List.of());

    Blocks {
        blocks = List.copyOf(blocks);
    }

    /**
     * Some of them.
     *
     * @param standings those of each of the roll-ups, in their order
     * @param sums one for each of them
     */
    record Block(List<Rolled> units, List<List<Standing>> standings, List<Together> sums) {
        static Block of(List<Rolled> units, List<RollUp> rollUps) {
            return new Block(
                    units,
                    rollUps.stream().map(rollUp -> rollUp.of(units)).toList(),
                    rollUps.stream().map(rollUp -> rollUp.together(units)).toList());
        }

        /** Whether it is of the very same values. */
        boolean isOf(List<Rolled> others) {
            if (units.size() != others.size()) {
                return false;
            }
            for (int at = 0; at < units.size(); at++) {
                if (!isSame(units.get(at), others.get(at))) {
                    return false;
                }
            }
            return true;
        }

        @SuppressWarnings("ReferenceEquality") // comparing them in full would cost what it is to save
        private static boolean isSame(Rolled one, Rolled other) {
            return one == other;
        }
    }

    /** The sums of {@code units}; those of {@code before} that are the same by now stay. */
    static Blocks of(List<Rolled> units, List<RollUp> rollUps, Optional<Blocks> before) {
        var blocks = new ArrayList<Block>();
        for (int from = 0; from < units.size(); from += SIZE) {
            var some = List.copyOf(units.subList(from, Math.min(from + SIZE, units.size())));
            int at = blocks.size();
            blocks.add(before.filter(
                            old -> at < old.blocks.size() && old.blocks.get(at).isOf(some))
                    .map(old -> old.blocks.get(at))
                    .orElseGet(() -> Block.of(some, rollUps)));
        }
        return new Blocks(blocks);
    }

    Together by(RollUp rollUp) {
        return Together.sum(
                blocks.stream().map(block -> block.sums().get(rollUp.place())).toList());
    }

    /** The standings of all by {@code rollUp}. */
    List<Standing> standings(RollUp rollUp) {
        var all = new ArrayList<Standing>();
        blocks.forEach(block -> all.addAll(block.standings().get(rollUp.place())));
        return all;
    }
}
