package vn.tiendo.conversations.listening;

import java.util.Optional;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.figures.FigureAnswers;
import vn.tiendo.conversations.language.Understanding;
import vn.tiendo.conversations.meaning.Meaning;

/** What is answered to words that are neither a report nor a question: what did not happen (C-53), a greeting, a lost phone (C-31). */
final class Unreported {
    private Unreported() {}

    static Optional<String> told(Understanding understanding, Situation situation) {
        if (understanding.meaning() instanceof Meaning.NotCounted(var words)) {
            return Optional.of(FigureAnswers.notTracked(words, situation));
        }
        return understanding.entity("kind").flatMap(kind -> switch (kind) {
            case "plan" ->
                Optional.of("Việc mới dự kiến thì chưa ghi. Khi đã thực hiện, đồng chí nhắn, ví dụ: kết nạp 2 đảng"
                        + " viên ngày 15/6.");
            case "denial" ->
                Optional.of("Việc không diễn ra nên hệ thống không ghi. Nếu kỳ này không có gì, đồng chí nhắn"
                        + " KHÔNG PHÁT SINH.");
            case "greeting" -> Optional.of("Kính chào đồng chí.");
            case "loss" ->
                Optional.of("Đồng chí báo ngay cấp ủy cấp trên khóa tài khoản của đơn vị và cấp mã mới, hoặc gọi "
                        + situation.support() + ".");
            case String _ -> Optional.<String>empty();
        });
    }
}
