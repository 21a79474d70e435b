package vn.tiendo.conversations.flows.shared;

import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Choice;
import vn.tiendo.conversations.questions.Kind;

/**
 * Why something is done, in a short sentence or by one of the usual ones.
 *
 * @param usual those that are offered
 * @param example one that could be typed: "chưa khớp với quyết định"
 */
public record ShortReason(List<String> usual, String example) implements Kind<String> {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 200;

    public ShortReason {
        usual = List.copyOf(usual);
    }

    @Override
    public Reading<String> read(String words, Answers before) {
        var said = words.strip();
        return said.length() < SHORTEST || said.length() > LONGEST
                ? new Reading.Refused<>("Đồng chí ghi lý do trong một câu ngắn, ví dụ: %s.".formatted(example))
                : new Reading.Understood<>(said, said);
    }

    @Override
    public Optional<String> decode(String canonical, Answers before) {
        return Optional.of(canonical).filter(said -> !said.isEmpty() && said.length() <= LONGEST);
    }

    @Override
    public String show(String value) {
        return value;
    }

    @Override
    public List<Choice> choices(Answers before) {
        return usual.stream().map(one -> Choice.of(one, one)).toList();
    }
}
