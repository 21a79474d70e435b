package vn.tiendo.conversations.flows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.language.Folding;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.questions.Flow;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Inquiry;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.people.Membership;

/** Every flow, in the order of the menu. */
public final class Flows {
    public static final List<Flow> ALL = List.of(
            AdmissionFlow.FLOW,
            FoundingFlow.FLOW,
            NothingFlow.FLOW,
            StandingFlow.FLOW,
            ReportsFlow.FLOW,
            MyDataFlow.FLOW,
            UnrecordedFlow.FLOW,
            HelpFlow.FLOW,
            JoinFlow.FLOW);

    private static final Map<String, Flow> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Flow::name, Function.identity()));

    /** An item of the menu. */
    public record Item(String label, String flow) {}

    private static final List<Item> OF_REPORTERS = List.of(
            new Item("Kết nạp", "admission"),
            new Item("Thành lập", "founding"),
            new Item("Không phát sinh", "nothing"),
            new Item("Tiến độ", "standing"),
            new Item("Trợ giúp", "help"));
    private static final List<Item> OF_READERS = List.of(new Item("Tiến độ", "standing"), new Item("Trợ giúp", "help"));

    private Flows() {}

    /** The form of that name, which a draft was begun with. */
    public static Form form(String name) {
        return named(name)
                .flatMap(flow -> flow instanceof Form form ? Optional.of(form) : Optional.empty())
                .orElseThrow(() -> new IllegalStateException(
                        "expected one of the forms %s, found '%s'".formatted(BY_NAME.keySet(), name)));
    }

    public static Optional<Flow> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    public static Form joining() {
        return JoinFlow.FLOW;
    }

    /** The form that reports what moves an indicator; classes and learners are in no form. */
    public static Optional<Form> reporting(Indicator.Family family) {
        return switch (family) {
            case ADMISSION -> Optional.of(AdmissionFlow.FLOW);
            case FOUNDING -> Optional.of(FoundingFlow.FLOW);
            case INPUT -> Optional.empty();
        };
    }

    public static Optional<Flow> startedBy(Intent intent) {
        for (var flow : ALL) {
            if (flow.intents().contains(intent)) {
                return Optional.of(flow);
            }
        }
        return Optional.empty();
    }

    /** The flow that a whole message asks for which is no intent of its own. */
    public static Optional<Flow> asked(String words) {
        var said = Folding.folded(words);
        return said.equals("bao cao cua toi") || said.equals("bao cao da gui") || said.equals("cac bao cao da gui")
                ? Optional.of(ReportsFlow.FLOW)
                : Optional.empty();
    }

    /** The answer to words that go on from the last answer about figures, or name something there is a figure for. */
    public static Optional<List<Reply>> followed(Inquiry.Asked asked) {
        return StandingFlow.followed(asked);
    }

    public static boolean mayReport(List<Membership> memberships) {
        return memberships.stream().anyMatch(membership -> membership.role().reports());
    }

    /** Message 5. */
    public static String invitation(List<Membership> memberships) {
        return mayReport(memberships)
                ? "Đồng chí chọn, hoặc nhắn tự nhiên, ví dụ: kết nạp 2 đảng viên ngày 15/6."
                : "Đồng chí chọn, hoặc nhắn tự nhiên, ví dụ: tiến độ toàn tỉnh.";
    }

    public static List<Item> menu(List<Membership> memberships) {
        return mayReport(memberships) ? OF_REPORTERS : OF_READERS;
    }
}
