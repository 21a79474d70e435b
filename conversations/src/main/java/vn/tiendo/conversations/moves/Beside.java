package vn.tiendo.conversations.moves;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.conversations.Answer;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.language.Understanding;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.questions.Choice;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.questions.Spot;
import vn.tiendo.conversations.screens.Prompt;

/** What words that do not answer the open question may do beside it. */
final class Beside {
    private static final String PLACE = "enterprise";

    /** "2 đồng chí đảng viên" */
    private static final int MOST_WORDS = 5;

    /** "2 tuần trước": of a time, and of nobody. */
    private static final Pattern STRETCH = Pattern.compile("\\s*\\S+ (?:tuan|ngay|thang|nam|hom|quy|ky)\\b");

    private static final Pattern OWN_PLACE = Pattern.compile(
            "\\b(?:cty|cong ty|nha may|xuong|don vi|co quan|cho|ben) (?:cua )?(?:em|minh|toi|tui|nha|chung (?:em|toi))\\b");

    private Beside() {}

    static Optional<Turn> of(Desk desk, Spot<?> spot, String words) {
        return elsewhere(desk, spot, words)
                .or(() -> SecondThought.in(words).flatMap(thought -> thought.amended(desk)))
                .or(() -> firstOfSeveral(desk, spot, words))
                .or(() -> beginning(desk, spot, words))
                .or(() -> ahead(desk, spot, words))
                .or(() -> otherwise(desk, spot, words))
                .or(() -> ownPlace(desk, spot, words));
    }

    /** "ở cty em luôn" where a decision is asked is where they work: what stands there, or that it is asked (C-6). */
    private static Optional<Turn> ownPlace(Desk desk, Spot<?> spot, String words) {
        var name = Spot.name(spot.sheet(), PLACE);
        var place = desk.spot(name);
        if (desk.talk().isStranger()
                || spot.question().key().equals(PLACE)
                || !OWN_PLACE.matcher(Folding.folded(words)).find()
                || desk.progress()
                        .sheets()
                        .get(spot.sheet() - 1)
                        .form()
                        .question(PLACE)
                        .isEmpty()) {
            return Optional.empty();
        }
        var stands = place.flatMap(at -> desk.spelled(name).flatMap(at::shown));
        return Optional.of(desk.talk()
                .ask(
                        desk.session(),
                        List.of(),
                        List.of(stands.map(shown -> "Nơi làm việc đã ghi: " + shown + ".")
                                .orElse("Vâng, nơi làm việc hệ thống hỏi ở câu sau."))));
    }

    /** "chưa có" where the day of a decision is asked: a choice of the question that answers another. */
    private static Optional<Turn> elsewhere(Desk desk, Spot<?> spot, String words) {
        return Prompt.offered(desk.draft(), spot).stream()
                .filter(choice -> answers(desk, spot, choice, words))
                .findFirst()
                .map(choice -> desk.chosen(spot, choice));
    }

    private static boolean answers(Desk desk, Spot<?> spot, Choice choice, String words) {
        return choice.effect() instanceof Choice.Effect.SaysOf(var key, var canonical)
                && desk.spot(Spot.name(spot.sheet(), key))
                        .filter(other -> other.read(words) instanceof Reading.Understood<?>(var _, var said)
                                && said.equals(canonical))
                        .isPresent();
    }

    /** "2 người, QĐ 45-QĐ/ĐU ngày 15/6": the answer up to the first comma, and what follows it. */
    private static Optional<Turn> firstOfSeveral(Desk desk, Spot<?> spot, String words) {
        var comma = words.indexOf(',');
        if (comma <= 0 || !(spot.read(words.substring(0, comma)) instanceof Reading.Understood<?>(var _, var said))) {
            return Optional.empty();
        }
        var answered =
                desk.draft().with(spot.name(), desk.said(said), desk.talk().now());
        return Optional.of(desk.ask(
                Opening.further(desk.talk(), answered, spot.sheet(), desk.talk().understood(words))));
    }

