package vn.tiendo.conversations.flows.leading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.LookUp;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Order;
import vn.tiendo.conversations.Outcome;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.flows.reporting.Periods;
import vn.tiendo.conversations.flows.shared.Doing;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Confirming;
import vn.tiendo.conversations.questions.Ending;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;
import vn.tiendo.conversations.questions.Settled;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.people.Access;
import vn.tiendo.domain.units.UnitId;

/** Has the cells reminded that have reported nothing: shown with who gets it, confirmed, once a day for each person. */
public final class NudgeFlow {
    static final Question<Optional<UnitId>> UNIT = new UnitBelow(Audience.READERS, Access::mayUrge)
            .asked("Nhắc đơn vị nào?")
            .volunteered(_ -> true);

    static final Question<Optional<Period>> PERIOD = Questions.of(
                    SilentUnits.PERIOD, Questions.UNLISTED, _ -> "", new Periods(false))
            .volunteered(_ -> true);

    private static final Question<SilentUnits> SILENT =
            Questions.of(SilentUnits.KEY, "Kỳ báo cáo", _ -> "Nhắc báo cáo kỳ nào?", new SilentUnits.Naming());

    public static final Form FLOW = Form.of(
                    Entrance.of("nudge", "Gửi nhắc", Audience.READERS)
                            .on(Intent.NUDGE)
                            .saying("gui nhac", "gui nhac (?:cac )?don vi chua bao cao")
                            .examples("nhắc các đơn vị chưa báo cáo"),
                    NudgeFlow::order)
            .asks(UNIT, PERIOD, SaidLevel.QUESTION, SILENT)
            .unless(SilentUnits::none)
            .about(_ -> "gửi nhắc")
            .confirms(NudgeFlow::confirming);

    private NudgeFlow() {}

    private static Confirming confirming(Answers answers) {
        var silent = answers.get(SILENT);
        var situation = answers.situation();
        var cells = silent.silent(situation);
        var unreached = situation.found(new LookUp.Unreached(cells));
        var sentences = new ArrayList<String>();
        sentences.add("Gồm: %s.".formatted(SilentUnits.names(cells, situation)));
        if (unreached.containsAll(cells)) {
            sentences.add("Chưa đơn vị nào kết nối nên không nơi nào nhận được; đề nghị gọi điện.");
        } else if (!unreached.isEmpty()) {
            sentences.add("Chưa kết nối nên không nhận được: %s.".formatted(SilentUnits.names(unreached, situation)));
        }
        sentences.add("Mỗi người nhận nhiều nhất một tin nhắc trong một ngày.");
        return new Confirming(
                        "Gửi nhắc báo cáo %s đến %d đơn vị chưa báo cáo?"
                                .formatted(silent.period().named(), cells.size()),
                        sentences,
                        "Gửi nhắc",
                        "Không",
                        Message.of("Chưa gửi nhắc đơn vị nào."))
                .after(notHeard(answers, silent.period()));
    }

    /** What was said of the units to be urged and is not followed (C-50). */
    static List<String> notHeard(Answers answers, Period reminded) {
        return Stream.concat(
                        answers
                                .get(PERIOD)
                                .filter(period -> !period.equals(reminded))
                                .map(period -> "Không có đơn vị nào còn nợ báo cáo %s.".formatted(period.named()))
                                .stream(),
                        SaidLevel.unheard(answers).stream())
                .toList();
    }

    private static Order order(String id, List<Form.Sheet> sheets, Heard heard) {
        var answers = sheets.getFirst().answers();
        var silent = answers.get(SILENT);
        return new Order.RemindUnits(
                id,
                silent.programme().code(),
                silent.period(),
                silent.top(),
                silent.silent(answers.situation()),
                Doing.person(answers.situation()));
    }

    /** What is said of what came of its order. */
    public static Ending settled(Settled settled) {
        return switch (settled.outcome()) {
            case Outcome.UnitsReminded reminded -> new Ending.Done(said(reminded, settled.situation()));
            case Outcome _ -> settled.refused();
        };
    }

    private static Message said(Outcome.UnitsReminded reminded, Situation situation) {
        var sentences = new ArrayList<String>();
        if (!reminded.told().isEmpty()) {
            sentences.add("%s.".formatted(SilentUnits.names(reminded.told(), situation)));
        }
        if (!reminded.answered().isEmpty()) {
            sentences.add(
                    "Vừa báo cáo nên không nhắc: %s.".formatted(SilentUnits.names(reminded.answered(), situation)));
        }
        if (!reminded.unreached().isEmpty()) {
            sentences.add("Chưa kết nối, đề nghị gọi điện: %s."
                    .formatted(SilentUnits.names(reminded.unreached(), situation)));
        }
        return Message.of("✅ %s: %d đơn vị được nhắc."
                        .formatted(
                                SilentUnits.told(reminded.day(), situation),
                                reminded.told().size()))
                .withSentences(sentences);
    }
}
