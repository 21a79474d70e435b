package vn.tiendo.conversations.flows.reporting;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.tiendo.conversations.Answer;
import vn.tiendo.conversations.flows.shared.Texts;
import vn.tiendo.conversations.questions.Affirmed;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Point;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;
import vn.tiendo.conversations.questions.Refill;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.reporting.Decision;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.When;
import vn.tiendo.domain.rules.Check;
import vn.tiendo.domain.rules.Rule;

/**
 * The day on which a member is admitted, asked where the programme counts by it.
 *
 * @param decided on what it follows
 * @param late that it was held long after its decision
 */
record Ceremony(Question<Optional<LocalDate>> day, Decisions decided, Ruling late) {
    /** The ceremony after a decision; {@code due} tells whether one is held at all. */
    static Ceremony after(Decisions decided, Predicate<Answers> due) {
        var day = Questions.day(
                        "ceremony",
                        "Ngày tổ chức lễ",
                        _ -> "Lễ kết nạp tổ chức ngày nào? (ví dụ: 20/6)",
                        Reporting::today)
                .offering(Usual::days)
                .check(Reporting::ended)
                .check((held, answers) -> notHeld(held, decided, answers))
                .help("Chương trình này tính theo ngày tổ chức lễ. Chưa tổ chức thì đồng chí nhắn ĐỂ MAI, báo cáo khi"
                        + " đã tổ chức.")
                .onlyIf(answers -> due.test(answers) && !decided.isAwaited(answers) && isCounted(answers));
        var late = new Ruling(
                Check.LATE_CEREMONY,
                (answers, rule) -> isLate(answers, rule, day, decided),
                answers -> Map.of("day", held(answers, day).map(Texts::day).orElse("")),
                Ruling.RIGHT,
                answers -> new Affirmed.Claim(
                        held(answers, day).map(LocalDate::toString).orElse(""), "Đúng ngày này", "Sửa ngày lễ"),
                day.key());
        return new Ceremony(day, decided, late);
    }

    private static boolean isCounted(Answers answers) {
        return Reporting.programmes(answers).stream()
                .anyMatch(programme -> programme.countBy() == Programme.CountBy.CEREMONY_DATE);
    }

    private static Optional<LocalDate> held(Answers answers, Question<Optional<LocalDate>> day) {
        return answers.find(day).flatMap(said -> said);
    }

    private static boolean isLate(
            Answers answers, Rule rule, Question<Optional<LocalDate>> ceremony, Decisions decided) {
        var decision = answers.find(decided.day()).flatMap(said -> said);
        var days = Reporting.programmes(answers).stream()
                .map(programme -> programme.calendar().column())
                .map(answers.situation().catalogue().offices()::of)
                .findFirst();
        return held(answers, ceremony)
                .filter(held -> days.isPresent()
                        && decision.filter(day -> held.isAfter(days.get().after(day, rule.limit())))
                                .isPresent())
                .isPresent();
    }

    /** A ceremony follows its decision, and is reported once it was held. */
    private static Optional<String> notHeld(LocalDate held, Decisions decided, Answers answers) {
        return Reporting.ahead(held, answers, "Đồng chí báo cáo khi lễ đã tổ chức.")
                .or(() -> beforeDecision(held, decided, answers));
    }

    private static Optional<String> beforeDecision(LocalDate held, Decisions decided, Answers answers) {
        return answers.find(decided.day())
                .flatMap(said -> said)
                .filter(held::isBefore)
                .map(day -> "⚠️ Lễ kết nạp không thể trước ngày quyết định (" + Texts.day(day)
                        + "). Đồng chí nhập lại, ví dụ: " + Texts.day(day) + ".");
    }

    /** The line of a review that says when it was held, if it is asked for. */
    Optional<Point> point(Answers answers) {
        return answers.get(day).map(held -> new Point("Lễ kết nạp", Texts.day(held), day.key()));
    }

    /** The day that counts, if it is asked for. */
    Optional<When> when(Answers answers) {
        return answers.get(day).map(When.On::new);
    }

    /** Of a line that counts by its ceremony, the answers that say again the day of the decision and its own. */
    Map<String, Answer> again(Line line) {
        return line.decision() instanceof Decision.Numbered(var _, var _, var _, var decision)
                        && line.when() instanceof When.On(var held)
                ? decision.filter(on -> !on.equals(held))
                        .map(on -> Map.of(
                                decided.day().key(), Refill.saying(on.toString()),
                                day.key(), Refill.saying(held.toString())))
                        .orElse(Map.of())
                : Map.of();
    }
}
