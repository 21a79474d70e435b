package vn.tiendo.conversations.listening;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.conversations.Draft;
import vn.tiendo.conversations.Filed;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.flows.Flows;
import vn.tiendo.conversations.language.Sensitive;
import vn.tiendo.conversations.language.Understanding;
import vn.tiendo.conversations.moves.AnswerElsewhere;
import vn.tiendo.conversations.moves.Move;
import vn.tiendo.conversations.moves.PlacedMove;
import vn.tiendo.conversations.moves.ReadAnew;
import vn.tiendo.conversations.moves.Remark;
import vn.tiendo.conversations.moves.SayAgain;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.screens.Talk;

/** What a changed message means: it corrects the draft it went into, or says how to correct what was filed. */
record Edits(Talk talk, Session session) {
    /** The change is heard under the name of what it changes, so that its answers keep it. */
    static PlacedMove step(Talk talk, Session session, String ref, String text) {
        return new Edits(talk.under(ref), session).step(ref, text);
    }

    private PlacedMove step(String ref, String text) {
        if (Sensitive.find(text).isPresent()) {
            return new PlacedMove(talk, session, new Remark(Phrases.PERSONAL)).forgetting();
        }
        return Stream.concat(session.open().stream(), session.parked().stream())
                .filter(draft -> draft.answers().values().stream().anyMatch(answer -> answer.cameWith(ref)))
                .findFirst()
                .map(draft -> new PlacedMove(talk, session.resume(draft), changed(draft, ref, text)))
                .orElseGet(() -> new PlacedMove(talk, session, filed(ref, text)));
    }

    private Move changed(Draft draft, String ref, String text) {
        if (talk.isStranger()) {
            return new Remark(List.of());
        }
        var spots = draft.answers().entrySet().stream()
                .filter(answer -> answer.getValue().cameWith(ref))
                .map(Map.Entry::getKey)
                .toList();
        var understanding = talk.understood(text);
        return spots.size() == 1 && Meant.by(understanding.intent()) != Meant.REPORT
                ? new AnswerElsewhere(spots.getFirst(), text)
                : refilled(draft, spots, understanding, text);
    }

    private Move refilled(Draft draft, List<String> spots, Understanding understanding, String text) {
        var form = Flows.form(draft.forms().getFirst());
        return form.intents().contains(understanding.intent())
                        || understanding.events().size() > 1
                ? new ReadAnew(form, understanding, text, spots)
                : new Remark("Hệ thống chưa hiểu tin vừa chỉnh; báo cáo đang nhập chưa thay đổi.");
    }

    /** What went into a report that was filed corrects it (message 28). */
    private Move filed(String ref, String text) {
        return session.filed().stream()
                .filter(one -> one.refs().contains(ref))
                .findFirst()
                .map(one -> corrected(one, text))
                .orElseGet(() -> new Remark("Tin vừa chỉnh không thuộc báo cáo đang nhập nên không thay đổi gì."));
    }

    private Move corrected(Filed filed, String text) {
        var understanding = talk.understood(text);
        return Optional.of(understanding)
                .filter(read -> Meant.by(read.intent()) == Meant.REPORT)
                .flatMap(_ -> Flows.correcting(talk.heard().id(), filed.number(), talk.situation()))
                .<Move>map(draft -> new SayAgain(draft, understanding, text))
                .orElseGet(() -> new Remark("Hệ thống chưa hiểu tin vừa chỉnh nên báo cáo số " + filed.number() + " ("
                        + filed.gist() + ") vẫn như đã gửi. Đồng chí nhắn, ví dụ: sửa số người 3."));
    }
}
