package vn.tiendo.conversations.flows.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.flows.shared.Texts;
import vn.tiendo.domain.units.UnitId;
import vn.tiendo.domain.units.UnitTree;

/** A unit that is no more, with the day it ended and what goes on in its place (message 35). */
record Former(String name, LocalDate end, Optional<String> successor, List<String> parts) {
    /** Empty if the unit had not ended by {@code day}. */
    static Optional<Former> of(UnitId unit, LocalDate day, UnitTree units) {
        return units.ended(unit, day)
                .map(end -> new Former(
                        units.name(unit, end.minusDays(1)),
                        end,
                        units.successor(unit, day).map(next -> units.name(next, day)),
                        units.parts(unit, day).stream()
                                .map(part -> units.name(part, day))
                                .toList()));
    }

    /** Why it does not report what came after it. */
    String refusal() {
        return "⚠️ "
                + successor
                        .map(next -> merged(next) + "; việc từ ngày đó do " + next + " báo cáo.")
                        .orElseGet(() -> parts.isEmpty()
                                ? "Từ " + Texts.day(end) + " " + name + " đã kết thúc hoạt động."
                                : divided() + "; việc từ ngày đó do các đơn vị này báo cáo.");
    }

    /** Where the result of what came before goes. */
    String remark() {
        return successor
                .map(next -> merged(next) + "; kết quả chuyển sang mục kế thừa.")
                .or(() -> Optional.of(divided() + "; kết quả chuyển sang nơi doanh nghiệp thuộc về.")
                        .filter(_ -> !parts.isEmpty()))
                .orElseGet(() -> name + " đã kết thúc hoạt động từ " + Texts.day(end)
                        + "; kết quả vẫn tính vào tổng của cấp trên.");
    }

    private String divided() {
        return "Từ " + Texts.day(end) + " " + name + " tách thành " + String.join(", ", parts);
    }

    private String merged(String next) {
        return "Từ " + Texts.day(end) + " " + name + " sáp nhập vào " + next;
    }
}
