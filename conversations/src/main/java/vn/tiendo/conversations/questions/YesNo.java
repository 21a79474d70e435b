package vn.tiendo.conversations.questions;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.Reading.Refused;
import vn.tiendo.conversations.Reading.Understood;
import vn.tiendo.conversations.language.Navigation;

/** A yes or a no. */
public record YesNo(Function<Answers, Labels> labels) implements Kind<Boolean> {
    private static final String YES = "yes";
    private static final String NO = "no";

    /** The spelling under which an answer is remembered. */
    public static String spelled(boolean yes) {
        return yes ? YES : NO;
    }

    /** What the two answers are called. */
    public record Labels(String yes, String no) {}

    @Override
    public Reading<Boolean> read(String words, Answers before) {
        var said = Navigation.of(words);
        if (said.isPresent() && said.get() instanceof Navigation.Yes) {
            return new Understood<>(true, YES);
        }
        if (said.isPresent() && said.get() instanceof Navigation.No) {
            return new Understood<>(false, NO);
        }
        return new Refused<>("Đồng chí trả lời ĐÚNG hoặc KHÔNG.");
    }

    @Override
    public Optional<Boolean> decode(String canonical, Answers before) {
        return switch (canonical) {
            case YES -> Optional.of(true);
            case NO -> Optional.of(false);
            case String _ -> Optional.empty();
        };
    }

    @Override
    public String show(Boolean value) {
        return value ? "đúng" : "không";
    }

    @Override
    public List<Choice> choices(Answers before) {
        var named = labels.apply(before);
        return List.of(Choice.of(named.yes(), YES), Choice.of(named.no(), NO));
    }

    @Override
    public boolean decides() {
        return true;
    }
}
