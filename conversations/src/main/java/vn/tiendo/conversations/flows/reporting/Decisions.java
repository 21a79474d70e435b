package vn.tiendo.conversations.flows.reporting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tiendo.conversations.Answer;
import vn.tiendo.conversations.flows.shared.Texts;
import vn.tiendo.conversations.questions.Affirmed;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Choice;
import vn.tiendo.conversations.questions.Point;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;
import vn.tiendo.conversations.questions.Refill;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.reporting.Decision;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Mark;
import vn.tiendo.domain.reporting.When;
import vn.tiendo.domain.rules.Check;
import vn.tiendo.domain.rules.Rule;

/**
 * The questions about when an event happened and by which decision: its number or that it is awaited (C-14), its day, and
 * whether a day long past is meant or the number of another body.
 */
record Decisions(
        Question<Optional<DecisionNumbers.Paper>> number,
        Question<Optional<LocalDate>> day,
        Question<Optional<String>> longAgo,
        Question<Optional<String>> resolution,
        Question<Optional<String>> form,
        List<Ruling> rulings) {
    private static final String RESOLUTION = "/CB";
    private static final String DECIDED_BEFORE = "Nếu quyết định ban hành trước đó, đồng chí nhập số, ví dụ: 45-QĐ/ĐU.";

    /** How the questions are worded. */
    record Wording(Function<Answers, String> number, Function<Answers, String> day) {}

    /**
     * Questions for an event.
     *
     * @param decided whether it needs a decision
     * @param dated whether it happened on one day at all
     */
    static Decisions of(
            Question<Indicator> indicator, Predicate<Answers> decided, Predicate<Answers> dated, Wording wording) {
        var number = Questions.of(Papers.KEY, "Số quyết định", wording.number(), new DecisionNumbers())
                .offering(answers -> answers.before(Papers.KEY).stream()
                        .filter(said -> !said.equals(Papers.AWAITED))
                        .map(said -> Choice.of(said, said))
                        .toList())
                .check((paper, answers) -> paper.isAwaited() ? tooLate(answers) : Optional.empty())
                .help("Đồng chí nhập số quyết định, ví dụ: 45-QĐ/ĐU. Nếu chưa ban hành, nhắn CHƯA CÓ.")
                .onlyIf(decided.and(dated));
        var day = Questions.day("date", "Ngày", wording.day(), Reporting::today)
                .check(Reporting::ended)
                .check(Reporting::ofAnother)
                .check((on, answers) -> answers.find(indicator).flatMap(what -> Reporting.outside(on, what, answers)))
                .check((on, answers) -> Reporting.ahead(on, answers, "Đồng chí nhập lại ngày của quyết định."))
                .offering(answers -> answers.before("date").stream()
                        .map(said -> Choice.of(Texts.day(LocalDate.parse(said)), said))
                        .toList())
                .offering(Usual::days)
                .offering(answers -> decided.test(answers) && mayAwait(answers)
                        ? List.of(Choice.elsewhere("Chưa có quyết định", Papers.KEY, Papers.AWAITED))
                        : List.of())
                .shared((earlier, own) -> !isOtherPaper(number, earlier, own))
                .help("Đồng chí nhập ngày trước, tháng sau, ví dụ: 15/6 hoặc hôm qua.")
                .onlyIf(dated.and(answers -> !isAwaited(answers, number)));
        var longAgo = new Ruling(
                Check.LONG_AGO,
                (answers, rule) -> ChronoUnit.DAYS.between(day(answers, day), Reporting.today(answers)) > rule.limit(),
                answers -> Map.of("day", Texts.day(day(answers, day))),
                Ruling.RIGHT,
                answers -> new Affirmed.Claim(
                        day(answers, day).toString(), "Đúng " + Texts.day(day(answers, day)), "Sửa ngày"),
                day.key());
        var resolution = new Ruling(
                Check.CELL_RESOLUTION,
                (answers, _) -> paper(answers, number)
                        .filter(paper -> paper.endsWith(RESOLUTION))
                        .isPresent(),
                answers -> Map.of("number", paper(answers, number).orElse("")),
                "Vẫn ghi số này?",
                answers -> new Affirmed.Claim(paper(answers, number).orElse(""), "Vẫn ghi số này", "Sửa số quyết định"),
                number.key());
        var form = new Ruling(
                Check.DECISION_FORM,
                (answers, rule) -> paper(answers, number)
                        .map(paper ->
                                Decision.Numbered.of(paper, Optional.empty()).issuer())
                        .filter(issuer -> !issuer.isEmpty() && bodies(rule).noneMatch(issuer::contains))
                        .isPresent(),
                answers -> Map.of("number", paper(answers, number).orElse(""), "form", example(answers, "")),
                "Vẫn ghi số này?",
                answers -> new Affirmed.Claim(paper(answers, number).orElse(""), "Vẫn ghi số này", "Sửa số quyết định"),
                number.key());
        var sunday = new Ruling(
                Check.SUNDAY,
                (answers, _) -> decided.test(answers)
                        && !isAwaited(answers, number)
                        && day(answers, day).getDayOfWeek() == DayOfWeek.SUNDAY,
                answers -> Map.of("day", Texts.day(day(answers, day))),
                Ruling.RIGHT,
                answers -> new Affirmed.Claim(
                        day(answers, day).toString(), "Đúng " + Texts.day(day(answers, day)), "Sửa ngày"),
                day.key());
        return new Decisions(
                number,
                day,
                longAgo.asked("long_ago"),
                resolution.asked("resolution"),
                form.asked("form"),
                List.of(longAgo, resolution, form, sunday));
    }

    private static Stream<String> bodies(Rule rule) {
        return rule.forms().stream()
                .map(form -> Decision.Numbered.of(form, Optional.empty()).issuer());
    }

    /** A number such as it would be taken for what is reported (C-58); {@code usual} where no rule says. */
    static String example(Answers answers, String usual) {
        return Ruling.rules(answers, Check.DECISION_FORM)
                .flatMap(rule -> rule.forms().stream())
                .findFirst()
                .orElse(usual);
    }

    /** What the review has to say of the event: what its {@code own} rules found, and those of its day and decision. */
    List<String> remarks(List<Ruling> own, Answers answers) {
        var found = rulings.stream().flatMap(ruling -> ruling.remark(answers).stream());
        var first = own.stream().flatMap(ruling -> ruling.remark(answers).stream());
        return isAwaited(answers)
                ? Stream.of(first, found, answers.said(day.key()).flatMap(Papers::notYet).stream())
                        .flatMap(each -> each)
                        .toList()
                : Stream.of(
                                first,
                                Reporting.frozen(Reporting.eventDay(answers), answers).stream(),
                                found,
                                ForPeriod.remark(day(answers, day), answers).stream())
                        .flatMap(each -> each)
                        .toList();
    }

    private static Optional<String> paper(Answers answers, Question<Optional<DecisionNumbers.Paper>> number) {
        return answers.find(number).flatMap(said -> said).flatMap(DecisionNumbers.Paper::number);
    }

    /** Another decision may be of another day. */
    private static boolean isOtherPaper(
            Question<Optional<DecisionNumbers.Paper>> number, Answers earlier, Answers own) {
        var one = paper(earlier, number);
        var other = paper(own, number);
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** A decision that is still to come is not for a unit that has ended. */
    private static Optional<String> tooLate(Answers answers) {
        return Reporting.ended(Reporting.today(answers), answers, DECIDED_BEFORE);
    }

    static boolean mayAwait(Answers answers) {
        return tooLate(answers).isEmpty();
    }

    boolean isAwaited(Answers answers) {
        return isAwaited(answers, number);
    }

    private static boolean isAwaited(Answers answers, Question<Optional<DecisionNumbers.Paper>> number) {
        return answers.find(number)
                .flatMap(said -> said)
                .filter(DecisionNumbers.Paper::isAwaited)
                .isPresent();
    }

    /** The day of the event; today while its decision is awaited, for then it does not count yet. */
    private static LocalDate day(Answers answers, Question<Optional<LocalDate>> day) {
        return answers.find(day).flatMap(said -> said).orElseGet(() -> Reporting.today(answers));
    }

    When when(Answers answers) {
        return new When.On(day(answers, day));
    }

    Decision decision(Answers answers) {
        if (isAwaited(answers)) {
            return new Decision.Awaited();
        }
        return paper(answers, number)
                .<Decision>map(spelled -> Decision.Numbered.of(spelled, Optional.of(day(answers, day))))
                .orElseGet(Decision.None::new);
    }

    /** What its {@code own} rules found in an event, and those of its day and decision. */
    List<Mark> marks(List<Ruling> own, Answers answers) {
        return Stream.of(own, rulings)
                .flatMap(some -> Ruling.marks(some, answers).stream())
                .toList();
    }

    /** The answers that say again when and by which decision; a fact without a day is asked for one. */
    Map<String, Answer> again(Line line) {
        var said = new LinkedHashMap<String, Answer>();
        switch (line.decision()) {
            case Decision.None() -> {}
            case Decision.Awaited() -> said.put(number.key(), Refill.saying(Papers.AWAITED));
            case Decision.Numbered(var spelled, var _, var _, var _) -> said.put(number.key(), Refill.saying(spelled));
        }
        if (line.when() instanceof When.On(var on) && !line.awaitsDecision()) {
            said.put(day.key(), Refill.saying(on.toString()));
        }
        return said;
    }

    /** The line of a review that says when and by which decision. */
    Point point(Answers answers) {
        if (isAwaited(answers)) {
            return new Point("Quyết định", "chưa có, chờ cấp ủy ban hành", number.key());
        }
        var on = Texts.day(day(answers, day));
        return paper(answers, number)
                .map(decided -> new Point("Quyết định", decided + " ngày " + on, number.key(), day.key()))
                .orElseGet(() -> new Point("Ngày", on, day.key()).forAll());
    }
}
