package vn.tiendo.conversations.moves;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.conversations.Answer;
import vn.tiendo.conversations.Draft;
import vn.tiendo.conversations.Input;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.flows.reporting.SubCounts;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.questions.Spot;
import vn.tiendo.conversations.screens.Talk;

/**
 * Second thoughts about what was answered: "à 3 người", "khoan, hôm kia", "thôi để 2 như cũ".
 *
 * @param keys what it may be about, the likeliest first
 * @param words what is meant instead
 */
public record SecondThought(List<String> keys, String words) implements Move {
    private static final Pattern BEGINNING = Pattern.compile(
            "^(?:(?:a|o|u|e|khoan|nham|nham roi|thoi|ma|ma thoi|khong|khong phai|da|quen|xin loi|hinh nhu|thuc ra|dung"
                    + " ra|y la|cu|van|van cu|de|cu de|van de|de lai|giu|giu lai|giu nguyen|de nguyen)[ ,.:]+)+");
    private static final Pattern END = Pattern.compile("(?:[ ,.]+(?:thoi|di|nhe|nha|a|that|moi dung|moi phai|chu|co"
            + "|nhu cu|nhu truoc|nhu vay|nhu the|y nguyen))+$");

    /** What says that something is to stay as it was. */
    private static final Pattern LEFT =
            Pattern.compile(".* (?:nhu cu|nhu truoc|y nguyen)|(?:.* )?(?:giu|de) nguyen .*");

    private static final Pattern PEOPLE =
            Pattern.compile("^\\d{1,4}(?: (?:nguoi|dong chi|d/c|dv|dang vien|doan vien|ng))?$");
    private static final Pattern COUNTED =
            Pattern.compile("\\b\\d{1,4} (?:nguoi|dong chi|d/c|dv|dang vien|doan vien|ng)\\b");
    private static final int LONGEST = 60;
    private static final String COUNT = "count";

    public SecondThought {
        keys = List.copyOf(keys);
    }

    /** What {@code text} says anew, if it begins with a word of second thoughts. */
    static Optional<SecondThought> in(String text) {
        var folded = Folding.folded(text).strip();
        var beginning = BEGINNING.matcher(folded);
        if (!beginning.find() || folded.length() > LONGEST) {
            return Optional.empty();
        }
        var meant =
                END.matcher(folded.substring(beginning.end())).replaceFirst("").strip();
        return Optional.of(
                PEOPLE.matcher(meant).matches()
                        ? new SecondThought(List.of(COUNT), meant)
                        : new SecondThought(
                                COUNTED.matcher(meant).find()
                                        ? List.of(COUNT, "date", "doc_no")
                                        : List.of("date", "doc_no"),
                                meant));
    }

    /** The same, if it changes something on that desk. */
    public static Optional<SecondThought> in(String text, Desk desk) {
        return in(text).filter(thought -> thought.amended(desk).isPresent());
    }

    /** Whether words say that something is to stay as it was: "thôi để 2 như cũ"; they are no name then. */
    public static boolean leaves(String text) {
        return LEFT.matcher(Folding.folded(text)).matches();
    }

    @Override
    public Turn made(Talk talk, Session session) {
        var desk = Desk.in(talk, session);
        return amended(desk).orElseGet(desk::ask);
    }

    Optional<Turn> amended(Desk desk) {
        var draft = desk.draft();
        var notes = new ArrayList<String>();
        for (var key : keys) {
            for (var spot : desk.spots(key)) {
                var said = desk.draft().answers().containsKey(spot.name())
                        ? answer(desk, spot, words)
                        : Optional.<Answer>empty();
                if (said.isPresent()) {
                    draft = draft.with(spot.name(), said.get(), desk.talk().now());
                    notes.add(amended(desk, spot, said.get().spelling().orElse(words), words));
                    draft = key.equals(COUNT) ? withParts(desk, draft, spot, notes) : draft;
                    break;
                }
            }
        }
        if (notes.isEmpty()) {
            return Optional.empty();
        }
        notes.addAll(beside(desk));
        return Optional.of(desk.ask(draft, notes.toArray(String[]::new)));
    }

    /** Who is told of beside what is put right, and not kept with it (C-50). */
    private static List<String> beside(Desk desk) {
        return desk.talk().heard().input() instanceof Input.Words(var text)
                ? desk.talk().understood(text).unkept().stream()
                        .map("Chưa ghi “%s”: đồng chí báo riêng khi có quyết định."::formatted)
                        .toList()
                : List.of();
    }

    /** The parts that are told beside a count, kept; what the programme does not keep of them is named (C-50). */
    private static Draft withParts(Desk desk, Draft draft, Spot<?> count, List<String> notes) {
        if (!(desk.talk().heard().input() instanceof Input.Words(var text))) {
            return draft;
        }
        notes.addAll(SubCounts.unkept(text, count.before()));
        return Desk.in(desk.talk(), desk.session().with(draft))
                .spot(Spot.name(count.sheet(), SubCounts.KEY))
                .filter(parts -> SubCounts.isAnyKept(text, parts.before()))
                .flatMap(parts -> answer(desk, parts, text)
                        .map(said -> draft.with(parts.name(), said, desk.talk().now())))
                .orElse(draft);
    }

    /** The answer that words give to a spot, alone or beside another: "QĐ 46 ngày 16/6", "3 người, ngày 12/6". */
    private static Optional<Answer> answer(Desk desk, Spot<?> spot, String words) {
        return spot.read(words) instanceof Reading.Understood<?>(var _, var canonical)
                ? Optional.of(desk.said(canonical))
                : Opening.understood(desk.talk(), desk.draft(), words)
                        .entity(spot.question().key())
                        .flatMap(said -> switch (spot.read(said)) {
                            case Reading.Understood<?>(var _, var canonical) -> Optional.of(desk.said(canonical));
                            case Reading.Unsure<?>(var _, var canonical, var _, var others) ->
                                Optional.of(new Answer.Guessed(
                                        canonical, others, desk.talk().heard().ref()));
                            case Reading.Refused<?> _ -> Optional.empty();
                        });
    }

    /** A spot's answer put right, which is said; empty if the words are no answer of it. */
    static Optional<Turn> amended(Desk desk, Spot<?> spot, String words) {
        return spot.read(words) instanceof Reading.Understood<?>(var _, var canonical)
                ? Optional.of(desk.ask(
                        desk.draft()
                                .with(
                                        spot.name(),
                                        desk.said(canonical),
                                        desk.talk().now()),
                        amended(desk, spot, canonical, words)))
                : Optional.empty();
    }

    private static String amended(Desk desk, Spot<?> spot, String canonical, String words) {
        return (isSaid(desk, spot, canonical) ? "Giữ nguyên " : "Đã sửa ")
                + Phrases.inside(spot.asking().label()) + ": "
                + spot.shown(canonical).orElse(words) + ".";
    }

    /** Whether it stands so already. */
    private static boolean isSaid(Desk desk, Spot<?> spot, String canonical) {
        return Optional.ofNullable(desk.draft().answers().get(spot.name()))
                .flatMap(Answer::spelling)
                .filter(canonical::equals)
                .isPresent();
    }
}
