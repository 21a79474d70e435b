package vn.tiendo.conversations.figures;

import vn.tiendo.domain.duties.DutyState;

/** How it is said how far a report that is owed is met (C-2). */
public final class DutyWords {
    private DutyWords() {}

    /** "chưa báo cáo", "đã chốt kỳ" */
    public static String state(DutyState state) {
        return switch (state) {
            case DutyState.NotReported() -> "chưa báo cáo";
            case DutyState.Reported(var _) -> "đã có báo cáo, chưa chốt kỳ";
            case DutyState.Closed(var _, var _) -> "đã chốt kỳ";
            case DutyState.Nothing(var upTo) -> "không phát sinh, đã báo cáo đến ngày " + Numerals.day(upTo);
        };
    }
}
