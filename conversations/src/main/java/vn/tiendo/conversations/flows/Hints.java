package vn.tiendo.conversations.flows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.domain.reporting.Mark;
import vn.tiendo.domain.rules.Check;
import vn.tiendo.domain.rules.Rules;

/** Words beside an admission or a founding that may make it something else. */
public final class Hints {
    /** The key under which a draft keeps what its first words hinted at. */
    public static final String KEY = "hint";

    static final String AGAIN = "again";
    static final String OFFICIAL = "official";
    static final String MOVED = "moved";
    static final String REORGANISED = "reorganised";
    static final List<String> ALL = List.of(AGAIN, OFFICIAL, MOVED, REORGANISED);

    private static final Map<Check, String> BY_CHECK = Map.of(
            Check.READMITTED, AGAIN,
            Check.MADE_OFFICIAL, OFFICIAL,
            Check.TRANSFERRED, MOVED,
            Check.REORGANISED, REORGANISED);

    private static final Pattern AGAIN_WORDS = Pattern.compile("\\bket nap lai\\b");
    private static final Pattern OFFICIAL_WORDS =
            Pattern.compile("\\b(?:chuyen|cong nhan|len|ket nap) (?:dang vien )?chinh thuc\\b");
    private static final Pattern MOVED_WORDS =
            Pattern.compile("\\bchuyen (?:sinh hoat|den|ve|tu|sang)\\b|\\btiep nhan\\b");
    private static final Pattern REORGANISED_WORDS = Pattern.compile(
            "\\btiep nhan\\b|\\bchuyen giao\\b|\\bchuyen ve\\b|\\bsap nhap\\b|\\bhop nhat\\b|\\bdoi ten\\b|\\bkien toan\\b|\\btach\\b");

    private Hints() {}

    /** The hint behind what rules found in a line. */
    static Optional<String> behind(List<Mark> marks, Rules rules) {
        return marks.stream()
                .flatMap(mark ->
                        rules.versions().stream().filter(rule -> rule.code().equals(mark.rule())))
                .flatMap(rule -> Optional.ofNullable(BY_CHECK.get(rule.check())).stream())
                .findFirst();
    }

    /** What {@code words} hint at beside what they report. */
    public static Optional<String> of(String words, boolean isFounding) {
        var said = Folding.folded(words);
        if (isFounding) {
            return REORGANISED_WORDS.matcher(said).find() ? Optional.of(REORGANISED) : Optional.empty();
        }
        if (AGAIN_WORDS.matcher(said).find()) {
            return Optional.of(AGAIN);
        }
        if (OFFICIAL_WORDS.matcher(said).find()) {
            return Optional.of(OFFICIAL);
        }
        return MOVED_WORDS.matcher(said).find() ? Optional.of(MOVED) : Optional.empty();
    }
}
