package vn.tiendo.bot.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.tiendo.bot.answer.Engine;
import vn.tiendo.conversations.Abilities;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Input;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Notice;
import vn.tiendo.conversations.Noticed;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.conversations.Picture;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Sight;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Speaker;
import vn.tiendo.conversations.Stored;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.Urgency;
import vn.tiendo.conversations.View;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Hold;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Report;
import vn.tiendo.domain.reporting.ReportId;
import vn.tiendo.domain.reporting.When;

/** An engine whose answers a test can read off its question: one word decides what happens. */
final class ScriptedEngine implements Engine {
    static final IndicatorCode ADMITTED = new IndicatorCode("KN_DV");
    static final LocalDate DAY = LocalDate.of(2026, 6, 19);
    private static final ProgrammeCode PROGRAMME = new ProgrammeCode("mau-2026");
    private static final List<Hold> WAITS = List.of(new Hold.ByProgramme(PROGRAMME));
    private static final Change WITHDRAWN = new Change.Withdrawn(Change.Reason.BY_MISTAKE, OptionalLong.empty());

    @Override
    public Turn turn(Session session, Heard heard, Situation situation, Stored stored) {
        var text = switch (heard.input()) {
            case Input.Words(var words) -> words;
            case Input.Edited(var ref, var words) -> "edited " + ref + " " + words;
            case Input.Started _ -> "started";
            case Input.Pressed(var data) -> "pressed " + data;
            case Input.Attached(var kind) -> "attached " + kind;
        };
        var parts = text.split(" ", 2);
        return switch (parts[0]) {
            case "boom" -> throw new IllegalStateException("expected peace, found " + text);
            case "deep" -> throw new StackOverflowError();
            case "check" -> orders(session, new Order.CheckCode(heard.id(), parts[1]));
            case "join" -> orders(session, new Order.Join(heard.id(), parts[1], "1", situation.now()));
            case "link" -> orders(session, new Order.OfferLink(heard.id()));
            case "unasked" ->
                new Turn(
                        session,
                        List.of(new Reply.Say(Message.of(parts[1]).withUrgency(Urgency.NOTICE))),
                        Optional.empty(),
                        false);
            case "picture" ->
                new Turn(
                        session,
                        List.of(new Reply.Say(
                                Message.of(text).withPicture(Optional.of(new Picture("Nghị quyết 28", "năm 2026"))))),
                        Optional.empty(),
                        false);
            case "leave" -> orders(session, new Order.Leave(heard.id()));
            case "file" -> orders(session, file(heard, situation, Integer.parseInt(parts[1]), List.of()));
            case "pend" -> orders(session, file(heard, situation, Integer.parseInt(parts[1]), WAITS));
            case "correct" -> orders(session, change(heard, situation, parts[1], corrected(5)));
            case "withdraw" -> orders(session, change(heard, situation, parts[1], WITHDRAWN));
            case "return" ->
                orders(session, change(heard, situation, parts[1], new Change.Returned("count", "sai số")));
            case "confirm" -> orders(session, change(heard, situation, parts[1], new Change.Confirmed()));
            case "personal" -> says(session, "forgotten", true);
            default -> says(session, (heard.sight().equals(Sight.NONE) ? "late: " : "heard: ") + text, false);
        };
    }

    private static Turn says(Session session, String text, boolean forget) {
        return new Turn(session, List.of(new Reply.Say(Message.of(text))), Optional.empty(), forget);
    }

    private static Turn orders(Session session, Order order) {
        return new Turn(session, List.of(), Optional.of(order), false);
    }

    private static Content admitted(int count) {
        return new Content.Events(List.of(Line.of(ADMITTED, count, new When.On(DAY))));
    }

    private static Change corrected(int count) {
        return new Change.Corrected(List.of(PROGRAMME), List.of(), admitted(count));
    }

    /** Of the first version of a report. */
    private static Order change(Heard heard, Situation situation, String report, Change change) {
        if (!(situation.speaker() instanceof Speaker.Known(var person, var _))) {
            throw new IllegalStateException("expected somebody who has joined");
        }
        return new Order.ChangeReport(
                heard.id(), new ReportId(report), 1, change, person.id(), heard.channel(), heard.sentAt());
    }

    private static Order file(Heard heard, Situation situation, int count, List<Hold> waits) {
        if (!(situation.speaker() instanceof Speaker.Known(var person, var memberships))) {
            throw new IllegalStateException("expected somebody who has joined");
        }
        var unit = memberships.stream().map(Membership::unit).findFirst().orElseThrow();
        return new Order.FileReport(
                heard.id(),
                person.id(),
                unit,
                situation.catalogue().programmesOf(unit, situation.now()).stream()
                        .map(Programme::code)
                        .toList(),
                waits,
                admitted(count),
                List.of(),
                heard.channel(),
                heard.sentAt());
    }

    @Override
    public Turn settle(Session session, Order order, Outcome outcome, Situation situation, Stored stored) {
        return says(
                session,
                switch (outcome) {
                    case Outcome.CodeFound(var _, var person, var _) -> "found " + person.id();
                    case Outcome.CodeUnknown(var left, var locked) ->
                        "unknown, left " + left + (locked.isPresent() ? ", locked" : "");
                    case Outcome.Joined(var person, var _) -> "joined " + person.id();
                    case Outcome.Filed(var report, var again) ->
                        "filed %d: %d%s".formatted(report.number(), counted(report), again ? " again" : "");
                    case Outcome.Refused(var key, var _) -> "refused, ask " + key;
                    case Outcome.LinkOffered(var code, var _) -> "code " + code;
                    case Outcome.AccountsLocked(var unit, var codes) -> "locked " + unit + " " + codes.size();
                    case Outcome.Erased() -> "erased";
                    case Outcome.Left() -> "left";
                    case Outcome.ReportChanged(var report, var again) ->
                        "changed %d to version %d%s"
                                .formatted(report.number(), report.version(), again ? " again" : "");
                    case Outcome.ReportUnchanged(var report, var why) ->
                        "unchanged %d: %s".formatted(report.number(), why);
                    case Outcome.ReportsConfirmed(var confirmed, var left) ->
                        "confirmed %d, left %d".formatted(confirmed.size(), left.size());
                    case Outcome.RemindedLater(var until, var _) -> "again on " + until;
                    case Outcome.TimeExtended(var extensions, var _) -> "longer for " + extensions.size();
                    case Outcome.UnitsReminded(var _, var told, var _, var _) -> "told " + told.size();
                    case Outcome.ChaseAssigned(var _, var told, var _) -> "assigned to " + told.size();
                },
                false);
    }

    static int counted(Report report) {
        return switch (report.content()) {
            case Content.Events(var lines) -> lines.getFirst().count();
            default -> throw new AssertionError("expected events");
        };
    }

    @Override
    public Message show(View view, Situation situation, Stored stored, Abilities abilities) {
        throw new AssertionError("nothing shows");
    }

    @Override
    public Message totals(View.BoardProgress view, Situation situation, Stored stored) {
        throw new AssertionError("nothing is totalled");
    }

    @Override
    public Noticed notice(Session session, Notice notice, String channel, Situation situation, Stored stored) {
        return new Noticed.Said(says(session, "told " + notice.getClass().getSimpleName(), false));
    }
}
