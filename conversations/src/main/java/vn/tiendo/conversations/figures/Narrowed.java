package vn.tiendo.conversations.figures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.View;
import vn.tiendo.conversations.meaning.Restriction;
import vn.tiendo.domain.catalogue.Indicator;

/** The answers to questions that a restriction turns into another one: a threshold, a part, a comparison, the pace. */
final class Narrowed {
    private Narrowed() {}

    static Optional<Message> of(View.BoardProgress view, Asked asked) {
        var restricted = new Restricted(view.restrictions());
        var indicators = indicators(view, asked);
        if (indicators.isEmpty()) {
            return Optional.empty();
        }
        var parts = Parts.known(
                restricted.parts(),
                view.indicators().isEmpty() ? asked.programme().indicators() : indicators);
        if (restricted.threshold().isPresent()) {
            var threshold = restricted.threshold().get();
            return Optional.of(
                    threshold.percent() || parts.size() != 1
                            ? ThresholdAnswer.of(view, asked, threshold)
                            : ThresholdAnswer.of(view, asked, threshold, parts.getFirst()));
        }
        if (!parts.isEmpty()) {
            return Optional.of(PartAnswer.of(view, asked, parts));
        }
        if (restricted.pace().isPresent()) {
            return Optional.of(PaceAnswer.of(view, asked, indicators));
        }
        if (restricted.whichPeriod().isPresent()) {
            return Optional.of(PeriodsAnswer.of(
                    view, asked, indicators, restricted.whichPeriod().get()));
        }
        return restricted
                .comparison()
                .filter(comparison -> comparison.against() != Restriction.Against.UNIT)
                .map(_ -> ComparedAnswer.of(view, asked, indicators));
    }

    /** Those asked for, else those that are shown. */
    static List<Indicator> indicators(View.BoardProgress view, Asked asked) {
        return view.indicators().isEmpty()
                ? WorthShowing.indicators(asked, asked.board())
                : view.indicators().stream()
                        .flatMap(code -> asked.programme().indicator(code).stream())
                        .toList();
    }

    /** An answer of lines with its basis at the end, and the way back to the whole. */
    static Message message(View.BoardProgress view, Asked asked, String lead, List<String> sentences) {
        return Message.of(lead)
                .withSentences(sentences)
                .withClosing(Stream.concat(Stream.of(ending(asked)), asked.notice().stream())
                        .toList())
                .with(List.of(
                        ViewCodes.button("Từng đơn vị", view.whole().picking(View.Pick.EACH_UNIT, 0)),
                        ViewCodes.button("Tổng hợp", view.whole())));
    }

    private static String ending(Asked asked) {
        var unit = asked.unit().equals(asked.programme().root()) ? "" : ", " + asked.name();
        return "%s%s, %s (%s)."
                .formatted(asked.programme().shortTitle(), unit, asked.basis(), FrozenAnswer.state(asked));
    }
}
