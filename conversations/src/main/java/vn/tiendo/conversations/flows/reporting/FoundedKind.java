package vn.tiendo.conversations.flows.reporting;

import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Picks;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.IndicatorKind;

/** Which kind of organisation is founded, and how it and its members are called among several of one report. */
final class FoundedKind {
    private static final String ONLY = "only";

    static final Question<Indicator> INDICATOR = Questions.pick(
            "indicator",
            "Nội dung thành lập",
            "Đồng chí báo cáo thành lập tổ chức nào?",
            answers -> Reporting.indicators(answers, Indicator.Family.FOUNDING),
            new Picks.Naming<>(indicator -> indicator.code().value(), Indicator::name));

    static final Question<IndicatorKind> TYPE = Questions.of(
                    "org_type",
                    "Loại tổ chức",
                    answers -> answers.among(INDICATOR).isOneOfSeveral()
                            ? "Tổ chức" + answers.among(INDICATOR).after() + " thuộc loại nào?"
                            : "Đồng chí cho biết loại tổ chức?",
                    new Picks<>(FoundedKind::types, new Picks.Naming<>(IndicatorKind::code, IndicatorKind::name)))
            .on(INDICATOR);

    private FoundedKind() {}

    /**
     * The kinds there were on the day of the event; where the programme tells none apart, the indicator is its
     * only one.
     */
    private static List<IndicatorKind> types(Answers answers) {
        return answers.find(INDICATOR)
                .map(indicator -> indicator.kinds().isEmpty()
                        ? List.of(new IndicatorKind(
                                ONLY, indicator.name(), List.of(), Optional.empty(), List.of(), Optional.empty()))
                        : indicator.kinds().stream()
                                .filter(kind -> kind.holdsOn(Reporting.eventDay(answers)))
                                .toList())
                .orElse(List.of());
    }

    static boolean isSame(Answers earlier, Answers own) {
        return own.find(TYPE).isPresent() && own.find(TYPE).equals(earlier.find(TYPE));
    }

    /** "chi bộ"; the indicator's name while the kind is open. */
    static String name(Answers answers) {
        return answers.find(TYPE)
                .map(IndicatorKind::name)
                .or(() -> answers.find(INDICATOR).map(Indicator::name))
                .orElse("tổ chức");
    }

    /** "chi đoàn thứ hai" */
    static String called(Answers answers) {
        return answers.find(TYPE).map(IndicatorKind::name).orElse("tổ chức")
                + answers.among(INDICATOR, TYPE).after();
    }

    /** Which of several is meant; nothing where there is one. */
    static String which(Answers answers) {
        return answers.among(INDICATOR, TYPE).isOneOfSeveral() ? " " + called(answers) : "";
    }

    /** How its members are called: "đảng viên", "đoàn viên". */
    static String members(Answers answers) {
        return answers.get(TYPE).members().orElse("thành viên");
    }
}
