package vn.tiendo.conversations.language.values;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What has been said of one time. */
record Slots(Map<Slot, Integer> said) {
    static final Slots NONE = new Slots(Map.of());

    boolean has(Slot slot) {
        return said.containsKey(slot);
    }

    int get(Slot slot) {
        return said.getOrDefault(slot, 0);
    }

    boolean isEmpty() {
        return said.isEmpty();
    }

    Slots with(Slot slot, int value) {
        var more = new EnumMap<Slot, Integer>(Slot.class);
        more.putAll(said);
        more.put(slot, value);
        return new Slots(more);
    }

    Slots without(Slot slot) {
        var fewer = new EnumMap<Slot, Integer>(Slot.class);
        fewer.putAll(said);
        fewer.remove(slot);
        return new Slots(fewer);
    }

    /** Both, if they can be said of one time: of a month and a quarter, or of two days, they cannot. */
    Optional<Slots> joined(Slots other) {
        if (isEmpty()) {
            return Optional.of(other);
        }
        if (!isJoinable(other) || !other.isJoinable(this)) {
            return Optional.empty();
        }
        var both = new EnumMap<Slot, Integer>(Slot.class);
        both.putAll(said);
        both.putAll(other.said);
        return Optional.of(new Slots(both));
    }

    private boolean isJoinable(Slots other) {
        for (var slot : said.keySet()) {
            for (var another : other.said.keySet()) {
                var same = slot == Slot.LUNAR && slot == another;
                if (!same && (slot.rank() == another.rank() || (isOdd(slot, another) && !isPart(slot, another)))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** "thứ sáu cuối cùng của năm ngoái": a weekday is part of what it is counted in. */
    private boolean isPart(Slot one, Slot other) {
        return one == Slot.WEEKDAY && other != Slot.DAYS && (has(Slot.EDGE) || has(Slot.NTH));
    }

    /** Two that are each a time of their own and no part of one another. */
    private static boolean isOdd(Slot one, Slot other) {
        return switch (one) {
            case WEEKS -> other.rank() == 5 || other.rank() == 6 || other == Slot.DAY || other == Slot.EDGE;
            case DAYS ->
                other == Slot.WEEKS
                        || other == Slot.EDGE
                        || other == Slot.PART
                        || other == Slot.QUARTER
                        || other == Slot.HALF
                        || other == Slot.FIRST
                        || other == Slot.MONTHS
                        || other == Slot.YEARS;
            case SPAN_DAYS, SPAN_WEEKS, SPAN_MONTHS, PHASE -> other.rank() != 10;
            case MONTHS -> other.rank() == 6;
            case FIRST, LAST, NTH_MONTH ->
                other.rank() == 5
                        && other != Slot.QUARTER
                        && other != Slot.QUARTERS
                        && (one != Slot.NTH_MONTH || other != Slot.HALF);
            case AGO_DAYS, AGO_WEEKS ->
                other.rank() == 4 || (other.rank() == 0 && other != Slot.DAY) || other == Slot.PHASE;
            case VAGUE -> true;
            case DAY ->
                other == Slot.QUARTER
                        || other == Slot.QUARTERS
                        || other == Slot.HALF
                        || other == Slot.FIRST
                        || other == Slot.LAST;
            case WEEKDAY -> other == Slot.QUARTER || other == Slot.HALF || other == Slot.FIRST || other == Slot.YEARS;
            case EDGE,
                    PART,
                    NTH_WEEK,
                    SUNDAY,
                    SHORT,
                    NEAR,
                    MONTH,
                    QUARTER,
                    QUARTERS,
                    HALF,
                    NTH,
                    FIRST_DAYS,
                    LAST_DAYS,
                    FIRST_WEEKS,
                    YEAR,
                    YEARS,
                    LUNAR,
                    YOUNG,
                    ROUGH,
                    WORKING,
                    PAST -> false;
        };
    }
}
