package vn.tiendo.conversations.figures;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.View;
import vn.tiendo.domain.catalogue.Indicator;

/** Units beside one another: a line for each indicator, on one basis; silence is named and never a nought (C-20). */
final class SideBySideAnswer {
    private final View.SideBySide view;
    private final List<Asked> all;

    private SideBySideAnswer(View.SideBySide view, List<Asked> all) {
        this.view = view;
        this.all = all;
    }

    /** The answer; {@code all} are the units of {@code view}, in its order. */
    static Message of(View.SideBySide view, List<Asked> all) {
        return new SideBySideAnswer(view, all).message();
    }

    private Message message() {
        var first = all.getFirst();
        return Message.of("So sánh %s:".formatted(all.stream().map(Asked::name).collect(Collectors.joining(" với "))))
                .withSentences(indicators().map(this::line).toList())
                .withClosing(Stream.concat(
                                Stream.of("%s, %s (%s)."
                                        .formatted(
                                                first.programme().shortTitle(),
                                                first.basis(),
                                                FrozenAnswer.state(first))),
                                first.notice().stream())
                        .toList())
                .with(all.stream()
                        .map(asked -> ViewCodes.button(asked.shortName(asked.unit()), view.of(asked.unit())))
                        .toList());
    }

    private Stream<Indicator> indicators() {
        return view.indicators().isEmpty()
                ? WorthShowing.indicators(all).stream()
                : view.indicators().stream().flatMap(code -> all.getFirst().programme().indicator(code).stream());
    }

    private String line(Indicator indicator) {
        return all.stream()
                .map(asked -> one(asked, indicator))
                .collect(Collectors.joining("; ", indicator.title() + ": ", "."));
    }

    /** "Đảng bộ xã Tân Lập 2/8 (25%)". */
    private static String one(Asked asked, Indicator indicator) {
        var standing = asked.board().row(indicator.code()).orElseThrow().total();
        var figure = asked.wording().figure("", standing, List.of());
        return "%s %s%s"
                .formatted(
                        asked.shortName(asked.unit()),
                        figure.shown(),
                        figure.share().isEmpty() ? "" : " (" + figure.share() + ")");
    }
}
