package vn.tiendo.conversations.flows;

import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.domain.units.UnitId;
import vn.tiendo.domain.units.UnitTree;

/** A unit that is no more, with the day it ended and what goes on in its place (message 35). */
record Former(String name, LocalDate end, Optional<String> successor) {
    /** Empty if the unit had not ended by {@code day}. */
    static Optional<Former> of(UnitId unit, LocalDate day, UnitTree units) {
        return units.ended(unit, day)
                .map(end -> new Former(
                        units.name(unit, end.minusDays(1)),
                        end,
                        units.successor(unit, day).map(next -> units.name(next, day))));
    }

    /** Why it does not report what came after it. */
    String refusal() {
        return "⚠️ "
                + successor
                        .map(next -> merged(next) + "; việc từ ngày đó do " + next + " báo cáo.")
                        .orElseGet(() -> "Từ " + Texts.day(end) + " " + name + " đã kết thúc hoạt động.");
    }

    /** Where the result of what came before goes. */
    String remark() {
        return successor
                .map(next -> merged(next) + "; kết quả chuyển sang mục kế thừa.")
                .orElseGet(() -> name + " đã kết thúc hoạt động từ " + Texts.day(end)
                        + "; kết quả vẫn tính vào tổng của cấp trên.");
    }

    private String merged(String next) {
        return "Từ " + Texts.day(end) + " " + name + " sáp nhập vào " + next;
    }
}
