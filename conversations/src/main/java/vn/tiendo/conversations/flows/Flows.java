package vn.tiendo.conversations.flows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.conversations.Draft;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.flows.asking.ConditionsFlow;
import vn.tiendo.conversations.flows.asking.ContactFlow;
import vn.tiendo.conversations.flows.asking.DeadlineFlow;
import vn.tiendo.conversations.flows.asking.ReportsFlow;
import vn.tiendo.conversations.flows.asking.StandingFlow;
import vn.tiendo.conversations.flows.asking.Wanted;
import vn.tiendo.conversations.flows.filed.ChangedReports;
import vn.tiendo.conversations.flows.filed.CompleteFlow;
import vn.tiendo.conversations.flows.filed.ConfirmAllFlow;
import vn.tiendo.conversations.flows.filed.ConfirmFlow;
import vn.tiendo.conversations.flows.filed.CorrectFlow;
import vn.tiendo.conversations.flows.filed.ReportFlow;
import vn.tiendo.conversations.flows.filed.ReturnFlow;
import vn.tiendo.conversations.flows.filed.SameFlow;
import vn.tiendo.conversations.flows.filed.WaitingFlow;
import vn.tiendo.conversations.flows.filed.WithdrawFlow;
import vn.tiendo.conversations.flows.leading.AssignFlow;
import vn.tiendo.conversations.flows.leading.ConnectionsFlow;
import vn.tiendo.conversations.flows.leading.ExtendFlow;
import vn.tiendo.conversations.flows.leading.LockFlow;
import vn.tiendo.conversations.flows.leading.NudgeFlow;
import vn.tiendo.conversations.flows.leading.RehearsalFlow;
import vn.tiendo.conversations.flows.own.EraseFlow;
import vn.tiendo.conversations.flows.own.HelpFlow;
import vn.tiendo.conversations.flows.own.JoinFlow;
import vn.tiendo.conversations.flows.own.LeaveFlow;
import vn.tiendo.conversations.flows.own.LinkFlow;
import vn.tiendo.conversations.flows.own.MenuFlow;
import vn.tiendo.conversations.flows.own.MyDataFlow;
import vn.tiendo.conversations.flows.own.SnoozeFlow;
import vn.tiendo.conversations.flows.reporting.AdmissionFlow;
import vn.tiendo.conversations.flows.reporting.DissolutionFlow;
import vn.tiendo.conversations.flows.reporting.FoundingFlow;
import vn.tiendo.conversations.flows.reporting.NothingFlow;
import vn.tiendo.conversations.flows.reporting.Sending;
import vn.tiendo.conversations.flows.reporting.StockFlow;
import vn.tiendo.conversations.flows.reporting.TransferFlow;
import vn.tiendo.conversations.flows.reporting.UnrecordedFlow;
import vn.tiendo.conversations.flows.shared.WhichReport;
import vn.tiendo.conversations.questions.Directory;
import vn.tiendo.conversations.questions.Ending;
import vn.tiendo.conversations.questions.Flow;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Inquiry;
import vn.tiendo.conversations.questions.Settled;
import vn.tiendo.domain.reporting.Report;

