package vn.tiendo.conversations.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.conversations.Draft;
import vn.tiendo.conversations.Filed;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.language.Sensitive;
import vn.tiendo.conversations.questions.Phrases;

/** What an edited message does: it corrects the draft it went into, or says how to correct what was filed. */
record Editing(Talk talk, Session session) {
    /** The edit is heard under the name of what it edits, so that its answers keep it. */
    static Turn edited(Talk talk, Session session, String ref, String text) {
        var heard = talk.heard();
        var as = new Heard(
                heard.id(),
                Optional.of(ref),
                heard.channel(),
                heard.input(),
                heard.sentAt(),
                heard.late(),
                heard.inGroup());
        return new Editing(new Talk(as, talk.situation()), session).edited(ref, text);
    }

    private Turn edited(String ref, String text) {
        var sign = Sensitive.find(text);
        if (sign.isPresent()) {
            var said = talk.ask(session, Phrases.PERSONAL);
            return new Turn(said.session(), said.replies(), said.order(), true);
        }
        var draft = Stream.concat(session.open().stream(), session.parked().stream())
                .filter(one -> one.answers().values().stream().anyMatch(answer -> answer.cameWith(ref)))
                .findFirst();
        return draft.map(one -> corrected(one, ref, text)).orElseGet(() -> filed(ref));
    }

    private Turn corrected(Draft draft, String ref, String text) {
        var spots = draft.answers().entrySet().stream()
                .filter(entry -> entry.getValue().cameWith(ref))
                .map(java.util.Map.Entry::getKey)
                .toList();
        var awake = session.resume(draft);
        if (talk.isStranger()) {
            return talk.ask(awake);
        }
        return spots.size() == 1 && !isReport(text)
                ? new Drafting(talk, awake, draft).rewritten(spots.getFirst(), text)
                : reread(awake, draft, spots, text);
    }

    private boolean isReport(String text) {
        return Drafting.Meant.by(talk.understood(text).intent()) == Drafting.Meant.REPORT;
    }

    private Turn reread(Session awake, Draft draft, List<String> spots, String text) {
        var understanding = talk.understood(text);
        var form = talk.progress(draft).sheets().getFirst().form();
        if (!form.intents().contains(understanding.intent())
                && !understanding.entities().containsKey("items")) {
            return talk.ask(awake, "Hệ thống chưa hiểu tin vừa chỉnh; báo cáo đang nhập chưa thay đổi.");
        }
        var fresh = Opening.of(talk, form, understanding, text);
        var kept = new ArrayList<String>(draft.answers().keySet());
        kept.removeAll(spots);
        var corrected = draft.refilled(fresh.draft(), kept, talk.now());
        var notes = new ArrayList<>(List.of("Đã sửa theo tin vừa chỉnh."));
        notes.addAll(fresh.notes());
        return talk.ask(awake.with(corrected), List.of(), notes);
    }

    private Turn filed(String ref) {
        Optional<Filed> report =
                session.filed().stream().filter(one -> one.refs().contains(ref)).findFirst();
        return talk.ask(
                session,
                report.map(
                                one -> "Báo cáo số " + one.number() + " (" + one.gist()
                                        + ") đã gửi nên tin vừa chỉnh không làm thay đổi. Nếu sai, đồng chí báo cấp ủy cấp trên.")
                        .orElse("Tin vừa chỉnh không thuộc báo cáo đang nhập nên không thay đổi gì."));
    }
}
