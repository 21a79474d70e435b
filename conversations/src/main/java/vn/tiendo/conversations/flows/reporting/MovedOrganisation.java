package vn.tiendo.conversations.flows.reporting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.questions.Picks;
import vn.tiendo.conversations.questions.Point;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.IndicatorKind;
import vn.tiendo.domain.reporting.Workplace;

/** An organisation that came from elsewhere or went there as a whole: no founding and no admission (section 2.7, R-25, A-36). */
final class MovedOrganisation {
    static final Question<Optional<IndicatorKind>> TYPE = Questions.pick(
                    "org_type",
                    Questions.UNLISTED,
                    "Loại tổ chức nào chuyển đến hoặc chuyển đi?",
                    answers -> founded(answers)
                            .flatMap(indicator -> indicator.kinds().stream())
                            .distinct()
                            .toList(),
                    new Picks.Naming<>(IndicatorKind::code, IndicatorKind::name))
            .volunteered(_ -> true);

    static final Question<Optional<Integer>> MEMBERS = Questions.number(
                    "members",
                    "Số thành viên",
                    answers -> "Số " + members(answers) + " của " + kind(answers) + " là bao nhiêu? (ví dụ: 37)")
            .help("Đồng chí nhập bằng chữ số, ví dụ: 37.")
            .volunteered(MovedOrganisation::isMeant);

    static final Question<Optional<Optional<Workplace>>> PLACE = Questions.of(
                    "enterprise",
                    "Nơi hoạt động",
                    answers -> Phrases.head(how(answers)) + " này ở đơn vị nào?",
                    new Workplaces("Đồng chí ghi tên đơn vị, ví dụ: Công ty TNHH Hoa Mai."))
            .orSkip()
            .onlyIf(MovedOrganisation::isMeant);

    private MovedOrganisation() {}

    private static Stream<Indicator> founded(Answers answers) {
        return Reporting.indicators(answers, Indicator.Family.FOUNDING).stream();
    }

    /** Whether an organisation moves and not people. */
    static boolean isMeant(Answers answers) {
        return answers.find(TYPE).flatMap(said -> said).isPresent();
    }

    private static String kind(Answers answers) {
        return answers.find(TYPE).flatMap(said -> said).map(IndicatorKind::name).orElse("tổ chức");
    }

    private static String how(Answers answers) {
        return answers.find(TransferFlow.COUNT)
                .filter(count -> count > 1)
                .map(count -> Phrases.number(count) + " " + kind(answers))
                .orElse(kind(answers));
    }

    /** "đảng viên": all of them, those on probation too. */
    private static String members(Answers answers) {
        return answers.find(TYPE)
                .flatMap(said -> said)
                .flatMap(IndicatorKind::members)
                .map(name -> name.replace(" chính thức", ""))
                .orElse("thành viên");
    }

    private static Optional<String> place(Answers answers) {
        return answers.find(PLACE).flatMap(said -> said).flatMap(said -> said).map(Workplace::name);
    }

    private static Optional<String> strength(Answers answers) {
        return answers.find(MEMBERS).flatMap(said -> said).map(count -> Phrases.number(count) + " " + members(answers));
    }

    /** What is counted of them elsewhere, so that a question about it finds this: "tổ chức đảng". */
    private static String counted(Answers answers) {
        return founded(answers)
                .filter(indicator ->
                        answers.get(TYPE).filter(indicator.kinds()::contains).isPresent())
                .map(Indicator::name)
                .findFirst()
                .orElse(kind(answers));
    }

    static String code(Answers answers) {
        return answers.get(TYPE).map(IndicatorKind::code).orElse("to_chuc");
    }

    /** "tổ chức đảng chuyển đến (chi bộ công ty xăng dầu, 37 đảng viên)". */
    static String title(Answers answers, String way) {
        var counted = counted(answers);
        var which = Stream.concat(
                        counted.equals(kind(answers)) ? Stream.empty() : Stream.of(kind(answers)),
                        place(answers).stream())
                .collect(Collectors.joining(" "));
        var details = Stream.concat(Stream.of(which).filter(words -> !words.isEmpty()), strength(answers).stream())
                .collect(Collectors.joining(", "));
        return counted + " " + way + (details.isEmpty() ? "" : " (" + details + ")");
    }

    /** The lines of the review. */
    static List<Point> points(Answers answers, String way, int count) {
        return Stream.of(
                        Optional.of(new Point(
                                way, Phrases.number(count) + " " + kind(answers), "count", "org_type", "direction")),
                        Optional.of(new Point("Nơi hoạt động", place(answers).orElse("không ghi"), PLACE.key())),
                        strength(answers).map(number -> new Point("Thành viên", number, MEMBERS.key())))
                .flatMap(Optional::stream)
                .toList();
    }
}
