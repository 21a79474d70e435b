package vn.tiendo.conversations.moves;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.tiendo.conversations.Answer;
import vn.tiendo.conversations.Draft;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.flows.Flows;
import vn.tiendo.conversations.flows.reporting.Hint;
import vn.tiendo.conversations.flows.reporting.Papers;
import vn.tiendo.conversations.flows.reporting.Portions;
import vn.tiendo.conversations.flows.reporting.SubCounts;
import vn.tiendo.conversations.flows.shared.ToldReport;
import vn.tiendo.conversations.language.Intent;
import vn.tiendo.conversations.language.Understanding;
import vn.tiendo.conversations.meaning.Event;
import vn.tiendo.conversations.questions.Spot;
import vn.tiendo.conversations.screens.Talk;

/** Fills sheets of a draft with what a message says; lives as long as one opening. */
final class Filling {
    private static final Pattern DAYS = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d/.-])(?:\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|(?:tháng|thang|quý|quy)\\s+\\d{1,2})(?![\\d/])");
    /** What is said beside a decision: a ceremony with its day, or a day alone. */
    private static final Pattern SECOND_DAY = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:lễ|le)(?!\\p{L})"
                    + "|^(?:(?:ngày|ngay|hôm|hom|sáng|sang|chiều|chieu|tối|toi|thứ|thu|mùng|mung|mồng|mong)(?!\\p{L})|\\d{1,2}[/.-]\\d)");

    /** What is done for one unit at a time. */
    private static final Set<Intent> ORDERS = EnumSet.of(Intent.NUDGE, Intent.EXTEND, Intent.LOCK_ACCOUNT);

    private static final String DAY = "date";

    /** How two days that contradict are refused (C-61): of the whole message. */
    private static final String TWO = "hai ngày";

    private final Talk talk;
    private final Understanding understanding;
    private final String words;
    private final List<String> notes = new ArrayList<>();
    private final Map<String, String> left = new LinkedHashMap<>();
    private final Set<String> unasked = new HashSet<>();
    private final Set<String> guessed = new HashSet<>();

    Filling(Talk talk, Understanding understanding, String words) {
        this.talk = talk;
        this.understanding = understanding;
        this.words = words;
        guessed.addAll(understanding.confirm());
        understanding.unkept().stream()
                .map(said -> ORDERS.contains(understanding.intent()) ? another(said) : unclear(said))
                .forEach(notes::add);
        if (understanding.events().size() < 2) {
            left.putAll(understanding.entities()); // of several events each fact has its own
            ToldReport.words(understanding.meaning()).ifPresent(told -> left.put(ToldReport.KEY, told));
            if (understanding.events().stream().anyMatch(Event::awaited)) {
                left.putIfAbsent(Papers.KEY, Papers.AWAITED);
            }
        }
    }

    private static String another(String unit) {
        return "Chưa gồm “%s”: mỗi lần một đơn vị, đồng chí nhắn riêng.".formatted(unit);
    }

    private static String unclear(String said) {
        return (SECOND_DAY.matcher(said).find()
                        ? "Chưa ghi “%s”: báo cáo này ghi ngày quyết định."
                        : "Chưa ghi “%s”: hệ thống chưa rõ đó là việc gì.")
                .formatted(said);
    }

    void note(String note) {
        notes.add(note);
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    /** What cannot be said of several organisations at once, or of an unknown number of them. */
    void vague(List<Fact> facts) {
        var organisations =
                facts.stream().filter(fact -> fact.form().isPerPiece()).count();
        if (organisations > 1) {
            left.remove("members");
            unasked.add("members");
        }
        if (organisations > 0 && understanding.need().contains("count")) {
            notes.add("Hệ thống chưa đọc được số tổ chức nên ghi 1. Nếu nhiều hơn, đồng chí hủy và nhắn lại, ví dụ:"
                    + " thành lập 2 chi đoàn.");
        }
    }

    /** The sheet of the whole message. */
    Draft sheet(Draft empty, int number) {
        return sheet(
                empty,
                number,
                new Fact(
                        Flows.form(empty.forms().get(number - 1)),
                        Map.of(),
                        Set.copyOf(understanding.need()),
                        Set.copyOf(understanding.confirm()),
                        words));
    }

    Draft sheet(Draft empty, int number, Fact fact) {
        var own = fact.own();
        guessed.clear();
        guessed.addAll(fact.guessed());
        var draft = empty;
        var form = Flows.form(draft.forms().get(number - 1));
        var hint = form.isPerPiece() ? Hint.besideFounding(words) : Hint.besideAdmission(words);
        if (hint.isPresent() && form.question(Hint.KEY).isPresent()) {
            draft = draft.with(
                    Spot.name(number, Hint.KEY), new Answer.Given(hint.get().code(), Optional.empty()), talk.now());
        }
        for (var question : form.questions()) {
            var said = Optional.ofNullable(own.getOrDefault(question.key(), left.get(question.key())));
            if (said.isPresent()) {
                draft = taken(draft, number, question.key(), said.get());
            } else if (fact.need().contains(question.key()) && !unasked.contains(question.key())) {
                draft = missed(draft, number, question.key());
            }
        }
        undated(draft, number, fact).ifPresent(notes::add);
        return form.question(SubCounts.KEY).isPresent() ? portioned(draft, number, fact) : draft;
    }

    /** The day of what still waits for its decision, which will have another (C-14, C-50). */
    private Optional<String> undated(Draft draft, int number, Fact fact) {
        var awaited = draft.answers().get(Spot.name(number, Papers.KEY)) instanceof Answer.Given(var said, var _)
                && said.equals(Papers.AWAITED);
        return Optional.ofNullable(fact.own().getOrDefault(DAY, left.get(DAY)))
                .filter(_ -> awaited && !draft.answers().containsKey(Spot.name(number, DAY)))
                .flatMap(Papers::notYet);
    }

    /** What the words tell of parts of the count: of one sheet all, of several each what is told of it alone (C-50). */
    private Draft portioned(Draft empty, int number, Fact fact) {
        var told = empty.forms().size() > 1 ? fact.told() : words;
        var answers = talk.progress(empty).sheets().get(number - 1).answers();
        understanding.unkept().stream()
                .filter(said -> told.contains(said) && Portions.cover(told, said, talk.situation()))
                .map(Filling::unclear)
                .forEach(notes::remove);
        notes.addAll(SubCounts.unkept(told, answers));
        var draft = empty;
        var facts = new LinkedHashMap<>(left);
        facts.putAll(fact.own());
        for (var said : SubCounts.said(told, facts, answers)) {
            draft = taken(draft, number, SubCounts.KEY, said);
        }
        return draft;
    }

    Draft taken(Draft draft, int number, String key, String said) {
        var spot = spot(draft, number, key);
        if (spot.isEmpty()) {
            return draft;
        }
        left.remove(key);
        return answered(draft, spot.get(), said);
    }

    private <T> Draft answered(Draft draft, Spot<T> spot, String said) {
        var ref = talk.heard().ref();
        var isGuess = guessed.contains(spot.question().key());
        if (spot.question().kind().decode(said, spot.before()).isPresent()
                && !spot.question().kind().free()) {
            return draft.with(
                    spot.name(),
                    isGuess ? new Answer.Guessed(said, List.of(), ref) : new Answer.Given(said, ref),
                    talk.now());
        }
        return switch (spot.read(said)) {
            case Reading.Understood<T>(var _, var canonical) ->
                draft.with(
                        spot.name(),
                        isGuess ? new Answer.Guessed(canonical, List.of(), ref) : new Answer.Given(canonical, ref),
                        talk.now());
            case Reading.Unsure<T>(var _, var canonical, var _, var others)
            when spot.question().kind().free() -> {
                var offers = new ArrayList<>(List.of(canonical));
                offers.addAll(others);
                yield draft.offering(spot.name(), offers, talk.now());
            }
            case Reading.Unsure<T>(var _, var canonical, var _, var others) ->
                draft.with(spot.name(), new Answer.Guessed(canonical, others, ref), talk.now());
            case Reading.Refused<T>(var why) -> {
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
        if (spot.get().read(part(spot.get())) instanceof Reading.Refused<?>(var why)) {
            notes.add(why);
        }
        return draft.reopen(spot.get().name(), talk.now());
    }

    /** The one day among the words, if it alone is refused: "31/4" of a whole report. */
    private String part(Spot<?> spot) {
        var days = DAYS.matcher(words).results().map(MatchResult::group).toList();
        return days.size() == 1
                        && spot.read(days.getFirst()) instanceof Reading.Refused<?>(var alone)
                        && alone.contains(days.getFirst())
                        && !(spot.read(words) instanceof Reading.Refused<?>(var whole) && whole.contains(TWO))
                ? days.getFirst()
                : words;
    }

    private Optional<Spot<?>> spot(Draft draft, int number, String key) {
        var sheet = talk.progress(draft).sheets().get(number - 1);
        return sheet.form()
                .question(key)
                .filter(question -> question.applies(sheet.answers()))
                .map(question -> new Spot<>(number, question, sheet.answers()));
    }
}
