package vn.tiendo.conversations.listening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.LookUp;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.figures.ViewCodes;
import vn.tiendo.conversations.flows.Flows;
import vn.tiendo.conversations.flows.own.Welcome;
import vn.tiendo.conversations.language.Understanding;
import vn.tiendo.conversations.moves.Back;
import vn.tiendo.conversations.moves.Cancel;
import vn.tiendo.conversations.moves.ChooseChange;
import vn.tiendo.conversations.moves.Confirm;
import vn.tiendo.conversations.moves.Drop;
import vn.tiendo.conversations.moves.Joining;
import vn.tiendo.conversations.moves.Keep;
import vn.tiendo.conversations.moves.Menu;
import vn.tiendo.conversations.moves.Move;
import vn.tiendo.conversations.moves.Park;
import vn.tiendo.conversations.moves.Pick;
import vn.tiendo.conversations.moves.PlacedMove;
import vn.tiendo.conversations.moves.Remark;
import vn.tiendo.conversations.moves.Reopen;
import vn.tiendo.conversations.moves.ReopenLine;
import vn.tiendo.conversations.moves.Resume;
import vn.tiendo.conversations.moves.Say;
import vn.tiendo.conversations.moves.See;
import vn.tiendo.conversations.moves.Skip;
import vn.tiendo.conversations.moves.Take;
import vn.tiendo.conversations.questions.Flow;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.screens.Talk;

/** What a pressed button means. */
record Presses(Talk talk, Session session) {
    PlacedMove step(String data) {
        var view = ViewCodes.decode(data, talk.situation().catalogue());
        return view.map(one -> step(new See(one)))
                .or(() -> Press.of(data).map(this::step))
                .orElseGet(() -> step(new Remark(Phrases.GONE)));
    }

    PlacedMove step(Press press) {
        return switch (press) {
            case Press.Pick(var draft, var revision, var spot, var choice) ->
                bound(draft, revision, new Pick(spot, choice));
            case Press.Steer(var draft, var revision, var turning) -> steered(draft, revision, turning);
            case Press.Reopen(var draft, var revision, var spot) -> bound(draft, revision, new Reopen(spot));
            case Press.Line(var draft, var revision, var number) ->
                bound(draft, revision, new ReopenLine(number, false));
            case Press.Confirm(var tag, var review) ->
                session.tagged(tag)
                        .map(draft -> new PlacedMove(talk, session.resume(draft), new Confirm(Optional.of(review))))
                        .orElseGet(() -> step(closed(tag)));
            case Press.Resume(var tag) ->
                step(session.tagged(tag).<Move>map(Resume::new).orElseGet(() -> closed(tag)));
            case Press.Drop(var tag) ->
                step(session.tagged(tag).<Move>map(Drop::new).orElseGet(() -> closed(tag)));
            case Press.Start(var flow, var about) -> step(start(flow, about));
            case Press.Owed owed -> step(owed(owed));
            case Press.Code(var code) -> code(code);
        };
    }

    private PlacedMove steered(String tag, int revision, Press.Turning turning) {
        return switch (turning) {
            case BACK -> bound(tag, revision, new Back());
            case SKIP -> bound(tag, revision, new Skip());
            case KEEP -> bound(tag, revision, new Keep());
            case LATER -> bound(tag, revision, new Park());
            case CANCEL -> bound(tag, revision, new Cancel());
            case EDIT -> bound(tag, revision, new ChooseChange());
            case NEW -> news(tag, revision);
        };
    }

    /** A button of a draft as it stands now; an older one answers nothing. */
    private PlacedMove bound(String tag, int revision, Move move) {
        var draft = session.tagged(tag);
        if (draft.isEmpty()) {
            return step(closed(tag));
        }
        var awake = session.resume(draft.get());
        return new PlacedMove(talk, awake, draft.get().revision() == revision ? move : new Remark(Phrases.STALE));
    }

