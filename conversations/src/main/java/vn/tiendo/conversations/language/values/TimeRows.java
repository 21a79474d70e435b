package vn.tiendo.conversations.language.values;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.conversations.language.script.Text;
import vn.tiendo.conversations.language.script.Token;
import vn.tiendo.conversations.language.script.Tokens;

/**
 * The rows of {@code times.txt}, looked up by the word they begin with.
 *
 * @param text where they are looked for
 */
record TimeRows(Text text) {
    private static final Map<String, List<TimeRule>> BY_OPENING = new HashMap<>();
    /** Those that begin with a number, by the word after it. */
    private static final Map<String, List<TimeRule>> BY_SECOND = new HashMap<>();

    /** What stands before "tết" where it is a day. */
    private static final Set<String> FEAST = Set.of("truoc", "sau", "le");

    private static final Token MAI = Tokens.token("mai", 0, true);

    static {
        for (var rule : TimeRule.all()) {
            rule.openings()
                    .ifPresentOrElse(keys -> add(BY_OPENING, keys, rule), () -> add(BY_SECOND, rule.seconds(), rule));
        }
    }

    private static void add(Map<String, List<TimeRule>> rows, Set<String> keys, TimeRule rule) {
        keys.forEach(key -> rows.computeIfAbsent(key, _ -> new ArrayList<>()).add(rule));
    }

    static boolean open(String key) {
        return BY_OPENING.containsKey(key);
    }

    /** The longest row that fits here. */
    Optional<TimeRule.Atom> at(int at) {
        if (!text.has(at)) {
            return Optional.empty();
        }
        var counted = counted(at);
        var worded = longest(BY_OPENING.getOrDefault(text.key(at), List.of()), at)
                .filter(found -> text.isNumber(at) || isTime(found, at));
        return worded.isEmpty() ? counted : worded.flatMap(found -> longer(found, counted));
    }

    private Optional<TimeRule.Atom> counted(int at) {
        var number = Small.number(text, at).length();
        return number == 0 ? Optional.empty() : longest(BY_SECOND.getOrDefault(text.key(at + number), List.of()), at);
    }

    private static Optional<TimeRule.Atom> longer(TimeRule.Atom one, Optional<TimeRule.Atom> other) {
        return other.isPresent() && other.get().to() > one.to() ? other : Optional.of(one);
    }

    private Optional<TimeRule.Atom> longest(List<TimeRule> rules, int at) {
        Optional<TimeRule.Atom> best = Optional.empty();
        for (var rule : rules) {
            var found = rule.match(text, at);
            if (found.isPresent()
                    && (best.isEmpty() || found.get().to() > best.get().to())) {
                best = found;
            }
        }
        return best;
    }

    /** "mai" and "của tôi qua" are none; a word alone must be typed as it is. */
    private boolean isTime(TimeRule.Atom found, int at) {
        var alone = found.to() == at + 1;
        if (alone && text.key(at).equals("nay")) {
            return at == 0 || (at == 1 && text.isPolite(0));
        }
        if (alone && text.key(at).equals("mai")) {
            return text.may(at, MAI) && !text.at(at).isCapital();
        }
        if (text.key(at).equals("thu") && text.at(at).isMarked() && text.at(at).tone() != 1) {
            return false;
        }
        if (alone && text.key(at).equals("tet")) {
            return FEAST.contains(text.key(at - 1));
        }
        if (text.key(at).equals("thu") && isOrdinal(at)) {
            return false;
        }
        if (text.key(at).equals("nam")
                && text.at(at).isMarked()
                && !text.at(at).letters().equals("năm")) {
            return false;
        }
        if (text.key(at).equals("t") || text.key(at).equals("q") || text.key(at).equals("h")) {
            return text.isApart(at);
        }
        return !(text.says(at, "toi", "qua") && text.key(at - 1).equals("cua"));
    }

    private boolean isOrdinal(int at) {
        var dated = Set.of("tuan", "ngay", "dau", "cuoi").contains(text.key(at + 2))
                || Small.shift(text, Math.min(at + 2, text.size() - 1)).length() > 0;
        if (dated) {
            return false;
        }
        return Set.of("lan", "dot", "hang", "vien", "nguoi", "bo", "quy", "chi", "dung", "xep")
                        .contains(text.key(at - 1))
                || (text.has(at + 2) && Set.of("la", "thi").contains(text.key(at + 2)));
    }
}
