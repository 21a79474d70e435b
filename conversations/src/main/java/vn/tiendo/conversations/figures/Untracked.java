package vn.tiendo.conversations.figures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.View;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.Programme;

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
        var tracked = names(programme.indicators().stream());
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

    /** "hội viên phụ nữ" of somebody none of whose programmes counts them. */
    static String told(String words, Situation situation) {
        var programmes = situation.memberships().stream()
                .flatMap(membership -> situation.catalogue().programmesOf(membership.unit(), situation.now()).stream())
                .distinct()
                .toList();
        var named = programmes.stream().map(Programme::shortTitle).collect(Collectors.joining(", "));
        var tracked = names(programmes.stream().flatMap(programme -> programme.indicators().stream()));
        return tracked.isEmpty()
                ? "Chương trình ở đây không theo dõi “%s”.".formatted(words)
                : "%s không theo dõi “%s”. Nội dung theo dõi: %s.".formatted(named, words, tracked);
    }

    private static String names(Stream<Indicator> indicators) {
        return indicators.map(Indicator::name).distinct().collect(Collectors.joining(", "));
    }
}
