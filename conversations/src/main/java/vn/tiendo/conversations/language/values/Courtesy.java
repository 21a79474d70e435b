package vn.tiendo.conversations.language.values;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.conversations.language.script.Text;

/** What a message begins and ends with out of courtesy, and which changes no meaning: "dạ thưa anh, … ạ em cảm ơn". */
public final class Courtesy {
    private static final Map<String, List<String[]>> OF_KIND = read();

    private final Text text;

    private Courtesy(Text text) {
        this.text = text;
    }

    private static Map<String, List<String[]>> read() {
        var kinds = new HashMap<String, List<String[]>>();
        for (var line : Lines.of("courtesy.txt")) {
            var space = line.indexOf(' ');
            kinds.put(
                    line.substring(0, space),
                    Arrays.stream(line.substring(space + 1).split("\\|", -1))
                            .map(words -> words.strip().split(" ", -1))
                            .toList());
        }
        return Map.copyOf(kinds);
    }

    /** The message without it; as it is where nothing else would be left. */
    public static Text without(Text text) {
        var courtesy = new Courtesy(text);
        var from = courtesy.opening();
        var to = courtesy.closing(from);
        var whole = from == 0 && to == text.size();
        return whole || !courtesy.isSaid(from, to) ? text : Text.of(text.text(from, to));
    }

    /** Whether a word or number is left. */
    private boolean isSaid(int from, int to) {
        for (var at = from; at < to; at++) {
            if (text.at(at).isWord() || text.at(at).isNumber()) {
                return true;
            }
        }
        return false;
    }

    private int opening() {
        var at = 0;
        while (true) {
            var to = address(at);
            to = to == at ? leave(at) : to;
            if (to == at) {
                return at;
            }
            at = to;
        }
    }

    /** "báo cáo anh ạ,": somebody is addressed, and a word or sign closes it. */
    private int address(int from) {
        var whom = all("before", from);
        var after = all("whom", whom);
        return after > whom ? closed(from, after) : from;
    }

    private int leave(int from) {
        var after = all("leave", all("before", from));
        return after > all("before", from) ? closed(from, after) : from;
    }

    private int closed(int from, int after) {
        var to = all("after", after);
        var sign = to;
        while (isStop(sign)) {
            sign++;
        }
        return sign > after ? sign : from;
    }

    private boolean isStop(int at) {
        return text.isSign(at, ',') || text.isSign(at, '!') || text.isSign(at, '.') || text.isSign(at, ':');
    }

    /** The token after all phrases of a kind that follow one another here. */
    private int all(String kind, int from) {
        var at = from;
        var to = after(kind, at);
        while (to > at) {
            at = to;
            to = after(kind, at);
        }
        return at;
    }

    /** The token after the longest phrase of a kind; the same place if there is none. */
    private int after(String kind, int at) {
        var to = at;
        for (var phrase : OF_KIND.getOrDefault(kind, List.of())) {
            if (at + phrase.length > to && text.says(at, phrase)) {
                to = at + phrase.length;
            }
        }
        return to;
    }

    private int closing(int from) {
        var last = text.size();
        while (last > from && isStop(last - 1)) {
            last--;
        }
        var end = thanks(from, last);
        for (var at = Math.max(from + 1, end - 5); at < end; at++) {
            var tail = after("tail", at);
            var byName = all("whom", at);
            var counted = text.isNumber(at - 1) && !text.isSign(at - 2, '/');
            var named = byName > at && !counted ? after("tail", byName) : at;
            if ((tail > at && all("after", all("whom", tail)) == end) || (named > byName && named == end)) {
                return at;
            }
        }
        return end < last ? end : text.size();
    }

    /** Where thanks begin that end a message which says something else. */
    private int thanks(int from, int end) {
        for (var at = Math.max(from + 1, end - 9); at < end; at++) {
            var to = after("thanks", at);
            var parted = isStop(at - 1) || text.key(at - 1).equals("a");
            if (to > at && parted && rest(to) == end && !isAssent(from, at)) {
                return at;
            }
        }
        return end;
    }

    private int rest(int thanks) {
        var whom = all("whom", thanks);
        var much = text.key(whom).equals("nhieu") ? whom + 1 : whom;
        return all("after", much);
    }

    private boolean isAssent(int from, int to) {
        for (var at = from; at < to; at++) {
            if (text.at(at).isWord() && after("assent", at) == at && all("whom", at) == at) {
                return false;
            }
        }
        return true;
    }
}
