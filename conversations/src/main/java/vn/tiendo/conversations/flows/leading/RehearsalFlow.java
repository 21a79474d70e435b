package vn.tiendo.conversations.flows.leading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiendo.conversations.LookUp;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.figures.Numerals;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Inquiry;
import vn.tiendo.domain.reminding.Errand;
import vn.tiendo.domain.reminding.Passed;
import vn.tiendo.domain.reminding.Plan;
import vn.tiendo.domain.reminding.Reminder;
import vn.tiendo.domain.units.UnitId;

/** Shows an administrator who would be reminded of what in the days ahead, and who would not and why; sends nothing. */
public final class RehearsalFlow {
    public static final Inquiry FLOW = new Inquiry(
            Entrance.of("rehearsal", "Lịch nhắc", Audience.ADMINISTRATORS)
                    .saying("(?:xem )?lich nhac", "ai se duoc nhac", "sap nhac (?:nhung )?ai")
                    .command("lichnhac", "Sắp nhắc ai, vì sao")
                    .examples("lịch nhắc"),
            RehearsalFlow::ahead);

    private static final int DAYS = 21;
    private static final int SHOWN = 8;

    private RehearsalFlow() {}

    private static List<Reply> ahead(Inquiry.Asked asked) {
        var today = asked.situation().access().today();
        var plans = asked.situation().found(new LookUp.Planned(today, DAYS)).stream()
                .filter(plan -> !plan.isEmpty())
                .toList();
        if (plans.isEmpty()) {
            return List.of(new Reply.Say(
                    Message.of("%d ngày tới không nhắc ai.".formatted(DAYS)).with(asked.ways())));
        }
        var lines = new ArrayList<String>();
        plans.stream().limit(SHOWN).forEach(plan -> lines.addAll(lines(plan, asked)));
        if (plans.size() > SHOWN) {
            lines.add("Còn %d ngày nữa có nhắc.".formatted(plans.size() - SHOWN));
        }
        return List.of(new Reply.Say(Message.of("Lịch nhắc từ %s đến %s, nếu từ nay không ai báo cáo thêm:"
                        .formatted(Numerals.due(today), Numerals.due(today.plusDays(DAYS - 1L))))
                .withSentences(lines)
                .with(asked.ways())));
    }

    private static List<String> lines(Plan plan, Inquiry.Asked asked) {
        var lines = new ArrayList<String>();
        var units = plan.errands().stream()
                .map(Errand::reminders)
                .flatMap(List::stream)
                .map(Reminder::unit)
                .distinct()
                .toList();
        lines.add("%s: nhắc %d người%s."
                .formatted(
                        capitalised(Numerals.deadline(plan.day())),
                        plan.errands().size(),
                        units.isEmpty() ? "" : " (%s)".formatted(SilentUnits.names(units, asked.situation()))));
        if (!plan.passed().isEmpty()) {
            lines.add("Không nhắc: %s.".formatted(passed(plan, asked)));
        }
        return lines;
    }

    private static String passed(Plan plan, Inquiry.Asked asked) {
        var byWhy = plan.passed().stream()
                .collect(
                        Collectors.groupingBy(Passed::why, () -> new EnumMap<>(Passed.Why.class), Collectors.toList()));
        return byWhy.entrySet().stream()
                .map(entry -> "%s: %s"
                        .formatted(why(entry.getKey()), SilentUnits.names(units(entry.getValue()), asked.situation())))
                .collect(Collectors.joining("; "));
    }

    private static List<UnitId> units(List<Passed> passed) {
        return passed.stream().map(one -> one.reminder().unit()).distinct().toList();
    }

    private static String why(Passed.Why why) {
        return switch (why) {
            case ANSWERED -> "đã chốt kỳ hoặc không phát sinh";
            case REPORTED -> "đã báo cáo";
            case WAITS_ABOVE -> "báo cáo chờ cấp trên xác nhận";
            case NOT_JOINED -> "chưa kết nối";
            case PUT_OFF -> "đã hẹn nhắc lại sau";
            case UNREACHABLE -> "mất liên lạc";
            case NOBODY -> "chưa có người nhận";
            case LATE -> "đã qua ngày nhắc";
        };
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
