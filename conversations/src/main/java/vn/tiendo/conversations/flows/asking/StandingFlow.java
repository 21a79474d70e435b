package vn.tiendo.conversations.flows.asking;

import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.View;
import vn.tiendo.conversations.figures.ViewCodes;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Inquiry;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.units.UnitId;

/** Tells where a unit stands: the own one, and for those who read below it any unit of their branch. */
public final class StandingFlow {
    public static final Inquiry FLOW = new Inquiry(
            Entrance.of("standing", "Tiến độ", Audience.MEMBERS)
                    .on(Intent.ASK_PROGRESS_SELF, Intent.ASK_PROGRESS_UNIT, Intent.ASK_PROGRESS_ALL)
                    .inMenu()
                    .next("Tiến độ")
                    .command("tiendo", "Xem tiến độ so với chỉ tiêu")
                    .examples("tiến độ"),
            asked -> new StandingFlow(StandingQuestion.of(asked)).drawn(),
            StandingFlow::followed);

    private static final int WHICH = 5;

    private final StandingQuestion question;
    private final Looks looks;

    private StandingFlow(StandingQuestion question) {
        this.question = question;
        this.looks = new Looks(question);
    }

    /**
     * What is said to words that are no question of their own, such as "thế còn tháng 5?": the last answer's view with
     * what they name in it. Empty if they name nothing there is a figure for.
     */
    static Optional<List<Reply>> followed(Inquiry.Asked asked) {
        var question = StandingQuestion.followingUp(asked);
        var hasNames = question.reader().isPresent() && !question.named().isEmpty();
        var isWord = asked.understanding()
                .entity("unit")
                .filter(name -> AskableUnits.isLastWord(name, question.text()))
                .isPresent();
        if ((question.reader().isEmpty() && question.last().isEmpty())
                || (isWord && !hasNames)
                || (!hasNames && question.unknown().isPresent() && !question.isAboutStock())) {
            return Optional.empty();
        }
        return hasNames || !question.wanted().isEmpty(question.said())
                ? Optional.of(new StandingFlow(question).drawn())
                : Optional.empty();
    }

    /** The answer, drawn if a picture of it is wanted. */
    private List<Reply> drawn() {
        return ReasonAsked.before(question, shown());
    }

    private List<Reply> shown() {
        return question.wantsPicture()
                ? answer().stream()
                        .<Reply>map(reply ->
                                reply instanceof Reply.Show(var view) ? new Reply.Show(new View.Pictured(view)) : reply)
                        .toList()
                : answer();
    }

    private List<Reply> answer() {
        var unorganised = new Unorganised(question).answer();
        if (unorganised.isPresent()) {
            return say(unorganised.get());
        }
        if (question.wanted().impossible().isPresent()) {
            return say(Message.of("Không có %s. Đồng chí hỏi, ví dụ: tiến độ tháng 12; tiến độ quý IV."
                    .formatted(question.wanted().impossible().get())));
        }
        if (question.wanted().between()) {
            return say(Message.of("Hệ thống tính theo tháng, quý, 6 tháng, năm, hoặc từ đầu năm đến một ngày."
                    + " Đồng chí hỏi, ví dụ: tiến độ quý I; tiến độ đến 15/6."));
        }
        if (question.reader().isEmpty() && question.comparesUnits()) {
            return new Refusals(question).refused();
        }
        return switch (question.units()) {
            case NamedUnits.One(var unit) -> unit(unit);
            case NamedUnits.Compared(var units) ->
                looks.sideBySide(units)
                        .<List<Reply>>map(view -> List.of(new Reply.Show(view)))
                        .orElseGet(() -> new Refusals(question).nothingInCommon(units));
            case NamedUnits.Several(var name, var several) ->
                say(Message.of("“" + name + "” là đơn vị nào?")
                        .with(several.stream()
                                .limit(WHICH)
                                .map(one ->
                                        ViewCodes.button(one.spellings().getFirst(), looks.at(new UnitId(one.id()))))
                                .toList()));
            case NamedUnits.Unknown(var name) ->
                question.reader().isPresent()
                        ? new Refusals(question).notFound(name)
                        : totals(new OpenTotals(question).named(name));
            case NamedUnits.None() -> unnamed();
        };
    }

    private List<Reply> unnamed() {
        if (question.isAboutStock()) {
            return unit(question.reader()
                    .or(() -> question.asked().memberships().stream().findFirst())
                    .orElseThrow()
                    .unit());
        }
        if (question.last().orElse(null) instanceof View.SideBySide beside) {
            return looks.sideBySide(beside.units())
                    .<List<Reply>>map(view -> List.of(new Reply.Show(view)))
                    .orElseGet(() -> new Refusals(question).refused());
        }
        if (question.reader().isPresent()) {
            return board(question.lastUnit().orElse(question.reader().get().unit()));
        }
        return question.isAboutAll()
                ? totals(new OpenTotals(question).all())
                : question.asked().memberships().stream()
                        .map(Membership::unit)
                        .distinct()
                        .<Reply>map(unit -> new Reply.Show(looks.own(unit)))
                        .toList();
    }

    private List<Reply> unit(UnitId unit) {
        if (question.isAboutStock()) {
            return List.of(new Reply.Show(looks.stock(unit).orElseGet(() -> looks.own(unit))));
        }
        return question.hasUnder(unit) ? board(unit) : List.of(new Reply.Show(looks.own(unit)));
    }

    /** The board of a unit, in the programme that is named, was chosen before, or is the only one (C-12). */
    private List<Reply> board(UnitId unit) {
        var programmes = question.programmesOf(unit);
        if (programmes.isEmpty() || (question.last().isPresent() && !question.hasUnder(unit))) {
            return List.of(new Reply.Show(looks.own(unit)));
        }
        return question.chosen(programmes)
                .<List<Reply>>map(programme -> List.of(new Reply.Show(looks.board(programme, unit))))
                .orElseGet(() -> say(Message.of("Đồng chí xem chương trình nào?")
                        .with(programmes.stream()
                                .map(programme ->
                                        ViewCodes.button(programme.shortTitle(), looks.board(programme, unit)))
                                .toList())));
    }

    /** The totals the administrator has opened; which unit has what is not told. */
    private List<Reply> totals(List<View.BoardProgress> opened) {
        return opened.isEmpty() || question.wanted().pick().isPresent()
                ? new Refusals(question).refused()
                : opened.stream().<Reply>map(Reply.Show::new).toList();
    }

    private static List<Reply> say(Message message) {
        return List.of(new Reply.Say(message));
    }
}
