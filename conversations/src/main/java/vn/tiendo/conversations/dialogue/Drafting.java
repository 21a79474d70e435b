package vn.tiendo.conversations.dialogue;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.conversations.Answer;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Draft;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Reading.Refused;
import vn.tiendo.conversations.Reading.Understood;
import vn.tiendo.conversations.Reading.Unsure;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Shown;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.flows.Flows;
import vn.tiendo.conversations.language.Folding;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.language.Navigation;
import vn.tiendo.conversations.language.Understanding;
import vn.tiendo.conversations.questions.Choice;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.questions.Progress;
import vn.tiendo.conversations.questions.Spot;

/** What words do to the open draft. */
final class Drafting {
    private static final Duration SEEN = Duration.ofMinutes(30);
    private static final int ONE_LINE = 4;
    private static final Set<String> AMBIGUOUS = Set.of("dung", "dung.", "dung a", "dung nhe", "dung nha");

    private final Talk talk;
    private final Session session;
    private final Draft draft;
    private final Progress progress;

    Drafting(Talk talk, Session session, Draft draft) {
        this.talk = talk;
        this.session = session.with(draft);
        this.draft = draft;
        this.progress = talk.progress(draft);
    }

    Turn words(String text) {
        if (isLate()) {
            return late(text);
        }
        if (Flows.asked(text).isPresent()) {
            return new Afresh(talk, session).words(text);
        }
        if (isYesOrStop(text)) {
            return talk.ask(session, Phrases.YES_OR_STOP);
        }
        var navigation = Navigation.of(text);
        if (navigation.isPresent()) {
            var turn = steered(navigation.get());
            if (turn.isPresent()) {
                return turn.get();
            }
        }
        return progress.pending().isPresent() ? answer(progress.pending().get(), text) : atReview(text);
    }

