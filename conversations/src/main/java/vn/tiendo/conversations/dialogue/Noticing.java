package vn.tiendo.conversations.dialogue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Draft;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Notice;
import vn.tiendo.conversations.Noticed;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Shown;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Speaker;
import vn.tiendo.conversations.Stored;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.Urgency;
import vn.tiendo.conversations.View;
import vn.tiendo.conversations.deadlines.Reminded;
import vn.tiendo.conversations.figures.FigureAnswers;
import vn.tiendo.conversations.figures.ViewCodes;
import vn.tiendo.conversations.flows.Flows;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.reminding.Hours;
import vn.tiendo.domain.reminding.Reminder;
import vn.tiendo.domain.reporting.Report;

/**
 * What a notice says: a sentence that looks at what is stored now, or nothing if it has lost its point. It does not break
 * into a draft touched within half an hour, and a yes typed after it agrees to nothing that was shown before.
 *
 * @param channel where it is said
 */
record Noticing(Session session, String channel, Situation situation, Stored stored) {
    private static final Duration TOUCHED = Duration.ofMinutes(30);

    Noticed noticed(Notice notice) {
        return asleep(notice).orElseGet(() -> awake(notice));
    }

    /** A reminder waits for a decent hour; once its last one is over it has lost its point. */
    private Optional<Noticed> asleep(Notice notice) {
        if (!(notice instanceof Notice.ReportsOwed)) {
            return Optional.empty();
        }
        if (situation.now().isAfter(notice.latest())) {
            return Optional.of(new Noticed.Said(nothing()));
        }
        var first = Hours.first(notice.latest());
        var next = situation.now().isBefore(first)
                ? first
                : Hours.next(situation.now()).orElse(notice.latest());
        return next.isAfter(situation.now()) ? Optional.of(new Noticed.Held(next)) : Optional.empty();
    }

