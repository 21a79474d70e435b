package vn.tiendo.conversations.flows.leading;

import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Picks;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;

/** The level of units that an order speaks of, "các xã"; never asked for. */
enum SaidLevel {
    CELL("chi_bo", "chi bộ"),
    COMMITTEE("dang_bo", "đảng bộ"),
    COMMUNE("xa", "xã");

    static final Question<Optional<SaidLevel>> QUESTION = Questions.pick(
                    "level",
                    Questions.UNLISTED,
                    "",
                    _ -> List.of(values()),
                    new Picks.Naming<>(level -> level.code, level -> level.called))
            .volunteered(_ -> true);

    private final String code;
    private final String called;

    SaidLevel(String code, String called) {
        this.code = code;
        this.called = called;
    }

    /** The one an order to remind names although reminders go to cells; it is told that it was not heard (C-50). */
    static Optional<String> unheard(Answers answers) {
        return answers.get(QUESTION)
                .filter(level -> level != CELL)
                .map(level -> "Chưa lọc theo %s: dưới đây là các chi bộ chưa báo cáo.".formatted(level.called));
    }
}
