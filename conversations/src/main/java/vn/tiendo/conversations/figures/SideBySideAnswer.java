package vn.tiendo.conversations.figures;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.View;
import vn.tiendo.conversations.meaning.Restriction;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.progress.Standing;

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
        var unmet = view.restrictions().stream()
                .filter(one -> !(one instanceof Restriction.Comparison) && !(one instanceof Restriction.Level))
                .toList();
        return Unfollowed.namedBeside(
                new SideBySideAnswer(view, all).message(), all.getFirst(), view.indicators(), unmet);
    }

    private Message message() {
        var first = all.getFirst();
        return Message.of("So sánh %s:".formatted(all.stream().map(Asked::name).collect(Collectors.joining(" với "))))
                .withSentences(
                        Stream.concat(parts(), indicators().map(this::line)).toList())
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

    /** A part that is asked for comes before the whole (C-50). */
    private Stream<String> parts() {
        return Parts.known(
                        new Restricted(view.restrictions()).parts(),
                        indicators().toList())
                .stream()
                .map(part -> all.stream()
                        .map(asked -> asked.shortName(asked.unit()) + " " + of(part, asked))
                        .collect(Collectors.joining(
                                "; ", "Trong đó " + part.sub().name() + ": ", ".")));
    }

    /** Silence is no nought here either (C-20). */
    private static String of(Parts part, Asked asked) {
        var total = total(asked, part.indicator());
        return asked.wording().isUnknown(total)
                ? asked.wording().figure("", total, List.of()).shown()
                : Numerals.count(part.of(total));
    }

    private static Standing total(Asked asked, Indicator indicator) {
        return asked.board().row(indicator.code()).orElseThrow().total();
    }

    private String line(Indicator indicator) {
        return all.stream()
                .map(asked -> one(asked, indicator))
                .collect(Collectors.joining("; ", indicator.title() + ": ", "."));
    }

    /** "Đảng bộ xã Tân Lập 2/8 (25%)". */
    private static String one(Asked asked, Indicator indicator) {
        var standing = total(asked, indicator);
        var figure = asked.wording().figure("", standing, List.of());
        return "%s %s%s"
                .formatted(
                        asked.shortName(asked.unit()),
                        figure.shown(),
                        figure.share().isEmpty() ? "" : " (" + figure.share() + ")");
    }
}