    private Noticed awake(Notice notice) {
        return session.open()
                .map(Draft::touchedAt)
                .map(touched -> earlier(touched.plus(TOUCHED), notice.latest()))
                .filter(until -> until.isAfter(situation.now()))
                .<Noticed>map(Noticed.Held::new)
                .orElseGet(() -> new Noticed.Said(turn(notice)));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private Turn turn(Notice notice) {
        return said(notice).map(message -> saying(message, goneOn(notice))).orElseGet(this::nothing);
    }

    /** What is asked next may go on from what is said here. */
    private Session goneOn(Notice notice) {
        return notice instanceof Notice.AskedAmongOthers(var view, var _) ? session.viewing(view) : session;
    }

    private Turn nothing() {
        return new Turn(session, List.of(), Optional.empty(), false);
    }

    private Turn saying(Message message, Session next) {
        var lines = Optional.ofNullable(session.shown().get(channel))
                .map(Shown::lines)
                .orElse(List.of());
        return new Turn(
                next.showing(channel, Shown.notice(situation.now(), lines)),
                List.of(new Reply.Say(message.withUrgency(Urgency.NOTICE))),
                Optional.empty(),
                false);
    }

    private Optional<Message> said(Notice notice) {
        return switch (notice) {
            case Notice.MembershipEnded ended -> ended(ended);
            case Notice.DecisionAwaited awaited -> awaited(awaited);
            case Notice.ConsentUsedUp used -> Optional.of(usedUp(used));
            case Notice.ReportsOwed(var reminders, var _) -> Reminded.of(theirs(reminders), situation, stored);
            case Notice.ChatJoined joined -> Optional.of(joined(joined));
            case Notice.AskedAmongOthers(var view, var _) ->
                ViewCodes.decode(view, situation.catalogue())
                        .map(asked -> FigureAnswers.show(asked, situation, stored))
                        .map(answer -> Flows.DIRECTORY.leadingOn(answer, memberships()));
            case Notice.ReportReturned(var unit, var id, var version, var _) ->
                stored.report(id)
                        .filter(_ -> Audience.REPORTERS.among(memberships()).stream()
                                .anyMatch(one -> one.unit().equals(unit)))
                        .filter(report -> report.version() == version)
                        .flatMap(report -> Flows.returned(report, situation));
        };
    }

    /** Without what is no more this person's to report or to see. */
    private List<Reminder> theirs(List<Reminder> reminders) {
        var access = situation.access();
        return reminders.stream()
                .filter(reminder -> switch (reminder.about()) {
                    case DUTY, DECISION -> access.mayReport(reminder.unit());
                    case WAITING, SILENT -> access.mayRead(reminder.unit());
                })
                .toList();
    }

    /** Pointless if the place was given back in the meantime. */
    private Optional<Message> ended(Notice.MembershipEnded ended) {
        if (memberships().stream().anyMatch(one -> one.unit().equals(ended.unit()) && one.role() == ended.role())) {
            return Optional.empty();
        }
        var message = Message.of("Từ ngày %s, đồng chí thôi làm %s tại %s trên hệ thống."
                        .formatted(day(ended.on()), ended.role().title(), name(ended)))
                .withSentences(List.of("Nếu chưa đúng, đồng chí gọi " + situation.support() + "."));
        return Optional.of(memberships().isEmpty() ? message : message.with(List.of(standing())));
    }

    /** Of a unit that stands in no file any more nobody knows the name. */
    private String name(Notice.MembershipEnded ended) {
        if (situation.catalogue().units().find(ended.unit()).isEmpty()) {
            return "đơn vị cũ";
        }
        return situation.catalogue().units().name(ended.unit(), ended.on().minusDays(1));
    }

    /** Pointless if the decision came, the report was taken back, or this person does not report for the unit any more. */
    private Optional<Message> awaited(Notice.DecisionAwaited awaited) {
        var reports = memberships().stream()
                .anyMatch(one -> one.role().reports() && one.unit().equals(awaited.unit()));
        return stored.report(awaited.report())
                .filter(_ -> reports)
                .filter(Noticing::awaits)
                .map(report -> Message.of(
                                "Báo cáo số %d còn chờ quyết định nên chưa được tính; hạn gửi báo cáo là ngày %s."
                                        .formatted(report.number(), day(awaited.due())))
                        .withSentences(List.of("Khi có, đồng chí nhắn, ví dụ: QĐ 45 ngày 25/6."))
                        .with(List.of(
                                ViewCodes.button("Báo cáo của tôi", new View.MyReports(awaited.unit())), standing())));
    }

    private static Message usedUp(Notice.ConsentUsedUp used) {
        return Message.of("Hệ thống không gửi được tin qua %s từ ngày %s: quyền của tài khoản chính thức đã hết."
                        .formatted(platform(used.channel()), day(used.since())))
                .withSentences(List.of(
                        "Người quản trị tài khoản đó cần đồng ý lại, rồi người vận hành đặt mã làm mới vào cấu hình và khởi động lại.",
                        "Tin đến vẫn nhận đủ; tin trả lời đang chờ."));
    }

    /** So that whoever lost a slip hears that somebody else used it (C-31). */
    private Message joined(Notice.ChatJoined joined) {
        var at = joined.at().atZone(Catalogue.ZONE);
        return Message.of("Một tài khoản %s vừa được kết nối với tên đồng chí, lúc %02d:%02d ngày %s."
                        .formatted(platform(joined.channel()), at.getHour(), at.getMinute(), day(at.toLocalDate())))
                .withSentences(List.of(
                        "Nếu không phải đồng chí làm, đồng chí báo ngay cấp ủy cấp trên khóa tài khoản, hoặc gọi "
                                + situation.support() + "."));
    }

    private static String platform(String channel) {
        return switch (channel) {
            case "zalo" -> "Zalo";
            case "telegram" -> "Telegram";
            case "web" -> "trang web";
            case String other -> other;
        };
    }

    private static boolean awaits(Report report) {
        return report.isAwaitingDecision();
    }

    private static Button standing() {
        return new Press.Start("standing").button("Tiến độ");
    }

    private static String day(LocalDate day) {
        return "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private List<Membership> memberships() {
        return switch (situation.speaker()) {
            case Speaker.Stranger() -> List.of();
            case Speaker.Known(var _, var memberships) -> memberships;
        };
    }
}
