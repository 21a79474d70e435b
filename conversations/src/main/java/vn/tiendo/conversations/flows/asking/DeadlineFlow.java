package vn.tiendo.conversations.flows.asking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.LookUp;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.View;
import vn.tiendo.conversations.figures.DutyWords;
import vn.tiendo.conversations.figures.Numerals;
import vn.tiendo.conversations.figures.ViewCodes;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Inquiry;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.ReportingCalendar;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.duties.Duty;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.units.UnitId;

/** Says until when reports are due and what is still owed: to those who report of their own unit, to others of those below. */
public final class DeadlineFlow {
    public static final Inquiry FLOW = new Inquiry(
            Entrance.of("deadline", "Hạn báo cáo", Audience.MEMBERS)
                    .on(Intent.ASK_DEADLINE)
                    .saying("han", "han bao cao", "thoi han bao cao", "han nop bao cao")
                    .command("han", "Xem hạn báo cáo")
                    .examples("hạn báo cáo"),
            asked -> new DeadlineFlow(asked).deadlines());

    private final Inquiry.Asked asked;

    private DeadlineFlow(Inquiry.Asked asked) {
        this.asked = asked;
    }

    private List<Reply> deadlines() {
        var own = units(Audience.REPORTERS);
        var readers = units(Audience.READERS);
        var lines = Stream.concat(
                        own.stream().flatMap(unit -> own(unit, own.size() > 1)),
                        readers.stream().flatMap(this::below))
                .distinct()
                .toList();
        var message = lines.isEmpty()
                ? Message.of("Chưa có chương trình nào đặt hạn báo cáo cho đơn vị của đồng chí.")
                : Message.of(lines.getFirst()).withSentences(lines.subList(1, lines.size()));
        return List.of(new Reply.Say(message.with(ways(own, readers))));
    }

    private List<UnitId> units(Audience audience) {
        return audience.among(asked.memberships()).stream()
                .map(Membership::unit)
                .distinct()
                .toList();
    }

    /** "Nghị quyết 28: hạn báo cáo quý II/2026 là thứ Năm 02/7/2026 (chưa báo cáo)." */
    private Stream<String> own(UnitId unit, boolean named) {
        var of = named ? ", " + name(unit) : "";
        return asked.situation().found(new LookUp.Standing(unit)).stream().map(duty -> line(duty, of));
    }

    private String line(Duty duty, String of) {
        var state = DutyWords.state(duty.state());
        if (duty.isOverdue(today(duty.programme()))) {
            return "%s%s: báo cáo %s quá hạn từ %s (%s)."
                    .formatted(
                            duty.programme().shortTitle(), of, duty.period().named(), Numerals.due(duty.due()), state);
        }
        return "%s%s: hạn báo cáo %s là %s%s (%s)."
                .formatted(
                        duty.programme().shortTitle(),
                        of,
                        duty.period().named(),
                        Numerals.deadline(duty.due()),
                        duty.extended().isPresent() ? ", đã gia hạn" : "",
                        state);
    }

    private Stream<String> below(UnitId unit) {
        var situation = asked.situation();
        return situation.catalogue().programmesOf(unit, situation.now()).stream()
                .flatMap(programme -> programme.calendar().duties().stream()
                        .flatMap(kind -> due(programme, kind))
                        .map(period -> below(unit, programme, period)));
    }

    /** "Nghị quyết 28: hạn báo cáo quý II/2026 là thứ Năm 02/7/2026; 12 chi bộ chưa báo cáo." */
    private String below(UnitId unit, Programme programme, Period period) {
        var due = asked.situation().catalogue().deadline(programme, period).due();
        return "%s: hạn báo cáo %s là %s%s."
                .formatted(
                        programme.shortTitle(), period.named(), Numerals.deadline(due), owed(unit, programme, period));
    }

    private String owed(UnitId unit, Programme programme, Period period) {
        if (programme.pinnedOn().isPresent()) {
            return "";
        }
        int silent = asked.situation()
                .found(new LookUp.SilentBelow(programme.code(), period, unit))
                .size();
        return silent == 0
                ? "; không còn chi bộ nào chưa báo cáo"
                : "; %s chi bộ chưa báo cáo".formatted(Numerals.count(silent));
    }

    /** The period that closed last, while its day has passed no longer than a month ago, and the running one. */
    private Stream<Period> due(Programme programme, ReportingCalendar.Kind kind) {
        var calendar = programme.calendar();
        var today = today(programme);
        var running = calendar.periodOn(kind, today);
        var before = running.flatMap(
                period -> calendar.periodOn(kind, programme.days(period).first().minusDays(1)));
        return Stream.concat(
                before
                        .filter(period -> !asked.situation()
                                .catalogue()
                                .deadline(programme, period)
                                .due()
                                .plusMonths(1)
                                .isBefore(today))
                        .filter(period -> programme
                                .phase()
                                .contains(programme.days(period).last()))
                        .filter(period -> calendar.since()
                                .filter(programme.days(period).last()::isBefore)
                                .isEmpty())
                        .stream(),
                running.stream());
    }

    private LocalDate today(Programme programme) {
        return asked.situation().catalogue().today(programme, asked.situation().now());
    }

    private String name(UnitId unit) {
        return asked.situation()
                .catalogue()
                .units()
                .name(unit, asked.situation().access().today());
    }

    /** What is owed is a button away; so is who has not reported. */
    private List<Button> ways(List<UnitId> own, List<UnitId> readers) {
        if (asked.session().open().isPresent()) {
            return List.of();
        }
        var first = new ArrayList<Button>();
        own.stream()
                .flatMap(unit -> asked.situation().found(new LookUp.Outstanding(unit)).stream())
                .findFirst()
                .map(duty -> new Press.Owed(Press.Doing.REPORT, duty.programme().code(), duty.period(), duty.unit())
                        .button("Báo cáo " + duty.period().briefly()))
                .ifPresent(first::add);
        readers.stream()
                .findFirst()
                .flatMap(unit -> asked
                        .situation()
                        .catalogue()
                        .programmesOf(unit, asked.situation().now())
                        .stream()
                        .findFirst()
                        .map(programme -> new View.BoardProgress(
                                programme.code(), unit, List.of(), Optional.empty(), View.Pick.NOT_REPORTED, 0)))
                .map(view -> ViewCodes.button("Chưa báo cáo", view))
                .ifPresent(first::add);
        first.addAll(asked.ways());
        return first;
    }
}
