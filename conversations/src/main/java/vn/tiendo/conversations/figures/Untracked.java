package vn.tiendo.conversations.figures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.View;
import vn.tiendo.domain.catalogue.Indicator;

/** What is said when none of what is asked for is among a programme's indicators: never other figures instead. */
final class Untracked {
    private Untracked() {}

    static Optional<Message> of(View.BoardProgress view, Asked asked) {
        var programme = asked.programme();
        if (view.indicators().isEmpty()
                || view.indicators().stream()
                        .anyMatch(code -> programme.indicator(code).isPresent())) {
            return Optional.empty();
        }
        var tracked = programme.indicators().stream().map(Indicator::name).collect(Collectors.joining(", "));
        var first = programme.indicators().stream().findFirst();
        var stocks = Stocks.lines(asked);
        return Optional.of(Message.of("%s không theo dõi kết quả nội dung này.".formatted(programme.shortTitle()))
                .withSentences(first.map(one -> List.of(
                                "Nội dung theo dõi: %s.".formatted(tracked),
                                "Đồng chí hỏi, ví dụ: tiến độ %s.".formatted(one.name())))
                        .orElse(List.of()))
                .withClosing(
                        Stream.concat(stocks.stream(), asked.notice().stream()).toList()));
    }
}