/** Every flow, in the order of the menu; a new one is a line here, and one below if it has an order of its own. */
public final class Flows {
    public static final List<Flow> ALL = List.of(
            ContactFlow.FLOW,
            MenuFlow.REPORTING,
            MenuFlow.FLOW,
            AdmissionFlow.FLOW,
            FoundingFlow.FLOW,
            NothingFlow.FLOW,
            SnoozeFlow.FLOW,
            StockFlow.FLOW,
            TransferFlow.FLOW,
            DissolutionFlow.FLOW,
            StandingFlow.FLOW,
            DeadlineFlow.FLOW,
            ConditionsFlow.FLOW,
            WaitingFlow.FLOW,
            ConfirmFlow.FLOW,
            ConfirmAllFlow.FLOW,
            SameFlow.FLOW,
            ReturnFlow.FLOW,
            ReportFlow.FLOW,
            ReportsFlow.FLOW,
            CorrectFlow.FLOW,
            CompleteFlow.FLOW,
            ReportsFlow.BELOW,
            WithdrawFlow.FLOW,
            NudgeFlow.FLOW,
            AssignFlow.FLOW,
            ExtendFlow.FLOW,
            ConnectionsFlow.FLOW,
            RehearsalFlow.FLOW,
            LockFlow.FLOW,
            MyDataFlow.FLOW,
            EraseFlow.FLOW,
            LinkFlow.FLOW,
            LeaveFlow.FLOW,
            UnrecordedFlow.FLOW,
            HelpFlow.FLOW,
            JoinFlow.FLOW);

    public static final Directory DIRECTORY = new Directory(ALL);

    private Flows() {}

    /** Whether what sounds like a transfer or a figure in stock may be an admission or a founding. */
    public static boolean mayBeNew(String text) {
        return UnrecordedFlow.mayBeNew(text);
    }

    /** Says what is not recorded. */
    public static Inquiry unrecorded() {
        return UnrecordedFlow.FLOW;
    }

    /** What a carried-out order comes to, as the flow says that gave it. */
    public static Ending settled(Settled settled) {
        return switch (settled.order()) {
            case Order.CheckCode _, Order.Join _ -> JoinFlow.settled(settled);
            case Order.FileReport _ -> Sending.settled(settled);
            case Order.ChangeReport _, Order.ConfirmReports _ -> ChangedReports.settled(settled);
            case Order.PutOff _ -> SnoozeFlow.settled(settled);
            case Order.ExtendTime _ -> ExtendFlow.settled(settled);
            case Order.RemindUnits _ -> NudgeFlow.settled(settled);
            case Order.AssignChase _ -> AssignFlow.settled(settled);
            case Order.OfferLink _ -> LinkFlow.settled(settled);
            case Order.LockAccounts _ -> LockFlow.settled(settled);
            case Order.EraseData _ -> EraseFlow.settled(settled);
            case Order.Leave _ -> LeaveFlow.settled(settled);
        };
    }

    /** The form of that name, which a draft was begun with. */
    public static Form form(String name) {
        return DIRECTORY
                .named(name)
                .flatMap(flow -> flow instanceof Form form ? Optional.of(form) : Optional.empty())
                .orElseThrow(() -> new IllegalStateException("expected a form, found '%s'".formatted(name)));
    }

    /** The draft that corrects the report of a number; empty if it is not the speaker's, or has nothing to correct. */
    public static Optional<Draft> correcting(String id, long number, Situation situation) {
        return WhichReport.own(situation).stream()
                .filter(report -> report.number() == number)
                .findFirst()
                .flatMap(report -> CorrectFlow.draft(id, report, situation));
    }

    /** What whoever sent a report hears when it comes back; empty if it did not. */
    public static Optional<Message> returned(Report report, Situation situation) {
        return ReturnFlow.told(report, situation);
    }

    /** The form by which a stranger joins. */
    public static Form joining() {
        return JoinFlow.FLOW;
    }

    /** A month or quarter that is named and does not exist (C-50). */
    public static Optional<String> impossible(Inquiry.Asked asked) {
        return Wanted.impossible(asked);
    }

    /** What is said first of a loss, before it is asked about. */
    public static Optional<String> regret(Form form, String words) {
        return form.name().equals(StockFlow.FLOW.name()) ? StockFlow.regret(words) : Optional.empty();
    }

    /** The answer to words that go on from the last answer of some inquiry. */
    public static Optional<List<Reply>> followed(Inquiry.Asked asked) {
        return ALL.stream()
                .flatMap(flow ->
                        flow instanceof Inquiry inquiry ? inquiry.goesOn().apply(asked).stream() : Stream.empty())
                .findFirst();
    }
}
