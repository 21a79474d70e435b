package vn.tiendo.conversations.flows.reporting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.language.DocumentNumbers;
import vn.tiendo.conversations.language.Knowing;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Choice;
import vn.tiendo.conversations.questions.Kind;

/** The number of a decision, or that there is none yet (C-14). */
record DecisionNumbers() implements Kind<DecisionNumbers.Paper> {
    private static final int LONGEST = 40;
    private static final Set<String> NONE = Set.of(
            "chua", "khong", "ko", "k", "khong co", "ko co", "k co", "khong co qd", "ko co qd", "khong co quyet dinh");

    /** "ko nhớ số qd", "quên số quyết định rồi": there is one, and its number is not at hand. */
    private static final Pattern FORGOTTEN = Pattern.compile(
            "\\b(?:quen (?:mat |roi |so)|quen$|(?:khong|ko|k|hong|chua|chang) (?:nho|thay so|tim thay|tim ra|biet"
                    + " so|ro so))");

    /** The paper a decision stands on: its number, or none while it is awaited. */
    record Paper(Optional<String> number) {
        boolean isAwaited() {
            return number.isEmpty();
        }
    }

    @Override
    public Reading<Paper> read(String words, Answers before) {
        var folded = Folding.folded(words);
        if (FORGOTTEN.matcher(folded).find()) {
            return new Reading.Refused<>("Đồng chí xem số ghi trên quyết định rồi nhập, ví dụ: 45-QĐ/ĐU."
                    + " Nếu cần tìm lại, đồng chí nhắn ĐỂ SAU; phần đã nhập được giữ.");
        }
        return isAwaited(folded) || Knowing.isAwaited(words)
                ? new Reading.Understood<>(new Paper(Optional.empty()), Papers.AWAITED)
                : DocumentNumbers.read(words).map(number -> new Paper(Optional.of(number)));
    }

    private static boolean isAwaited(String folded) {
        return folded.startsWith("chua co")
                || folded.startsWith("chua ban hanh")
                || folded.startsWith("chua ra quyet dinh")
                || folded.startsWith("cho quyet dinh")
                || NONE.contains(folded.strip());
    }

    @Override
    public Optional<Paper> decode(String canonical, Answers before) {
        if (canonical.equals(Papers.AWAITED)) {
            return Optional.of(new Paper(Optional.empty()));
        }
        return canonical.isEmpty() || canonical.length() > LONGEST
                ? Optional.empty()
                : Optional.of(new Paper(Optional.of(canonical)));
    }

    @Override
    public String show(Paper value) {
        return value.number().orElse("chưa có quyết định");
    }

    @Override
    public List<Choice> choices(Answers before) {
        return Decisions.mayAwait(before) ? List.of(Choice.of("Chưa có quyết định", Papers.AWAITED)) : List.of();
    }

    @Override
    public boolean typed() {
        return true;
    }
}
