package vn.tiendo.conversations.flows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.figures.Numerals;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Inquiry;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.ReportingCalendar;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.catalogue.Programme;

/** Says until when reports are due, to every role. */
final class DeadlineFlow {
    static final Inquiry FLOW = new Inquiry(
            Entrance.of("deadline", "Hạn báo cáo", Audience.MEMBERS)
                    .on(Intent.ASK_DEADLINE)
                    .saying("han", "han bao cao", "thoi han bao cao", "han nop bao cao")
                    .command("han", "Xem hạn báo cáo")
                    .examples("hạn báo cáo"),
            DeadlineFlow::deadlines);

    private DeadlineFlow() {}

    private static List<Reply> deadlines(Inquiry.Asked asked) {
        var catalogue = asked.situation().catalogue();
        var now = asked.situation().now();
        var lines = asked.memberships().stream()
                .flatMap(membership -> catalogue.programmesOf(membership.unit(), now).stream())
                .distinct()
                .flatMap(programme -> lines(programme, catalogue, now))
                .distinct()
                .toList();
        var message = lines.isEmpty()
                ? Message.of("Chưa có chương trình nào đặt hạn báo cáo cho đơn vị của đồng chí.")
                : Message.of(lines.getFirst()).withSentences(lines.subList(1, lines.size()));
        return List.of(new Reply.Say(message.with(asked.ways())));
    }

    /** "Nghị quyết 28: hạn báo cáo quý II/2026 là thứ Năm 02/7/2026." */
    private static Stream<String> lines(Programme programme, Catalogue catalogue, Instant now) {
        var today = catalogue.today(programme, now);
        return programme.calendar().duties().stream()
                .flatMap(kind -> due(programme, kind, today, catalogue))
                .map(period -> programme.shortTitle() + ": hạn báo cáo " + period.named() + " là "
                        + Numerals.deadline(
                                catalogue.deadline(programme, period).due())
                        + ".");
    }

    /** The period that closed last, while it is not past its day, and the running one. */
    private static Stream<Period> due(
            Programme programme, ReportingCalendar.Kind kind, LocalDate today, Catalogue catalogue) {
        var calendar = programme.calendar();
        var running = calendar.periodOn(kind, today);
        var before = running.flatMap(
                period -> calendar.periodOn(kind, programme.days(period).first().minusDays(1)));
        return Stream.concat(
                before
                        .filter(period ->
                                !catalogue.deadline(programme, period).due().isBefore(today))
                        .stream(),
                running.stream());
    }
}
