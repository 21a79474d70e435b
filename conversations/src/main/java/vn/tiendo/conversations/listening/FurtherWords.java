package vn.tiendo.conversations.listening;

import java.util.Optional;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.flows.reporting.SubCounts;
import vn.tiendo.conversations.language.Understanding;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.moves.AmendParts;
import vn.tiendo.conversations.moves.ChooseChange;
import vn.tiendo.conversations.moves.Desk;
import vn.tiendo.conversations.moves.FillIn;
import vn.tiendo.conversations.moves.Move;
import vn.tiendo.conversations.moves.Rewrite;
import vn.tiendo.conversations.moves.SecondThought;
import vn.tiendo.conversations.questions.Spot;

/** What a further sentence about a report means to the open draft. */
record FurtherWords(Desk desk) {
    Move corrected(Understanding understanding, String text) {
        var thought = SecondThought.in(text, desk);
        if (thought.isPresent()) {
            return thought.get();
        }
        var parts = SubCounts.amended(understanding, text, desk.talk().situation());
        if (parts.isPresent() && !desk.spots(SubCounts.KEY).isEmpty()) {
            return parts.get()
                    .value()
                    .<Move>map(AmendParts::new)
                    .orElseGet(() -> new Rewrite(SubCounts.KEY, Optional.empty()));
        }
        var field = understanding.entity("field");
        if (field.isPresent() && !desk.spots(field.get()).isEmpty()) {
            return new Rewrite(field.get(), understanding.entity("value"));
        }
        return understanding.entity("ref").filter(ref -> !ref.equals("last")).isPresent()
                ? fresh(understanding, text)
                : new ChooseChange();
    }

    /** A fuller sentence about the same thing fills the open draft; one that contradicts it is something new. */
    Move reported(Understanding understanding, String text) {
        var form = desk.progress().sheets().getFirst().form();
        var same = desk.progress().sheets().size() == 1
                && !isAnother(text)
                && form.intents().contains(understanding.intent())
                && understanding.entities().entrySet().stream()
                        .noneMatch(fact -> contradicts(fact.getKey(), fact.getValue()));
        return same ? new FillIn(understanding, text) : fresh(understanding, text);
    }

    private Move fresh(Understanding understanding, String text) {
        return new FreshWords(desk.talk(), desk.session()).understood(understanding, text);
    }

    /** "thêm 1 đv nữa" is one more report, though it may count as many. */
    private static boolean isAnother(String text) {
        return (" " + Folding.folded(text) + " ").contains(" nua ");
    }

    private boolean contradicts(String key, String value) {
        return desk.spelled(Spot.name(1, key))
                .filter(said -> !said.equals(value) && !said.equals(meant(key, value)))
                .isPresent();
    }

    /** How a value would be remembered under a key. */
    private String meant(String key, String value) {
        return desk.spot(Spot.name(1, key))
                .map(spot -> switch (spot.read(value)) {
                    case Reading.Understood<?>(var _, var canonical) -> canonical;
                    case Reading.Unsure<?>(var _, var canonical, var _, var _) -> canonical;
                    case Reading.Refused<?> _ -> value;
                })
                .orElse(value);
    }
}
