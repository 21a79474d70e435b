package vn.tiendo.conversations.questions;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.Reading.Refused;
import vn.tiendo.conversations.Reading.Understood;
import vn.tiendo.conversations.language.Navigation;

/**
 * A claim that must be affirmed; the affirmation dies with what was claimed.
 *
 * @param denied the key that a no reopens; empty if a no drops the report
 * @param byWord whether a typed yes affirms; otherwise only its button does
 */
public record Affirmed(Function<Answers, Claim> claim, String denied, boolean byWord) implements Kind<String> {
    /**
     * What is claimed.
     *
     * @param value what exactly is affirmed, such as the count
     */
    public record Claim(String value, String yes, String no) {}

    @Override
    public Reading<String> read(String words, Answers before) {
        var said = Navigation.of(words);
        var value = claim.apply(before).value();
        if (byWord && said.isPresent() && said.get() instanceof Navigation.Yes) {
            return new Understood<>(value, value);
        }
        return new Refused<>(
                byWord ? "Đồng chí trả lời ĐÚNG, hoặc KHÔNG để sửa." : "Đồng chí chọn một trong các nút dưới đây.");
    }

    @Override
    public Optional<String> decode(String canonical, Answers before) {
        return claim.apply(before).value().equals(canonical) ? Optional.of(canonical) : Optional.empty();
    }

    @Override
    public Optional<String> affirming(Answers before) {
        return Optional.of(claim.apply(before).value());
    }

    @Override
    public String show(String value) {
        return "đúng";
    }

    @Override
    public List<Choice> choices(Answers before) {
        var what = claim.apply(before);
        var yes = Choice.of(what.yes(), what.value());
        var no = denied.isEmpty() ? Choice.cancelling(what.no()) : Choice.reopening(what.no(), denied);
        if (byWord) {
            return List.of(yes, no);
        }
        return denied.isEmpty() ? List.of(no, yes) : List.of(no, yes, Choice.cancelling("Hủy báo cáo"));
    }

    @Override
    public boolean decides() {
        return byWord;
    }
}