    /** "2 người ngày 10/6 QĐ 45-QĐ/ĐU": what begins with the answer, if the rest answers more. */
    private static Optional<Turn> beginning(Desk desk, Spot<?> spot, String words) {
        if (desk.talk().isStranger()
                || spot.question().kind().free()
                || STRETCH.matcher(Folding.folded(words)).lookingAt()) {
            return Optional.empty();
        }
        var parts = words.strip().split("\\s+");
        return IntStream.iterate(Math.min(MOST_WORDS, parts.length - 1), most -> most > 0, most -> most - 1)
                .mapToObj(most -> String.join(" ", List.of(parts).subList(0, most)))
                .flatMap(first -> spot.read(first) instanceof Reading.Understood<?>(var _, var said)
                        ? Stream.of(said)
                        : Stream.<String>empty())
                .findFirst()
                .flatMap(said -> withMore(desk, spot, said, words));
    }

    private static Optional<Turn> withMore(Desk desk, Spot<?> spot, String said, String words) {
        var talk = desk.talk();
        var answered = desk.draft().with(spot.name(), desk.said(said), talk.now());
        var more = Opening.further(talk, answered, spot.sheet(), talk.understood(words));
        return more.answers().size() > answered.answers().size() ? Optional.of(desk.ask(more)) : Optional.empty();
    }

    /** "47-QĐ/ĐU" or "công ty An Phát" where a count is asked: kept before its question comes. */
    private static Optional<Turn> ahead(Desk desk, Spot<?> spot, String words) {
        var talk = desk.talk();
        return talk.isStranger()
                ? Optional.empty()
                : ahead(desk, spot, talk.understood(words))
                        .or(() -> ahead(desk, spot, Opening.understood(talk, desk.draft(), words)));
    }

    private static Optional<Turn> ahead(Desk desk, Spot<?> spot, Understanding understanding) {
        var talk = desk.talk();
        var more = Opening.further(talk, desk.draft(), spot.sheet(), understanding);
        var notes = more.answers().entrySet().stream()
                .filter(answer -> !desk.draft().answers().containsKey(answer.getKey())
                        && !answer.getKey().equals(spot.name()))
                .flatMap(answer -> kept(desk, answer.getKey(), answer.getValue()).stream())
                .toList();
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of(talk.ask(desk.session().with(more), List.of(), notes));
    }

    private static Optional<String> kept(Desk desk, String name, Answer answer) {
        return desk.spot(name)
                .flatMap(spot -> answer.spelling()
                        .flatMap(spot::shown)
                        .map(shown -> "Đã ghi " + Phrases.inside(spot.asking().label()) + ": " + shown + "."));
    }

    /** "3 người" where a day is asked and two stand there: how that is changed. */
    private static Optional<Turn> otherwise(Desk desk, Spot<?> spot, String words) {
        if (desk.talk().isStranger() || words.chars().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        var understanding = Opening.understood(desk.talk(), desk.draft(), words);
        var notes = desk.progress().sheets().get(spot.sheet() - 1).form().questions().stream()
                .filter(question -> !question.key().equals(spot.question().key()))
                .filter(question -> !understanding.confirm().contains(question.key()))
                .flatMap(question -> understanding.entity(question.key()).stream()
                        .flatMap(said -> differing(desk, Spot.name(spot.sheet(), question.key()), said).stream()))
                .toList();
        return notes.isEmpty() ? Optional.empty() : Optional.of(desk.talk().ask(desk.session(), List.of(), notes));
    }

    private static Optional<String> differing(Desk desk, String name, String said) {
        return desk.spot(name).filter(spot -> !spot.asking().label().isEmpty()).flatMap(spot -> {
            var label = Phrases.inside(spot.asking().label());
            return desk.spelled(name)
                    .filter(stands -> !stands.equals(said))
                    .flatMap(spot::shown)
                    .flatMap(stands -> spot.shown(said)
                            .map(other -> "Đang ghi %s: %s. Nếu cần sửa, đồng chí nhắn: sửa %s %s."
                                    .formatted(label, stands, label, other)));
        });
    }
}
