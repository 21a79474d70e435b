package vn.tiendo.conversations.figures;

import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Indicator;

/** What is known of a result in a period, and whether it can be set beside another. */
record Known(String words, int count, boolean comparable, boolean silent) {
    static Known of(Asked asked, Period period, Indicator indicator) {
        var standing = asked.board(period).row(indicator.code()).orElseThrow().total();
        var total = standing.total();
        if (asked.wording().isSilent(standing)) {
            return new Known("chưa báo cáo", 0, false, true);
        }
        return total.undated() > 0
                ? new Known(
                        total.counted() == 0
                                ? BesideWords.undated(standing)
                                : Numerals.count(total.counted()) + "; " + BesideWords.undated(standing),
                        total.counted(),
                        false,
                        false)
                : new Known(Numerals.count(total.counted()), total.counted(), true, false);
    }
}
