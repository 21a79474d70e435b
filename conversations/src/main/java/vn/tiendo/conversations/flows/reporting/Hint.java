package vn.tiendo.conversations.flows.reporting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.questions.Affirmed;
import vn.tiendo.conversations.questions.Picks;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;
import vn.tiendo.domain.reporting.Mark;
import vn.tiendo.domain.rules.Check;
import vn.tiendo.domain.rules.Rules;

/** What words beside an admission or a founding may make of it. */
public enum Hint {
    /** A member admitted once more. */
    AGAIN("again", Check.READMITTED, "\\bket nap lai\\b"),
    /** A member made official, who was admitted before. */
    OFFICIAL("official", Check.MADE_OFFICIAL, "\\b(?:chuyen|cong nhan|len|ket nap) (?:dang vien )?chinh thuc\\b"),
    /** A member who comes from elsewhere. */
    MOVED("moved", Check.TRANSFERRED, "\\bchuyen (?:sinh hoat|den|ve|tu|sang)\\b|\\btiep nhan\\b"),
    /** An organisation that was there before: taken over, merged, renamed. */
    REORGANISED(
            "reorganised",
            Check.REORGANISED,
            "\\btiep nhan\\b|\\bchuyen giao\\b|\\bchuyen ve\\b|\\bsap nhap\\b|\\bhop nhat\\b|\\bdoi ten\\b|\\bkien toan\\b"
                    + "|\\btach\\b"),
    /** A part of a union that is there: it is no union of its own. */
    PART("part", Check.PART_OF, "\\b(?:cong doan|cd) (?:bo phan|(?:co so )?thanh vien)\\b|\\bto (?:cong doan|cd)\\b");

    /** The key under which a draft keeps what its first words hinted at. */
    public static final String KEY = "hint";

    /** Never asked: it is answered by the words, if they say it. */
    static final Question<Optional<Hint>> QUESTION = Questions.pick(
                    KEY,
                    Questions.UNLISTED,
                    "",
                    _ -> List.of(values()),
                    new Picks.Naming<>(hint -> hint.code, hint -> hint.code))
            .volunteered(_ -> true);

    private final String code;
    private final Check check;
    private final Pattern words;

    Hint(String code, Check check, String words) {
        this.code = code;
        this.check = check;
        this.words = Pattern.compile(words);
    }

    /** How a draft spells it. */
    public String code() {
        return code;
    }

    /** What {@code words} hint at beside an admission. */
    public static Optional<Hint> besideAdmission(String words) {
        return first(Stream.of(AGAIN, OFFICIAL, MOVED), words);
    }

    /** What {@code words} hint at beside a founding. */
    public static Optional<Hint> besideFounding(String words) {
        return first(Stream.of(REORGANISED, PART), words);
    }

    private static Optional<Hint> first(Stream<Hint> possible, String words) {
        var said = Folding.folded(words);
        return possible.filter(hint -> hint.words.matcher(said).find()).findFirst();
    }

    /** The hint behind what rules found in a line. */
    static Optional<Hint> behind(List<Mark> marks, Rules rules) {
        return marks.stream()
                .flatMap(mark ->
                        rules.versions().stream().filter(rule -> rule.code().equals(mark.rule())))
                .flatMap(rule -> Stream.of(values()).filter(hint -> hint.check == rule.check()))
                .findFirst();
    }

    /** The check whether it is what it is reported as all the same; a no gives the report up. */
    Ruling ruling(String question, String yes) {
        return new Ruling(
                check,
                (answers, _) -> answers.find(QUESTION).flatMap(said -> said).equals(Optional.of(this)),
                _ -> Map.of(),
                question,
                _ -> new Affirmed.Claim(code, yes, "Không gửi"),
                "");
    }
}
