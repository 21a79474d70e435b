package vn.tiendo.conversations.flows.asking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.LookUp;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.figures.FigureAnswers;
import vn.tiendo.conversations.flows.shared.Texts;
import vn.tiendo.conversations.flows.shared.WhichReport;
import vn.tiendo.conversations.meaning.Meaning.Reports.Waiting;
import vn.tiendo.conversations.questions.Inquiry;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.PeriodCodes;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.units.UnitId;

/** A list of reports, newest first, each with its unit, what it says and where it stands. */
final class ReportList {
    private static final int LOOKED_AT = 200;
    private static final int SHOWN = 10;

    private ReportList() {}

    /**
     * Sent from one day to another.
     *
     * @param happened whether an event that they tell of happened on these days, whenever they were sent
     */
    record Sent(LocalDate first, LocalDate last, boolean happened) {
        private boolean holds(Report report) {
            return happened ? hasEvent(report.content()) : isIn(sent(report));
        }

        private boolean hasEvent(Content content) {
            return content instanceof Content.Events(var lines)
                    && lines.stream().anyMatch(line -> line.when().days().overlaps(new Days(first, last)));
        }

        private static LocalDate sent(Report report) {
            return LocalDate.ofInstant(report.sentAt(), Catalogue.ZONE);
        }

        private boolean isIn(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        /** Whether all that were sent on these days are newer than a report. */
        private boolean isAfter(Report report) {
            return !happened && sent(report).isBefore(first);
        }

        private String said() {
            return (happened ? ", việc" : " gửi")
                    + (first.equals(last)
                            ? " ngày " + Texts.day(first)
                            : " từ " + Texts.day(first) + " đến " + Texts.day(last));
        }
    }

    /**
     * Which reports are listed.
     *
     * @param units those whose reports they are; what the asker may not see of them is left out
     * @param page which of them
     */
    record Wanted(List<UnitId> units, ReportPage page) {
        Wanted {
            units = List.copyOf(units);
        }
    }

    static List<Reply> of(Inquiry.Asked asked, Wanted wanted) {
        var page = wanted.page();
        var catalogue = asked.situation().catalogue();
        var found = found(asked, wanted);
        var all = found.stream()
                .filter(report -> page.sent().stream().allMatch(sent -> sent.holds(report)))
                .filter(report -> page.state() != Waiting.RETURNED || report.status() == Report.Status.RETURNED)
                .filter(report -> page.topics().hold(report, catalogue))
                .toList();
        var here =
                all.stream().filter(report -> report.number() < page.before()).toList();
        var what = what(page.state())
                + page.topics().said(catalogue)
                + page.sent().map(Sent::said).orElse("");
        boolean isCut = found.size() >= LOOKED_AT
                && page.sent().filter(sent -> sent.isAfter(found.getLast())).isEmpty();
        if (here.isEmpty()) {
            return List.of(new Reply.Say(Message.of("Không có " + what
                            + (isCut ? " trong " + LOOKED_AT + " báo cáo mới nhất." : " trong phạm vi này."))
                    .with(asked.ways())));
        }
        var message = Message.of(
                        all.size() <= SHOWN
                                ? "Có " + all.size() + " " + what + ":"
                                : "Có " + (isCut ? "từ " : "") + all.size() + " " + what + ", mới nhất trước:")
                .withList(here.stream()
                        .limit(SHOWN)
                        .map(report -> item(report, asked))
                        .toList())
                .withClosing(List.of("Xem một báo cáo: đồng chí nhắn, ví dụ: báo cáo số "
                        + here.getFirst().number() + "."));
        var next = here.size() <= SHOWN
                ? Stream.<Button>empty()
                : Stream.of(page.next(here.get(SHOWN - 1).number(), here.size() - SHOWN));
        return List.of(new Reply.Say(
                message.with(Stream.concat(next, asked.ways().stream()).toList())));
    }

    private static List<Report> found(Inquiry.Asked asked, Wanted wanted) {
        var situation = asked.situation();
        return switch (wanted.page().state()) {
            case ANY, MINE, RETURNED -> situation.found(new LookUp.NewestOf(wanted.units(), LOOKED_AT));
            case FOR_CONFIRMATION ->
                situation.found(new LookUp.Pending(wanted.units(), LOOKED_AT)).reversed();
            case FOR_DECISION ->
                situation.found(new LookUp.Undecided(wanted.units(), LOOKED_AT)).reversed();
        };
    }

    private static String what(Waiting state) {
        return switch (state) {
            case ANY, MINE -> "báo cáo";
            case FOR_CONFIRMATION -> "báo cáo chờ xác nhận";
            case FOR_DECISION -> "báo cáo chờ quyết định";
            case RETURNED -> "báo cáo bị trả lại";
        };
    }

    private static Message.Item item(Report report, Inquiry.Asked asked) {
        var situation = asked.situation();
        var units = situation.catalogue().units();
        var day = units.present(report.unit(), situation.catalogue().today(report.unit(), situation.now()));
        return new Message.Item(
                "Báo cáo số " + report.number(),
                units.name(report.unit(), day) + ": " + WhichReport.gist(report, situation) + " ("
                        + FigureAnswers.state(report) + ")");
    }

    /** All whose reports the asker may see. */
    static List<UnitId> visible(Inquiry.Asked asked) {
        return asked.memberships().stream()
                .map(Membership::unit)
                .flatMap(unit -> below(unit, asked).stream())
                .distinct()
                .toList();
    }

    /** A unit and those below it, as far as the asker may see them. */
    static List<UnitId> below(UnitId unit, Inquiry.Asked asked) {
        var access = asked.situation().access();
        return asked.situation().catalogue().units().branchWithFormer(unit, access.today()).stream()
                .filter(access::mayRead)
                .toList();
    }

    static LocalDate today(Inquiry.Asked asked) {
        return LocalDate.ofInstant(asked.heard().sentAt(), Catalogue.ZONE);
    }

    /** The days that were named, as those on which reports were sent; none was sent on a day to come. */
    static Optional<Sent> days(Inquiry.Asked asked) {
        var today = today(asked);
        return named(asked)
                .map(sent -> sent.last().isAfter(today) && !sent.first().isAfter(today)
                        ? new Sent(sent.first(), today, sent.happened())
                        : sent);
    }

    private static Optional<Sent> named(Inquiry.Asked asked) {
        var said = asked.understanding();
        return day(said.entity("date_from"))
                .flatMap(first -> day(said.entity("date_to")).map(last -> new Sent(first, last, false)))
                .or(() -> day(said.entity("date")).map(day -> new Sent(day, day, false)))
                .or(() -> said.entity("period")
                        .flatMap(PeriodCodes::parse)
                        .flatMap(period -> asked.situation().catalogue().programmes().stream()
                                .findFirst()
                                .map(programme -> {
                                    var days = programme.days(period);
                                    return new Sent(days.first(), days.last(), false);
                                })));
    }

    private static Optional<LocalDate> day(Optional<String> spelled) {
        return spelled.filter(day -> day.matches("\\d{4}-\\d{2}-\\d{2}")).map(LocalDate::parse);
    }
}
