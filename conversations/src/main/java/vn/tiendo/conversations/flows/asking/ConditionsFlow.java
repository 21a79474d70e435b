package vn.tiendo.conversations.flows.asking;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.flows.shared.Texts;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.meaning.Meaning;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Inquiry;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.IndicatorKind;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.rules.Rule;

/** Tells the conditions for an admission or a founding: from the rules in force today, each with its source (I-9). */
public final class ConditionsFlow {
    public static final Inquiry FLOW = new Inquiry(
            Entrance.of("conditions", "Điều kiện", Audience.MEMBERS)
                    .on(Intent.ASK_RULE)
                    .examples("điều kiện kết nạp đảng viên"),
            ConditionsFlow::conditions);

    private static final Pattern FOUNDING = Pattern.compile("\\b(?:lap|tl|ra doi)\\b");

    private ConditionsFlow() {}

    private static List<Reply> conditions(Inquiry.Asked asked) {
        var question = StandingQuestion.of(asked);
        var programme = question.programme();
        var about = programme.map(one -> indicators(question, one)).orElse(List.of());
        if (about.isEmpty()) {
            return say(Message.of("Đồng chí hỏi điều kiện của việc nào? Ví dụ: điều kiện kết nạp đảng viên.")
                    .with(asked.ways()));
        }
        var today = question.today();
        var lines = new LinkedHashSet<String>();
        for (var indicator : about) {
            lines.addAll(lines(indicator, programme.orElseThrow(), question, today));
        }
        var what = about.stream()
                .map(ConditionsFlow::act)
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return say(
                lines.isEmpty()
                        ? Message.of("Chưa có quy tắc nào được ghi về điều kiện %s. Đồng chí hỏi cấp ủy cấp trên."
                                        .formatted(what))
                                .with(asked.ways())
                        : Message.of("Điều kiện %s, theo quy định có hiệu lực ngày %s:"
                                        .formatted(what, Texts.day(today)))
                                .withSentences(List.copyOf(lines))
                                .withClosing(List.of(
                                        "Cấp ủy xem xét hồ sơ; hệ thống không hỏi và không lưu thông tin cá nhân."))
                                .with(asked.ways()));
    }

    /** What is to be founded, whoever it takes; else those that are read; else those that are named, or of the verb. */
    private static List<Indicator> indicators(StandingQuestion question, Programme programme) {
        var family = FOUNDING.matcher(Folding.folded(question.said())).find()
                ? Indicator.Family.FOUNDING
                : Indicator.Family.ADMISSION;
        var read = question.asked().understanding().meaning() instanceof Meaning.Rule(var topic)
                ? topic.indicators().stream()
                        .flatMap(code -> programme.indicator(new IndicatorCode(code)).stream())
                        .filter(indicator -> indicator.family() == family)
                        .toList()
                : List.<Indicator>of();
        return read.isEmpty() ? named(question, programme) : read;
    }

    private static List<Indicator> named(StandingQuestion question, Programme programme) {
        return question.wanted().indicators().stream()
                .flatMap(code -> programme.indicator(code).stream())
                .toList();
    }

    private static Set<String> lines(
            Indicator indicator, Programme programme, StandingQuestion question, LocalDate today) {
        var kinds = kinds(indicator, question.said());
        var lines = new LinkedHashSet<String>();
        for (var rule : question.catalogue().rules().on(today)) {
            kinds.stream()
                    .filter(kind -> rule.condition().isPresent() && indicator.isUnder(rule, kind))
                    .map(kind -> line(rule, indicator, kind, programme))
                    .forEach(lines::add);
        }
        return lines;
    }

    /** The kinds that the words name, else all of them. */
    private static List<Optional<IndicatorKind>> kinds(Indicator indicator, String said) {
        if (indicator.kinds().isEmpty()) {
            return List.of(Optional.empty());
        }
        var named = indicator.kinds().stream()
                .filter(kind -> CountedWords.says(said, Stream.concat(Stream.of(kind.name()), kind.words().stream())))
                .toList();
        return (named.isEmpty() ? indicator.kinds() : named)
                .stream().map(Optional::of).toList();
    }

    private static String line(Rule rule, Indicator indicator, Optional<IndicatorKind> kind, Programme programme) {
        var words = Map.of(
                "kind", kind.map(IndicatorKind::name).orElse(indicator.name()),
                "members", kind.flatMap(IndicatorKind::members).orElse("thành viên"),
                "counted_by", countedBy(programme));
        return "• %s (%s)".formatted(rule.filled(rule.condition().orElseThrow(), words), rule.source());
    }

    private static String countedBy(Programme programme) {
        return switch (programme.countBy()) {
            case DECISION_DATE -> "ngày quyết định";
            case CEREMONY_DATE -> "ngày tổ chức lễ";
        };
    }

    private static String act(Indicator indicator) {
        return switch (indicator.family()) {
            case ADMISSION -> "kết nạp " + indicator.name();
            case FOUNDING -> "thành lập " + indicator.name();
            case INPUT -> indicator.name();
        };
    }

    private static List<Reply> say(Message message) {
        return List.of(new Reply.Say(message));
    }
}
