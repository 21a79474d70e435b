package vn.tiendo.conversations.moves;

import java.util.List;
import vn.tiendo.conversations.Draft;
import vn.tiendo.conversations.language.Understanding;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Spot;
import vn.tiendo.conversations.screens.Talk;

/**
 * A draft filled with what a message already says.
 *
 * @param notes why something that was tried could not be taken
 */
record Opening(Draft draft, List<String> notes) {
    /** A draft of {@code form}, or of one sheet per fact if the message holds several (C-7). */
    static Opening of(Talk talk, Form form, Understanding understanding, String words) {
        var facts = Fact.of(form, understanding, talk.situation().catalogue());
        var taken = facts.subList(0, Math.min(facts.size(), Fact.MOST));
        var draft = Draft.begin(
                talk.heard().id(),
                taken.stream().map(fact -> fact.form().name()).toList(),
                talk.now());
        var filling = new Filling(talk, understanding, words);
        if (facts.size() > taken.size()) {
            filling.note("Mỗi báo cáo nhận tối đa " + Fact.MOST + " tổ chức; đây là " + Fact.MOST
                    + " tổ chức đầu, các tổ chức còn lại đồng chí báo tiếp sau.");
        }
        filling.vague(taken);
        for (var at = 0; at < taken.size(); at++) {
            draft = filling.sheet(draft, at + 1, taken.get(at));
        }
        return new Opening(draft, filling.notes());
    }

    /** The open draft with the facts of a further message about it. */
    static Opening merged(Talk talk, Draft draft, Understanding understanding, String words) {
        var filling = new Filling(talk, understanding, words);
        return new Opening(filling.sheet(draft, 1), filling.notes());
    }

    /** The draft with the decision and the day that words give beside an answer. */
    static Draft further(Talk talk, Draft draft, int sheet, Understanding understanding) {
        var filling = new Filling(talk, understanding, "");
        var filled = draft;
        for (var key : List.of("doc_no", "date")) {
            var said = understanding.entity(key);
            if (said.isPresent() && !filled.answers().containsKey(Spot.name(sheet, key))) {
                var tried = filling.taken(filled, sheet, key, said.get());
                filled = tried.reopened().equals(filled.reopened()) ? tried : filled;
            }
        }
        return filled;
    }
}
