package vn.tiendo.conversations.moves;

import java.util.List;
import java.util.Locale;
import vn.tiendo.conversations.Draft;
import vn.tiendo.conversations.flows.Flows;
import vn.tiendo.conversations.language.Understanding;
import vn.tiendo.conversations.meaning.Event;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Spot;
import vn.tiendo.conversations.screens.Talk;
import vn.tiendo.domain.catalogue.IndicatorCode;

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
        Fact.nothings(understanding)
                .forEach(none -> filling.note("Phần báo 0 (" + named(none, talk) + ") không cần ghi."));
        filling.vague(taken);
        for (var at = 0; at < taken.size(); at++) {
            draft = filling.sheet(draft, at + 1, taken.get(at));
        }
        return new Opening(draft, filling.notes());
    }

    private static String named(Event none, Talk talk) {
        var act = switch (none.act()) {
            case ADMISSION -> "kết nạp";
            case FOUNDING -> "thành lập";
        };
        return none.indicator()
                .flatMap(code -> talk.situation().catalogue().programmes().stream()
                        .flatMap(programme -> programme.indicator(new IndicatorCode(code)).stream())
                        .findFirst())
                .map(indicator -> act + " " + indicator.name())
                .orElse(act);
    }

    /** The open draft with the facts of a further message about it. */
    static Opening merged(Talk talk, Draft draft, Understanding understanding, String words) {
        var filling = new Filling(talk, understanding, words);
        return new Opening(filling.sheet(draft, 1), filling.notes());
    }

    /** What words beside an answer mean to a draft: where they do not say what was done, the draft does. */
    static Understanding understood(Talk talk, Draft draft, String words) {
        var form = Flows.form(draft.forms().getFirst());
        var asSaid = talk.understood(words);
        if (form.intents().contains(asSaid.intent())) {
            return asSaid;
        }
        var whole = talk.understood(form.title().toLowerCase(Locale.ROOT) + " " + words);
        return form.intents().contains(whole.intent()) ? whole : asSaid;
    }

    /** The draft with all else that words give beside an answer, as far as nothing was given before. */
    static Draft further(Talk talk, Draft draft, int sheet, Understanding understanding) {
        var filling = new Filling(talk, understanding, "");
        var filled = draft;
        for (var question : Flows.form(draft.forms().get(sheet - 1)).questions()) {
            var key = question.key();
            var said = understanding.entity(key);
            if (said.isPresent() && !filled.answers().containsKey(Spot.name(sheet, key))) {
                var tried = filling.taken(filled, sheet, key, said.get());
                filled = tried.reopened().equals(filled.reopened()) ? tried : filled;
            }
        }
        return filled;
    }
}