    /** The words that were doubtful are news: the draft rests and they start another. */
    private PlacedMove news(String tag, int revision) {
        var draft = session.tagged(tag)
                .filter(one -> one.revision() == revision && !one.offers().isEmpty());
        if (draft.isEmpty()) {
            return bound(tag, revision, new Remark(Phrases.STALE));
        }
        var words = draft.get().offers().getLast();
        var calm = session.resume(draft.get()).with(draft.get().closed(talk.now()));
        return new PlacedMove(talk, calm, new FreshWords(talk, calm).understood(talk.understood(words), words));
    }

    private Move closed(String tag) {
        return session.filed(tag)
                .<Move>map(filed -> new Remark(Phrases.filedAlready(filed.number())))
                .orElseGet(() -> session.open().isPresent() ? new Remark(Phrases.GONE) : new Menu(Phrases.GONE));
    }

    /** What a flow's button starts. */
    private Move start(String name, String about) {
        return Flows.DIRECTORY
                .named(name)
                .filter(_ -> !talk.isStranger())
                .map(flow -> new FreshWords(talk, session).started(flow, FreshWords.said(flow, about), ""))
                .orElseGet(() -> new Remark(Phrases.GONE));
    }

    /** What the button under a reminder begins, half filled; once the period is answered it says so. */
    private Move owed(Press.Owed owed) {
        if (!talk.situation().access().mayReport(owed.unit())) {
            return new Remark(Phrases.GONE);
        }
        var open = talk.situation().found(new LookUp.Outstanding(owed.unit())).stream()
                .anyMatch(duty -> duty.period().equals(owed.period()));
        if (!open) {
            return new Menu("Báo cáo " + owed.period().named() + " hiện không phải gửi; báo cáo đã gửi vẫn được giữ.");
        }
        return switch (owed.doing()) {
            case REPORT -> new Say(reporting(owed));
            case ADMISSION -> begun("admission", owed);
            case FOUNDING -> begun("founding", owed);
            case NOTHING -> begun("nothing", owed);
            case LATER -> begun("snooze", owed);
        };
    }

    /** What there is to report of the period, for the unit that owes it. */
    private Message reporting(Press.Owed owed) {
        var catalogue = talk.situation().catalogue();
        var unit = catalogue.units().name(owed.unit(), catalogue.today(owed.unit(), talk.now()));
        return Message.of("%s báo cáo việc nào của %s? Chọn, hoặc nhắn tự nhiên, ví dụ: kết nạp 2 đảng viên ngày 15/6."
                        .formatted(unit, owed.period().named()))
                .with(List.of(
                        owed.to(Press.Doing.ADMISSION).button("Kết nạp"),
                        owed.to(Press.Doing.FOUNDING).button("Thành lập"),
                        owed.to(Press.Doing.NOTHING).button("Không phát sinh")));
    }

    /** The form, filled with the unit and the period that it is for. */
    private Move begun(String form, Press.Owed owed) {
        return Flows.DIRECTORY
                .named(form)
                .map(flow -> new FreshWords(talk, session).started(flow, about(flow, owed), ""))
                .orElseGet(() -> new Remark(Phrases.GONE));
    }

    private static Understanding about(Flow flow, Press.Owed owed) {
        var said = FreshWords.nothingSaid(flow);
        var given = new LinkedHashMap<String, String>();
        given.put("unit", owed.unit().value());
        switch (owed.doing()) {
            case NOTHING, LATER -> given.put("period", owed.period().code());
            case ADMISSION, FOUNDING -> given.put("owed", owed.period().code());
            case REPORT -> {}
        }
        return new Understanding(said.meaning(), said.intent(), given, List.of(), List.of());
    }

    private PlacedMove code(String code) {
        return talk.isStranger()
                ? new PlacedMove(talk, session.with(Joining.draft(talk)), new Take(code))
                : step(new Remark(Welcome.theirs(talk.situation())));
    }

    private PlacedMove step(Move move) {
        return new PlacedMove(talk, session, move);
    }
}
