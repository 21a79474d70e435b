package vn.tiendo.conversations.flows.reporting;

import java.util.Map;
import java.util.Optional;
import vn.tiendo.conversations.flows.shared.Texts;
import vn.tiendo.conversations.questions.Affirmed;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;
import vn.tiendo.domain.reporting.Workplace;
import vn.tiendo.domain.rules.Check;

/** Where an organisation is founded, and what speaks against that place. */
final class FoundingPlace {
    static final Question<Workplace> WHERE = Questions.of(
                    "enterprise",
                    "Nơi thành lập",
                    answers -> Phrases.head(FoundedKind.called(answers)) + " được thành lập ở đơn vị nào?",
                    new Workplaces("Đồng chí ghi tên đơn vị, ví dụ: Công ty TNHH Hoa Mai."))
            .help("Đồng chí ghi tên công ty, hợp tác xã, trường hoặc bệnh viện, ví dụ: Công ty TNHH Hoa Mai.")
            .on(FoundedKind.TYPE)
            .shared((earlier, own) -> !FoundedKind.isSame(earlier, own));

    /** Two of a kind in one place are more often a slip than two. */
    static final Ruling TWICE = new Ruling(
            Check.SAME_PLACE,
            (answers, _) -> answers.earlier().stream().anyMatch(earlier -> isSame(earlier, answers)),
            answers -> Map.of("kind", answers.get(FoundedKind.TYPE).name(), "place", name(answers)),
            "Đây là một tổ chức khác, cũng ở đó?",
            answers -> new Affirmed.Claim(name(answers), "Đúng, cũng ở đó", "Sửa nơi thành lập"),
            WHERE.key());

    /** An enterprise that was not there yet, or no more, on the day of the founding. */
    static final Ruling THERE = new Ruling(
            Check.PLACE_THERE,
            (answers, _) -> absence(answers).isPresent(),
            answers -> Map.of("place", name(answers), "why", absence(answers).orElse("")),
            Ruling.RIGHT,
            answers -> new Affirmed.Claim(name(answers), "Đúng nơi này", "Sửa nơi thành lập"),
            WHERE.key());

    private FoundingPlace() {}

    static String name(Answers answers) {
        return answers.get(WHERE).name();
    }

    private static boolean isSame(Answers earlier, Answers own) {
        return FoundedKind.isSame(earlier, own)
                && own.find(WHERE).isPresent()
                && own.find(WHERE).equals(earlier.find(WHERE));
    }

    /** Why there was no such enterprise on the day of the event, as far as that is known. */
    private static Optional<String> absence(Answers answers) {
        var day = Reporting.eventDay(answers);
        return answers.find(WHERE)
                .flatMap(place -> place instanceof Workplace.Known(var id, var _)
                        ? Enterprises.of(answers.situation()).find(id)
                        : Optional.empty())
                .flatMap(one -> one.isToCome(day)
                        ? one.from().map(from -> "bắt đầu hoạt động từ " + Texts.day(from) + ", sau ngày này")
                        : one.until()
                                .filter(_ -> one.isGone(day))
                                .map(end -> "đã ngừng hoạt động từ " + Texts.day(end)));
    }
}
