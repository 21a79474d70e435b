package vn.tiendo.conversations.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Draft;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.View;
import vn.tiendo.conversations.figures.ViewCodes;
import vn.tiendo.conversations.flows.Flows;
import vn.tiendo.conversations.flows.Welcome;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.language.Navigation;
import vn.tiendo.conversations.language.Understanding;
import vn.tiendo.conversations.questions.Flow;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Inquiry;
import vn.tiendo.conversations.questions.Phrases;

/** What is wanted by words that answer no question. */
record Afresh(Talk talk, Session session) {
    Turn words(String text) {
        var flow = Flows.asked(text);
        if (flow.isPresent()) {
            return started(flow.get(), Pressing.nothingSaid(flow.get()), text);
        }
        var navigation = Navigation.of(text);
        return navigation.isPresent() ? steered(navigation.get(), text) : understood(talk.understood(text), text);
    }

    private Turn steered(Navigation navigation, String text) {
        var resting = session.parked().stream().findFirst();
        if (resting.isPresent() && Dialogue.wakes(navigation)) {
            return resumed(resting.get());
        }
        return switch (navigation) {
            case Navigation.Help _ -> understood(talk.understood(text), text);
            case Navigation.Cancel _ -> resting.map(this::dropped).orElseGet(this::nothingToCancel);
            case Navigation.Edit _, Navigation.EditField _ -> understood(talk.understood(text), text);
            case Navigation.Yes _ -> agreed();
            case Navigation.Back _,
                    Navigation.Skip _,
                    Navigation.Keep _,
                    Navigation.No _,
                    Navigation.Later _,
                    Navigation.Resume _ -> menu(talk, session, List.of(Phrases.NO_DRAFT));
        };
    }

    Turn resumed(Draft draft) {
        return talk.ask(session.resume(draft.askedAgain(talk.now())));
    }

    Turn dropped(Draft draft) {
        var gist = talk.progress(draft).gist();
        return talk.ask(session.drop(draft.id()), "Đã hủy, không gửi: " + gist + ".");
    }

    /** A second yes to what was filed files nothing (message 16). */
    private Turn agreed() {
        return session.filed().stream()
                .findFirst()
                .map(filed -> talk.ask(session, Phrases.filedAlready(filed.number())))
                .orElseGet(() -> menu(talk, session, List.of(Phrases.NO_DRAFT)));
    }

    private Turn nothingToCancel() {
        var note = session.filed().stream()
                .findFirst()
                .map(
                        filed -> Phrases.NO_DRAFT + " Báo cáo gần nhất: số " + filed.number() + " (" + filed.gist()
                                + "). Hệ thống chưa rút được báo cáo đã gửi qua tin nhắn; nếu sai, đồng chí báo cấp ủy cấp trên.")
                .orElse(Phrases.NO_DRAFT);
        return menu(talk, session, List.of(note));
    }

    /** Starts or answers what was understood. */
    Turn understood(Understanding understanding, String text) {
        return switch (understanding.intent()) {
            case ACKNOWLEDGE -> talk.ask(session, "Dạ, cảm ơn đồng chí.");
            case CONFIRM, DENY, CANCEL -> menu(talk, session, List.of(Phrases.NO_DRAFT));
            case RESUME ->
                session.parked().stream()
                        .findFirst()
                        .map(this::resumed)
                        .orElseGet(() -> menu(talk, session, List.of(Phrases.NO_DRAFT)));
            case OUT_OF_SCOPE -> followed(text).orElseGet(() -> notUnderstood(text));
            case Intent intent ->
                Flows.startedBy(intent)
                        .map(flow -> started(flow, understanding, text))
                        .orElseGet(() -> notUnderstood(text));
        };
    }

    private Turn notUnderstood(String text) {
        var number = text.strip();
        if (!number.isEmpty() && number.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
            return offered(
                    List.of("Đồng chí cho biết " + Phrases.quoted(number) + " là số gì? Ví dụ: kết nạp 2 đảng viên."));
        }
        return offered(List.of("Hệ thống chưa hiểu ý đồng chí."));
    }

    private Turn offered(List<String> notes) {
        return session.parked().isEmpty() ? menu(talk, session, notes) : talk.ask(session, List.of(), notes);
    }

    Turn started(Flow flow, Understanding understanding, String text) {
        return switch (flow) {
            case Form form
            when !Flows.mayReport(talk.memberships()) ->
                Optional.of(text)
                        .filter(_ -> understanding.entity("count").isEmpty())
                        .flatMap(this::followed)
                        .orElseGet(() -> talk.say(session, Message.of(Welcome.mayNotReport(form), menuButtons(talk))));
            case Form form -> begun(Opening.of(talk, form, understanding, text));
            case Inquiry inquiry -> shown(talk, session, answered(inquiry, understanding), List.of());
        };
    }

    List<Reply> answered(Inquiry inquiry, Understanding understanding) {
        return inquiry.answer().apply(new Inquiry.Asked(session, talk.heard(), talk.situation(), understanding));
    }

    private Turn begun(Opening opening) {
        var notes = Stream.concat(
                        session.open().stream()
                                .filter(Draft::isBegun)
                                .map(before -> "Báo cáo đang dở ("
                                        + talk.progress(before).gist()
                                        + ") được giữ lại; đồng chí nhắn TIẾP TỤC để làm tiếp."),
                        opening.notes().stream())
                .toList();
        return talk.ask(session.park().with(opening.draft()), List.of(), notes);
    }

    /** Shows a view that was chosen by button; whose programme is chosen is remembered (C-12). */
    static Turn viewed(Talk talk, Session session, View view) {
        var next = view instanceof View.BoardProgress board
                ? session.choosing(board.programme().value())
                : session;
        return shown(talk, next, List.of(new Reply.Show(view)), List.of());
    }

    /** Says these, and remembers the view among them, from which the next words may go on. */
    static Turn shown(Talk talk, Session session, List<Reply> replies, List<String> notes) {
        var next = session;
        for (var reply : replies) {
            if (reply instanceof Reply.Show(var view)) {
                next = next.viewing(ViewCodes.encode(view));
            }
        }
        return talk.ask(next, replies, notes);
    }

    /** Words that go on from the last answer about figures: read as a question, in which they may name anything. */
    private Optional<Turn> followed(String text) {
        var question = talk.understood("tiến độ " + text);
        return Flows.followed(new Inquiry.Asked(session, talk.heard(), talk.situation(), question))
                .map(replies -> shown(talk, session, replies, List.of()));
    }

    /** What one can do, after {@code notes}. */
    static Turn menu(Talk talk, Session session, List<String> notes) {
        var lines = new ArrayList<>(notes);
        if (notes.isEmpty()) {
            lines.add(Flows.invitation(talk.memberships()));
        }
        return talk.ask(session, List.of(new Reply.Say(Prompt.of(lines, List.of(menuButtons(talk))))), List.of());
    }

    static Button[] menuButtons(Talk talk) {
        return Flows.menu(talk.memberships()).stream()
                .map(item -> new Press.Start(item.flow()).button(item.label()))
                .toArray(Button[]::new);
    }

    /** An inquiry that {@code intent} asks for, which may come in between. */
    static Optional<Inquiry> inquiry(Intent intent) {
        return Flows.startedBy(intent)
                .flatMap(flow -> flow instanceof Inquiry inquiry ? Optional.of(inquiry) : Optional.empty());
    }
}
