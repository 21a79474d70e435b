package vn.tiendo.conversations.language.values;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.tiendo.conversations.language.script.Text;

/**
 * A row of {@code times.txt}: a pattern and what it says of a time.
 *
 * @param example words that it reads
 * @param expected how they are read on Saturday 2026-06-20, for the test
 */
record TimeRule(List<Element> pattern, List<Part> says, String example, String expected) {
    /** A slot and where its value comes from: a capture by its number, or a value. */
    private record Part(Slot slot, boolean captured, boolean negative, int value) {
        private static Part parse(String text) {
            var equals = text.indexOf('=');
            var slot = Slot.valueOf(text.substring(0, equals));
            var value = text.substring(equals + 1);
            var negative = value.startsWith("-");
            var rest = negative ? value.substring(1) : value;
            return rest.startsWith("$")
                    ? new Part(slot, true, negative, Integer.parseInt(rest.substring(1)))
                    : new Part(slot, false, negative, Integer.parseInt(rest));
        }

        private int of(int[] captures) {
            var number = captured ? captures[value - 1] : value;
            return negative ? -number : number;
        }
    }

    static TimeRule parse(String line) {
        var arrow = line.indexOf(" => ");
        var cells = line.substring(arrow + 4).split(" ~ ", -1);
        var pattern = Arrays.stream(line.substring(0, arrow).split(" "))
                .map(Element::parse)
                .toList();
        var says = Arrays.stream(cells[0].split(" ")).map(Part::parse).toList();
        return new TimeRule(pattern, says, cells[1].strip(), cells[2].strip());
    }

    /** The keys it may begin with; empty if it may begin with a number. */
    Optional<Set<String>> openings() {
        var keys = new TreeSet<String>();
        for (var element : pattern) {
            if (!(element instanceof Element.Words words)) {
                return Optional.empty();
            }
            keys.addAll(words.alternatives().keySet());
            if (!words.optional()) {
                break;
            }
        }
        return Optional.of(keys);
    }

    /** The keys that may follow the number it begins with. */
    Set<String> seconds() {
        if (pattern.getFirst() instanceof Element.Numeral
                && pattern.get(1) instanceof Element.Words words
                && !words.optional()) {
            return words.alternatives().keySet();
        }
        throw new IllegalStateException("expected a word after the number that begins \"%s\"".formatted(example));
    }

    /** What it reads here, if anything. */
    Optional<Atom> match(Text text, int at) {
        var captures = new int[4];
        var end = match(text, at, 0, captures, 0);
        if (end < 0) {
            return Optional.empty();
        }
        var slots = Slots.NONE;
        for (var part : says) {
            slots = slots.with(part.slot, part.of(captures));
        }
        return Optional.of(new Atom(slots, end));
    }

    private int match(Text text, int at, int element, int[] captures, int captured) {
        if (element == pattern.size()) {
            return at;
        }
        var next = pattern.get(element);
        var found = next.match(text, at);
        if (found.length() > 0) {
            if (next.captures()) {
                captures[captured] = found.value();
            }
            var end =
                    match(text, at + found.length(), element + 1, captures, next.captures() ? captured + 1 : captured);
            if (end >= 0) {
                return end;
            }
        }
        return next.optional() ? match(text, at, element + 1, captures, captured) : -1;
    }

    /** A phrase that was read, and the token after it. */
    record Atom(Slots slots, int to) {}

    /** All rows. */
    static List<TimeRule> all() {
        var rules = new ArrayList<TimeRule>();
        for (var line : Lines.of("times.txt")) {
            rules.add(parse(line));
        }
        return List.copyOf(rules);
    }
}
