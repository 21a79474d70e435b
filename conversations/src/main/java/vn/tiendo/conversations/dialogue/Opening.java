package vn.tiendo.conversations.dialogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.conversations.Answer;
import vn.tiendo.conversations.Draft;
import vn.tiendo.conversations.Reading.Refused;
import vn.tiendo.conversations.Reading.Understood;
import vn.tiendo.conversations.Reading.Unsure;
import vn.tiendo.conversations.flows.Flows;
import vn.tiendo.conversations.flows.Hints;
import vn.tiendo.conversations.language.Understanding;
import vn.tiendo.conversations.questions.Form;
import vn.tiendo.conversations.questions.Spot;

/**
 * A draft filled with what a message already says.
 *
 * @param notes why something that was tried could not be taken
 */
record Opening(Draft draft, List<String> notes) {
    /** A draft of {@code form}, or of one sheet per fact if the message holds several (C-7). */
    static Opening of(Talk talk, Form form, Understanding understanding, String words) {
        var facts = Fact.of(form, understanding);
        var taken = facts.subList(0, Math.min(facts.size(), Fact.MOST));
        var draft = Draft.begin(
                talk.heard().id(),
                taken.stream().map(fact -> fact.form().name()).toList(),
                talk.now());
        var filling = new Filling(talk, understanding, words);
        if (facts.size() > taken.size()) {
            filling.notes.add("Mỗi báo cáo nhận tối đa " + Fact.MOST + " tổ chức; đây là " + Fact.MOST
                    + " tổ chức đầu, các tổ chức còn lại đồng chí báo tiếp sau.");
        }
        filling.vague(taken);
        for (var at = 0; at < taken.size(); at++) {
            draft = filling.sheet(draft, at + 1, taken.get(at).own());
        }
        return new Opening(draft, List.copyOf(filling.notes));
    }

    /** The open draft with the facts of a further message about it. */
    static Opening merged(Talk talk, Draft draft, Understanding understanding, String words) {
        var filling = new Filling(talk, understanding, words);
        return new Opening(filling.sheet(draft, 1, Map.of()), List.copyOf(filling.notes));
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

    /** Fills sheets from entities; lives as long as {@link #of}. */
    private static final class Filling {
        private final Talk talk;
        private final Understanding understanding;
        private final String words;
        private final List<String> notes = new ArrayList<>();
        private final Map<String, String> left = new LinkedHashMap<>();
        private final Set<String> unasked = new HashSet<>();

        private Filling(Talk talk, Understanding understanding, String words) {
            this.talk = talk;
            this.understanding = understanding;
            this.words = words;
            left.putAll(understanding.entities());
        }

        /** What cannot be said of several organisations at once, or of an unknown number of them. */
        private void vague(List<Fact> facts) {
            var organisations =
                    facts.stream().filter(fact -> fact.form().isPerPiece()).count();
            if (organisations > 1) {
                left.remove("members");
                unasked.add("members");
            }
            if (organisations > 0 && understanding.need().contains("count")) {
                notes.add(
                        "Hệ thống chưa đọc được số tổ chức nên ghi 1. Nếu nhiều hơn, đồng chí hủy và nhắn lại, ví dụ: thành lập 2 chi đoàn.");
            }
        }

        private Draft sheet(Draft empty, int number, Map<String, String> own) {
            var draft = empty;
            var form = Flows.form(draft.forms().get(number - 1));
            var hint = Hints.of(words, form.isPerPiece());
            if (hint.isPresent() && form.question(Hints.KEY).isPresent()) {
                draft = draft.with(
                        Spot.name(number, Hints.KEY), new Answer.Given(hint.get(), Optional.empty()), talk.now());
            }
            for (var question : form.questions()) {
                var said = Optional.ofNullable(own.getOrDefault(question.key(), left.get(question.key())));
                if (said.isPresent() && !(own.isEmpty() && isItemised(question.key()))) {
                    draft = taken(draft, number, question.key(), said.get());
                } else if (understanding.need().contains(question.key()) && !unasked.contains(question.key())) {
                    draft = missed(draft, number, question.key());
                }
            }
            return draft;
        }

        /** The indicator and count of one fact are not those of another. */
        private boolean isItemised(String key) {
            return left.containsKey("items") && (key.equals("indicator") || key.equals("count"));
        }

        private Draft taken(Draft draft, int number, String key, String said) {
            var spot = spot(draft, number, key);
            if (spot.isEmpty()) {
                return draft;
            }
            left.remove(key);
            return answered(draft, spot.get(), said);
        }

        private <T> Draft answered(Draft draft, Spot<T> spot, String said) {
            var ref = talk.heard().ref();
            var guessed = understanding.confirm().contains(spot.question().key());
            if (spot.question().kind().decode(said, spot.before()).isPresent()
                    && !spot.question().kind().free()) {
                return draft.with(
                        spot.name(),
                        guessed ? new Answer.Guessed(said, List.of(), ref) : new Answer.Given(said, ref),
                        talk.now());
            }
            return switch (spot.read(said)) {
                case Understood<T>(var _, var canonical) ->
                    draft.with(
                            spot.name(),
                            guessed ? new Answer.Guessed(canonical, List.of(), ref) : new Answer.Given(canonical, ref),
                            talk.now());
                case Unsure<T>(var _, var canonical, var _, var others)
                when spot.question().kind().free() -> {
                    var offers = new ArrayList<>(List.of(canonical));
                    offers.addAll(others);
                    yield draft.reopen(spot.name(), talk.now()).offering(offers, talk.now());
                }
                case Unsure<T>(var _, var canonical, var _, var others) ->
                    draft.with(spot.name(), new Answer.Guessed(canonical, others, ref), talk.now());
                case Refused<T>(var why) -> {
                    notes.add(why);
                    yield draft.reopen(spot.name(), talk.now());
                }
            };
        }

        /** Tried and not read: asked again at once (C-8), with the reason its reader has for the whole message. */
        private Draft missed(Draft draft, int number, String key) {
            var spot = spot(draft, number, key);
            if (spot.isEmpty() || draft.reopened().isPresent()) {
                return draft;
            }
            if (spot.get().read(words) instanceof Refused<?>(var why)) {
                notes.add(why);
            }
            return draft.reopen(spot.get().name(), talk.now());
        }

        private Optional<Spot<?>> spot(Draft draft, int number, String key) {
            var sheet = talk.progress(draft).sheets().get(number - 1);
            return sheet.form()
                    .question(key)
                    .filter(question -> question.applies(sheet.answers()))
                    .map(question -> new Spot<>(number, question, sheet.answers()));
        }
    }
}
