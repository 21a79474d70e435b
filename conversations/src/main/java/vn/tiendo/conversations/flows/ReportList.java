package vn.tiendo.conversations.flows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.LookUp;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.figures.FigureAnswers;
import vn.tiendo.conversations.meaning.Meaning.Reports.Waiting;
import vn.tiendo.conversations.questions.Inquiry;
import vn.tiendo.domain.calendar.PeriodCodes;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.units.UnitId;

/** A list of reports, newest first, each with its unit, what it says and where it stands. */
final class ReportList {
    private static final int LOOKED_AT = 200;
    private static final int SHOWN = 10;

    private ReportList() {}

    /** Sent from one day to another. */
    record Sent(LocalDate first, LocalDate last) {
        private boolean holds(Report report) {
            var day = LocalDate.ofInstant(report.sentAt(), Catalogue.ZONE);
            return !day.isBefore(first) && !day.isAfter(last);
        }

        private String said() {
            return first.equals(last)
                    ? " ngày " + Texts.day(first)
                    : " từ " + Texts.day(first) + " đến " + Texts.day(last);
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
        var all = found(asked, wanted)
                .filter(report -> page.sent().stream().allMatch(sent -> sent.holds(report)))
                .toList();
        var here =
                all.stream().filter(report -> report.number() < page.before()).toList();
        var what = what(page.state())
                + page.sent().map(sent -> " gửi" + sent.said()).orElse("");
        if (here.isEmpty()) {
            return List.of(new Reply.Say(
                    Message.of("Không có " + what + " trong phạm vi này.").with(asked.ways())));
        }
        var message = Message.of(
                        all.size() <= SHOWN
                                ? "Có " + all.size() + " " + what + ":"
                                : "Có " + (all.size() < LOOKED_AT ? "" : "từ ") + all.size() + " " + what
                                        + ", mới nhất trước:")
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

    private static Stream<Report> found(Inquiry.Asked asked, Wanted wanted) {
        var situation = asked.situation();
        return switch (wanted.page().state()) {
            case ANY, MINE -> situation.found(new LookUp.NewestOf(wanted.units(), LOOKED_AT)).stream();
            case FOR_CONFIRMATION -> situation.found(new LookUp.Pending(wanted.units(), LOOKED_AT)).reversed().stream();
            case FOR_DECISION -> situation.found(new LookUp.Undecided(wanted.units(), LOOKED_AT)).reversed().stream();
            case RETURNED ->
                situation.found(new LookUp.NewestOf(wanted.units(), LOOKED_AT)).stream()
                        .filter(report -> report.status() == Report.Status.RETURNED);
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

    /** The days that were named, as those on which reports were sent. */
    static Optional<Sent> days(Inquiry.Asked asked) {
        var said = asked.understanding();
        return day(said.entity("date_from"))
                .flatMap(first -> day(said.entity("date_to")).map(last -> new Sent(first, last)))
                .or(() -> day(said.entity("date")).map(day -> new Sent(day, day)))
                .or(() -> said.entity("period")
                        .flatMap(PeriodCodes::parse)
                        .flatMap(period -> asked.situation().catalogue().programmes().stream()
                                .findFirst()
                                .map(programme -> {
                                    var days = programme.days(period);
                                    return new Sent(days.first(), days.last());
                                })));
    }

    private static Optional<LocalDate> day(Optional<String> spelled) {
        return spelled.filter(day -> day.matches("\\d{4}-\\d{2}-\\d{2}")).map(LocalDate::parse);
    }
}