    /** "dung" without marks is "đúng" as well as "dừng": it neither sends nor drops a report. */
    private static boolean isYesOrStop(String text) {
        return AMBIGUOUS.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** Sent before the open question was shown (C-4); platforms tell whole seconds. */
    private boolean isLate() {
        var asked = draft.askedAt().truncatedTo(ChronoUnit.SECONDS);
        return talk.heard().late()
                || (!talk.isStranger() && talk.heard().sentAt().isBefore(asked));
    }

    private Turn late(String text) {
        var understanding = talk.understood(text);
        return switch (Meant.by(understanding.intent())) {
            case REPORT, INQUIRY -> new Afresh(talk, session).understood(understanding, text);
            case ANSWER, THANKS, CORRECTION, NOTHING ->
                talk.ask(session, Phrases.late(text.strip(), talk.heard().sentAt()));
        };
    }

    private Optional<Turn> steered(Navigation navigation) {
        return switch (navigation) {
            case Navigation.Back _ -> Optional.of(back());
            case Navigation.Skip _ -> Optional.of(skip());
            case Navigation.Keep _ -> Optional.of(keep());
            case Navigation.Cancel _ -> Optional.of(cancel());
            case Navigation.Later _ -> Optional.of(later());
            case Navigation.Help _ -> Optional.of(help());
            case Navigation.Resume _ -> Optional.of(talk.ask(session));
            case Navigation.Edit(var line) -> Optional.of(line.map(this::edit).orElseGet(this::chooseEdit));
            case Navigation.EditField(var key, var value) -> Optional.of(change(key, Optional.of(value)));
            case Navigation.Yes _ -> agree();
            case Navigation.No _ -> disagree();
        };
    }

    /** Yes to a question of yes or no, or to the review. */
    private Optional<Turn> agree() {
        return progress.pending().isPresent() ? decided(0).or(this::affirmed) : Optional.of(confirm());
    }

    private Optional<Turn> disagree() {
        if (progress.pending().isPresent()) {
            return decided(1);
        }
        return Optional.of(review().lines().isEmpty() ? cancel() : chooseEdit());
    }

    private Optional<Turn> decided(int choice) {
        return progress.pending()
                .filter(spot -> spot.question().kind().decides())
                .map(spot -> chosen(spot, Prompt.offered(draft, spot).get(choice)));
    }

    private Review review() {
        return Review.of(draft, progress);
    }

    /** A typed yes counts if the review was the last thing seen here, not long ago, and nothing has changed (C-5). */
    private Turn confirm() {
        var review = review();
        var shown = Optional.ofNullable(session.shown().get(talk.heard().channel()));
        var seen = shown.filter(last -> last.review().equals(Optional.of(review.tag())))
                .filter(last -> !talk.heard().sentAt().isBefore(last.at().truncatedTo(ChronoUnit.SECONDS)))
                .filter(last -> !talk.heard().sentAt().isAfter(last.at().plus(SEEN)));
        return seen.isPresent() ? order() : again(review, shown);
    }

    /** The review pressed on is the one that stands now, or it is shown again. */
    Turn confirm(String tag) {
        if (progress.pending().isPresent()) {
            return talk.ask(session, Phrases.STALE);
        }
        var review = review();
        return review.tag().equals(tag)
                ? order()
                : again(
                        review,
                        Optional.ofNullable(session.shown().get(talk.heard().channel())));
    }

    private Turn again(Review review, Optional<Shown> shown) {
        var before = shown.map(Shown::lines).orElse(List.of());
        var changed = new ArrayList<Integer>();
        for (var at = 0; at < review.lines().size() && !before.isEmpty(); at++) {
            if (!before.contains(review.lines().get(at).tag())) {
                changed.add(at + 1);
            }
        }
        return talk.ask(session, Phrases.changed(changed));
    }

    private Turn order() {
        var first = progress.sheets().getFirst();
        var order = first.form().finish().order(draft.id(), progress.sheets(), talk.heard());
        return new Turn(session.with(draft.touched(talk.now())), List.of(), Optional.of(order), false);
    }

    Turn back() {
        var names = new ArrayList<>(draft.answers().keySet());
        names.removeIf(name ->
                progress.answered(name).filter(spot -> spot.asking().isListed()).isEmpty());
        var at =
                draft.reopened().map(names::indexOf).filter(index -> index >= 0).orElse(names.size());
        return at == 0
                ? talk.ask(session, Phrases.FIRST)
                : talk.ask(session.with(draft.reopen(names.get(at - 1), talk.now())));
    }

    Turn skip() {
        if (progress.pending().isEmpty()) {
            return talk.ask(session, "Không còn câu nào để bỏ qua.");
        }
        var spot = progress.pending().get();
        return spot.asking().skippable() ? given(spot, new Answer.Skipped()) : talk.ask(session, Phrases.NEEDED);
    }

    Turn keep() {
        return draft.reopened()
                .filter(spot -> draft.answers().containsKey(spot))
                .map(_ -> talk.ask(session.with(draft.closed(talk.now()))))
                .orElseGet(() -> talk.ask(session, "Chưa có gì để giữ nguyên."));
    }

    Turn cancel() {
        var confirming = progress.sheets().getFirst().form().confirming();
        if (confirming.isPresent() && progress.pending().isEmpty()) {
            var farewell = confirming
                    .get()
                    .apply(progress.sheets().getFirst().answers())
                    .farewell();
            return talk.ask(session.drop(draft.id()), List.of(new Reply.Say(farewell)), List.of());
        }
        return talk.isStranger()
                ? talk.ask(session.with(Doorstep.joining(talk)))
                : new Afresh(talk, session).dropped(draft);
    }

    Turn later() {
        if (!draft.isBegun()) {
            return talk.ask(
                    session.park(), "Chưa có gì để giữ lại. Khi có việc, đồng chí nhắn, ví dụ: kết nạp 2 đảng viên.");
        }
        return talk.say(
                session.park(),
                Message.of(
                        "Đã giữ lại: " + progress.gist() + ". Khi muốn làm tiếp, đồng chí nhắn TIẾP TỤC.",
                        new Press.Resume(draft.tag()).button("Tiếp tục")));
    }

    private Turn help() {
        return progress.pending()
                .map(spot -> talk.ask(session, Prompt.explained(spot)))
                .orElseGet(() -> talk.ask(
                        session,
                        "Nếu đúng, đồng chí nhắn ĐÚNG để gửi. Nếu sai, nhắn, ví dụ: sửa 2, sửa số người 3; hoặc HỦY."));
    }

    /** "sửa 3": the third line; but it may also be a new count of 3, which is asked where lines are not tapped (C-9). */
    private Turn edit(int number) {
        if (progress.pending().isPresent()) {
            return chooseEdit();
        }
        var lines = review().lines();
        var counts = number > 0 ? spots("count") : List.<Spot<?>>of();
        var isCount = counts.stream()
                .anyMatch(spot -> Optional.ofNullable(draft.answers().get(spot.name()))
                        .flatMap(Answer::spelling)
                        .equals(Optional.of(Integer.toString(number))));
        if (number < 1 || number > lines.size()) {
            return counts.size() == 1
                    ? change("count", Optional.of(Integer.toString(number)))
                    : talk.ask(session, "Không có dòng " + number + ".");
        }
        if (counts.isEmpty() || isCount || talk.heard().channel().equals("web")) {
            return editLine(lines.get(number - 1));
        }
        return talk.say(session, lineOrCount(number, lines.get(number - 1), counts));
    }

    private Message lineOrCount(int number, Review.Line line, List<Spot<?>> counts) {
        var buttons = new ArrayList<Button>();
        buttons.add(new Press.Line(draft.tag(), draft.revision(), number)
                .button("Sửa dòng " + number + ": " + line.item().label()));
        for (var count : counts) {
            buttons.add(new Press.Pick(draft.tag(), draft.revision(), count.name(), "=" + number)
                    .button(count.asking().label() + " là " + number));
        }
        return Message.of("“sửa " + number + "”: đồng chí muốn sửa dòng " + number + " hay ghi số " + number + "?")
                .with(buttons);
    }

    Turn editLine(int number) {
        var lines = progress.pending().isPresent() ? List.<Review.Line>of() : review().lines();
        return number >= 1 && number <= lines.size()
                ? editLine(lines.get(number - 1))
                : talk.ask(session, Phrases.STALE);
    }

    private Turn editLine(Review.Line line) {
        var spots = line.spots().stream()
                .flatMap(name -> reachable(name).stream())
                .filter(spot -> spot.only().isEmpty())
                .toList();
        return spots.size() == 1
                ? talk.ask(session.with(draft.reopen(spots.getFirst().name(), talk.now())))
                : choose(spots);
    }

    /** Which answer is to be changed. */
    Turn chooseEdit() {
        if (progress.pending().isEmpty() && progress.sheets().size() > 1) {
            return chooseLine();
        }
        var spots = progress.answered().stream()
                .filter(spot -> spot.asking().isListed())
                .toList();
        return spots.isEmpty() ? talk.ask(session, Phrases.FIRST) : choose(spots);
    }

    /** Of several facts first which. */
    private Turn chooseLine() {
        var lines = review().lines();
        var buttons = new ArrayList<Button>();
        for (var at = 1; at <= lines.size(); at++) {
            buttons.add(new Press.Line(draft.tag(), draft.revision(), at)
                    .button("Dòng " + at + ": " + lines.get(at - 1).item().label()));
        }
        return talk.say(
                session,
                Message.of("Đồng chí sửa dòng nào? Có thể nhắn, ví dụ: sửa 2.").with(buttons));
    }

    private Turn choose(List<? extends Spot<?>> spots) {
        var several = progress.sheets().size() > 1;
        var buttons = new ArrayList<Button>();
        for (var spot : spots) {
            var isAlone = spot.asking().isShared()
                    && spots.stream()
                                    .filter(other -> other.asking()
                                            .key()
                                            .equals(spot.asking().key()))
                                    .count()
                            == 1;
            var label = several && !isAlone
                    ? spot.asking().label() + " (dòng " + spot.sheet() + ")"
                    : spot.asking().label();
            buttons.add(new Press.Reopen(draft.tag(), draft.revision(), spot.name()).button(label));
        }
        return talk.say(
                session,
                Message.of("Đồng chí sửa nội dung nào? Có thể nhắn, ví dụ: sửa số người 3.")
                        .with(buttons));
    }

    /** Puts a new value under a key, or reopens it. */
    private Turn change(String key, Optional<String> value) {
        var spots = spots(key);
        if (spots.isEmpty()) {
            return talk.ask(session, "Báo cáo này không có mục đó.");
        }
        if (spots.size() > 1) {
            return choose(spots);
        }
        var spot = spots.getFirst();
        return value.map(said -> read(new Drafting(talk, session, draft.reopen(spot.name(), talk.now())), said))
                .orElseGet(() -> reopen(spot.name()));
    }

    private static Turn read(Drafting reopened, String said) {
        return reopened.progress
                .pending()
                .map(spot -> reopened.take(spot, said))
                .orElseGet(() -> reopened.talk.ask(reopened.session));
    }

    /** The answer of a spot, said anew. */
    Turn rewritten(String name, String said) {
        return read(new Drafting(talk, session, draft.reopen(name, talk.now())), said);
    }

    Turn reopen(String name) {
        return reachable(name).isPresent()
                ? talk.ask(session.with(draft.reopen(name, talk.now())))
                : talk.ask(session, Phrases.STALE);
    }

    /** The questions under that key that apply, one per sheet; where one answer serves several, it alone. */
    private List<Spot<?>> spots(String key) {
        var spots = new ArrayList<Spot<?>>();
        for (var sheet = 1; sheet <= progress.sheets().size(); sheet++) {
            reachable(Spot.name(sheet, key))
                    .filter(spot -> spots.isEmpty()
                            || !spot.asking().isShared()
                            || draft.answers().containsKey(spot.name()))
                    .ifPresent(spots::add);
        }
        return spots;
    }

    /** The question of a spot, if it applies. */
    Optional<Spot<?>> reachable(String name) {
        for (var at = 0; at < progress.sheets().size(); at++) {
            var sheet = progress.sheets().get(at);
            for (var question : sheet.form().questions()) {
                if (Spot.name(at + 1, question.key()).equals(name) && question.applies(sheet.answers())) {
                    return Optional.of(new Spot<>(at + 1, question, sheet.answers()));
                }
            }
        }
        return Optional.empty();
    }

    /** The open question's reader first; what it cannot read may be a question in between or something new. */
    private Turn answer(Spot<?> spot, String text) {
        if (talk.isStranger()) {
            return take(spot, text);
        }
        if (spot.question().kind().free()) {
            return freely(spot, text);
        }
        var understanding = isOneLine(text) ? Optional.of(talk.understood(text)) : Optional.<Understanding>empty();
        if (understanding.isPresent()
                && Meant.by(understanding.get().intent()) == Meant.REPORT
                && understanding.get().entities().size() > 1) {
            return otherwise(spot, understanding.get(), text);
        }
        return spot.read(text) instanceof Refused<?> && text.chars().anyMatch(Character::isLetter)
                ? otherwise(spot, understanding.orElseGet(() -> talk.understood(text)), text)
                : take(spot, text);
    }

    private static boolean isOneLine(String text) {
        return text.chars().filter(letter -> letter == ' ').count() >= ONE_LINE - 1;
    }

    /** Free text: thanks, questions and news are told apart from a name first (C-6). */
    private Turn freely(Spot<?> spot, String text) {
        var understanding = talk.understood(text);
        return switch (Meant.by(understanding.intent())) {
            case REPORT -> newOrName(spot, text);
            case INQUIRY, CORRECTION, THANKS -> otherwise(spot, understanding, text);
            case ANSWER, NOTHING -> take(spot, text);
        };
    }

    private Turn newOrName(Spot<?> spot, String text) {
        var offering = draft.offering(List.of(text.strip()), talk.now());
        var name = Choice.of("", text.strip());
        return talk.say(
                session.with(offering),
                Message.of(Phrases.quoted(text.strip()) + " là việc mới hay là câu trả lời?")
                        .with(List.of(
                                new Press.Steer(offering.tag(), offering.revision(), Press.Move.NEW)
                                        .button("Báo việc mới"),
                                new Press.Pick(offering.tag(), offering.revision(), spot.name(), name.tag())
                                        .button("Đó là tên đơn vị"))));
    }

    /** What words mean that do not answer the open question. */
    private Turn otherwise(Spot<?> spot, Understanding understanding, String text) {
        return switch (Meant.by(understanding.intent())) {
            case INQUIRY -> new Afresh(talk, session).understood(understanding, text);
            case THANKS -> talk.ask(session, "Dạ, cảm ơn đồng chí.");
            case CORRECTION -> corrected(understanding, text);
            case REPORT -> furtherFacts(understanding, text);
            case ANSWER, NOTHING -> take(spot, text);
        };
    }

    private Turn corrected(Understanding understanding, String text) {
        var field = understanding.entity("field");
        if (field.isPresent() && !spots(field.get()).isEmpty()) {
            return change(field.get(), understanding.entity("value"));
        }
        return understanding.entity("ref").filter(ref -> !ref.equals("last")).isPresent()
                ? new Afresh(talk, session).understood(understanding, text)
                : chooseEdit();
    }

    /** A fuller sentence about the same thing fills the open draft; one that contradicts it is something new. */
    private Turn furtherFacts(Understanding understanding, String text) {
        var form = progress.sheets().getFirst().form();
        var same = progress.sheets().size() == 1
                && !isAnother(text)
                && form.intents().contains(understanding.intent())
                && understanding.entities().entrySet().stream()
                        .noneMatch(fact -> contradicts(fact.getKey(), fact.getValue()));
        if (!same) {
            return new Afresh(talk, session).understood(understanding, text);
        }
        var opening = Opening.merged(talk, draft, understanding, text);
        return talk.ask(session.with(opening.draft()), List.of(), opening.notes());
    }

    /** "thêm 1 đv nữa" is one more report, though it may count as many. */
    private static boolean isAnother(String text) {
        return (" " + Folding.folded(text) + " ").contains(" nua ");
    }

    private boolean contradicts(String key, String value) {
        return Optional.ofNullable(draft.answers().get(Spot.name(1, key)))
                .flatMap(Answer::spelling)
                .filter(said -> !said.equals(value) && !said.equals(meant(key, value)))
                .isPresent();
    }

    /** How a value would be remembered under a key. */
    private String meant(String key, String value) {
        return reachable(Spot.name(1, key))
                .map(spot -> switch (spot.read(value)) {
                    case Understood<?>(var _, var canonical) -> canonical;
                    case Unsure<?>(var _, var canonical, var _, var _) -> canonical;
                    case Refused<?> _ -> value;
                })
                .orElse(value);
    }

    /** Words at the review: a correction, a question in between, or something new. */
    private Turn atReview(String text) {
        var understanding = talk.understood(text);
        return switch (Meant.by(understanding.intent())) {
            case INQUIRY -> new Afresh(talk, session).understood(understanding, text);
            case REPORT -> furtherFacts(understanding, text);
            case CORRECTION -> corrected(understanding, text);
            case THANKS -> talk.ask(session, "Dạ, cảm ơn đồng chí.");
            case ANSWER, NOTHING -> amended(text).orElseGet(() -> unclear(text));
        };
    }

    private Turn unclear(String text) {
        if (review().lines().isEmpty()) {
            return talk.ask(session, "Hệ thống chưa hiểu ý đồng chí. Đồng chí trả lời ĐÚNG hoặc KHÔNG.");
        }
        var said = text.strip();
        return talk.ask(
                session,
                !said.isEmpty() && said.length() < 9 && said.chars().allMatch(Character::isDigit)
                        ? "Đồng chí cho biết " + Phrases.quoted(said) + " là số gì? Ví dụ: sửa số người " + said + "."
                        : "Hệ thống chưa hiểu ý đồng chí. Nếu đúng, nhắn ĐÚNG; nếu sai, nhắn, ví dụ: sửa 2.");
    }

    /** Reads an answer and keeps it, or says why not. */
    private <T> Turn take(Spot<T> spot, String text) {
        return switch (spot.read(text)) {
            case Understood<T>(var _, var canonical) ->
                given(spot, new Answer.Given(canonical, talk.heard().ref()), text);
            case Unsure<T>(var _, var canonical, var _, var others) ->
                spot.question().kind().free()
                        ? doubted(spot, canonical, others, text)
                        : given(
                                spot,
                                new Answer.Guessed(
                                        canonical, others, talk.heard().ref()),
                                text);
            case Refused<T>(var why) -> besides(spot, text).orElseGet(() -> failed(why));
        };
    }

    /** What words that are no answer to the open question may do beside it. */
    private Optional<Turn> besides(Spot<?> spot, String text) {
        return elsewhere(spot, text)
                .or(() -> amended(text))
                .or(() -> firstOfSeveral(spot, text))
                .or(() -> ahead(spot, text));
    }

    /** "47-QĐ/ĐU" where a count is asked: the decision or the day of it, kept before its question comes. */
    private Optional<Turn> ahead(Spot<?> spot, String text) {
        if (talk.isStranger()) {
            return Optional.empty();
        }
        var more = Opening.further(talk, draft, spot.sheet(), talk.understood(text));
        var notes = more.answers().keySet().stream()
                .filter(name -> !draft.answers().containsKey(name) && !name.equals(spot.name()))
                .flatMap(name -> kept(more, name).stream())
                .toList();
        return notes.isEmpty() ? Optional.empty() : Optional.of(talk.ask(session.with(more), List.of(), notes));
    }

    private Optional<String> kept(Draft more, String name) {
        return reachable(name)
                .flatMap(spot -> Optional.ofNullable(more.answers().get(name))
                        .flatMap(Answer::spelling)
                        .flatMap(spot::shown)
                        .map(shown -> "Đã ghi " + Phrases.inside(spot.asking().label()) + ": " + shown + "."));
    }

    /** "chưa có" where the day of a decision is asked: a choice of the question that answers another. */
    private Optional<Turn> elsewhere(Spot<?> spot, String text) {
        for (var choice : Prompt.offered(draft, spot)) {
            if (choice.effect() instanceof Choice.Effect.SaysOf(var key, var canonical)
                    && reachable(Spot.name(spot.sheet(), key))
                            .filter(other -> other.read(text) instanceof Understood<?>(var _, var said)
                                    && said.equals(canonical))
                            .isPresent()) {
                return Optional.of(chosen(spot, choice));
            }
        }
        return Optional.empty();
    }

    /** "à 3 người", "khoan, hôm kia": second thoughts about what was answered. */
    private Optional<Turn> amended(String text) {
        return Amendment.of(text)
                .flatMap(amendment -> amendment.keys().stream()
                        .flatMap(key -> spots(key).stream())
                        .filter(spot -> draft.answers().containsKey(spot.name()))
                        .flatMap(spot -> amended(spot, amendment.words()).stream())
                        .findFirst());
    }

    private Optional<Turn> amended(Spot<?> spot, String words) {
        return spot.read(words) instanceof Understood<?>(var _, var canonical)
                ? Optional.of(talk.ask(
                        session.with(draft.with(
                                spot.name(),
                                new Answer.Given(canonical, talk.heard().ref()),
                                talk.now())),
                        "Đã sửa " + Phrases.inside(spot.asking().label()) + ": "
                                + spot.shown(canonical).orElse(words) + "."))
                : Optional.empty();
    }

    /** "2 người, QĐ 45-QĐ/ĐU ngày 15/6": the answer up to the first comma, and what follows it. */
    private Optional<Turn> firstOfSeveral(Spot<?> spot, String text) {
        var comma = text.indexOf(',');
        return comma > 0 && spot.read(text.substring(0, comma)) instanceof Understood<?>(var _, var canonical)
                ? Optional.of(
                        given(spot, new Answer.Given(canonical, talk.heard().ref()), text))
                : Optional.empty();
    }

    /** Keeps an answer, and the decision and its day where the same words give them too. */
    private Turn given(Spot<?> spot, Answer answer, String text) {
        if (talk.isStranger() || !isOneLine(text)) {
            return given(spot, answer);
        }
        var answered = draft.with(spot.name(), answer, talk.now());
        var more = Opening.further(talk, answered, spot.sheet(), talk.understood(text));
        return talk.ask(session.with(more));
    }

    /** Several that may be meant; or one that is no likely name, asked about once (C-6). */
    private Turn doubted(Spot<?> spot, String canonical, List<String> others, String text) {
        if (!others.isEmpty()) {
            return several(canonical, others, text);
        }
        return draft.offers().equals(List.of(canonical))
                ? given(spot, new Answer.Given(canonical, talk.heard().ref()))
                : isName(spot, canonical);
    }

    private Turn isName(Spot<?> spot, String name) {
        var offering = draft.offering(List.of(name), talk.now());
        return talk.say(
                session.with(offering),
                Message.of(Phrases.quoted(name) + ": đó là tên đơn vị? Nếu không, đồng chí nhập lại tên.")
                        .with(List.of(new Press.Pick(
                                        offering.tag(),
                                        offering.revision(),
                                        spot.name(),
                                        Choice.of("", name).tag())
                                .button("Đó là tên đơn vị"))));
    }

    /** Yes to a name that was asked about. */
    private Optional<Turn> affirmed() {
        return progress.pending()
                .filter(spot -> spot.question().kind().free() && draft.offers().size() == 1)
                .filter(spot -> spot.read(draft.offers().getFirst()) instanceof Unsure<?>)
                .map(spot -> given(
                        spot,
                        new Answer.Given(draft.offers().getFirst(), talk.heard().ref())));
    }

    private Turn several(String first, List<String> others, String text) {
        var offers = new ArrayList<>(List.of(first));
        offers.addAll(others);
        return talk.ask(session.with(draft.offering(offers, talk.now())), Phrases.quoted(text.strip()) + " có thể là:");
    }

    private Turn failed(String why) {
        var failed = draft.failedOnce(talk.now());
        return talk.ask(session.with(failed), why);
    }

    /** Keeps an answer; asks the store first where only the store knows. */
    Turn given(Spot<?> spot, Answer answer) {
        var lookup = spot.asking().lookup();
        if (lookup.isPresent() && answer.spelling().isPresent()) {
            var order = lookup.get()
                    .apply(talk.heard().id() + ":check", answer.spelling().get());
            return new Turn(session, List.of(), Optional.of(order), false);
        }
        return talk.ask(session.with(draft.with(spot.name(), answer, talk.now())));
    }

    /** A pressed choice of the open question. */
    Turn picked(String name, String tag) {
        var spot = progress.pending().filter(open -> open.name().equals(name)).or(() -> reachable(name));
        if (spot.isEmpty()) {
            return talk.ask(session, Phrases.STALE);
        }
        if (tag.startsWith("=")) {
            return change(spot.get().question().key(), Optional.of(tag.substring(1)));
        }
        var offered = new ArrayList<>(Prompt.offered(draft, spot.get()));
        draft.offers().forEach(offer -> offered.add(Choice.of("", offer)));
        for (var choice : offered) {
            if (choice.tag().equals(tag)) {
                return chosen(spot.get(), choice);
            }
        }
        return talk.ask(session, Phrases.STALE);
    }

    private Turn chosen(Spot<?> spot, Choice choice) {
        return switch (choice.effect()) {
            case Choice.Effect.Says(var canonical) ->
                given(spot, new Answer.Given(canonical, talk.heard().ref()));
            case Choice.Effect.SaysOf(var key, var canonical) ->
                talk.ask(session.with(draft.closed(talk.now())
                        .with(
                                Spot.name(spot.sheet(), key),
                                new Answer.Given(canonical, talk.heard().ref()),
                                talk.now())));
            case Choice.Effect.Reopens(var key) -> reopen(Spot.name(spot.sheet(), key));
            case Choice.Effect.Invites(var invitation) -> talk.ask(session, invitation);
            case Choice.Effect.Cancels() -> cancel();
        };
    }

    /** The words that were doubtful are news: this draft rests and they start another. */
    Turn startNew() {
        if (draft.offers().isEmpty()) {
            return talk.ask(session, Phrases.STALE);
        }
        var text = draft.offers().getLast();
        var calm = new Afresh(talk, session.with(draft.offering(List.of(), talk.now())));
        return calm.understood(talk.understood(text), text);
    }

    /** What an intent is to an open draft. */
    enum Meant {
        REPORT,
        INQUIRY,
        CORRECTION,
        THANKS,
        ANSWER,
        NOTHING;

        static Meant by(Intent intent) {
            return switch (intent) {
                case REPORT_ADMISSION, REPORT_FOUNDING, REPORT_MIXED, ZERO_REPORT -> REPORT;
                case ACKNOWLEDGE -> THANKS;
                case CORRECT -> CORRECTION;
                case CONFIRM, DENY, CANCEL, RESUME, COMPLETE -> ANSWER;
                case OUT_OF_SCOPE, REFUSE_PERSONAL_DATA -> NOTHING;
                case Intent other -> Flows.startedBy(other).isPresent() ? INQUIRY : NOTHING;
            };
        }
    }
}
