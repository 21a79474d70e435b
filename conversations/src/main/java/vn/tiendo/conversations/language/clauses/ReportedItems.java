package vn.tiendo.conversations.language.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.conversations.language.lexicon.Sense;
import vn.tiendo.conversations.language.values.Piece;
import vn.tiendo.conversations.meaning.Event;

/**
 * Which of the counted things of a message are reported, totals and echoes left out.
 *
 * @param facts all that is counted
 */
record ReportedItems(Sentence sentence, Facts facts) {
    List<Item> admitted() {
        var counted = facts.admits() ? facts.admitted() : gains(facts.admitted());
        var named = counted.stream().filter(item -> item.noun().isPresent()).toList();
        if (counted.size() == 2 && isLeft(counted.getLast())) {
            return counted;
        }
        if (named.size() < counted.size() && areParts(counted)) {
            return counted.subList(0, 1);
        }
        var all = named.isEmpty() || counted.stream().anyMatch(item -> item.group() > 0) ? counted : named;
        if (all.size() > 1 && alike(all) && all.stream().allMatch(this::isBySex)) {
            return List.of(all.getFirst().counting(sum(all)));
        }
        if (all.size() == 2 && alike(all) && areJoined(all.getFirst(), all.getLast())) {
            return List.of(all.getFirst().counting(sum(all)));
        }
        if (all.size() > 2) {
            var rest = all.subList(1, all.size());
            if (sum(rest) != all.getFirst().value()) {
                return all;
            }
            return alike(all) ? all.subList(0, 1) : rest;
        }
        return all.size() == 2 && isEcho(all.get(0), all.get(1)) ? all.subList(0, 1) : all;
    }

    /** "kết nạp 2 rồi, còn 1 đồng chí nữa chờ quyết định": besides those before. */
    private boolean isLeft(Item item) {
        return sentence.is(item.at() - 1, Sense.PLUS) && sentence.last(Sense.AWAITING) > item.at();
    }

    /** "1 anh bảo vệ với 2 chị nấu ăn": others of the same. */
    private boolean areJoined(Item first, Item second) {
        var words = Stream.of(first, second)
                .flatMap(item -> item.noun().stream())
                .filter(noun -> sentence.is(noun.from(), Sense.PERSON))
                .map(noun -> sentence.folded(noun.from()))
                .distinct()
                .count();
        var joined = false;
        for (var at = first.at(); at < second.at(); at++) {
            if (sentence.isSign(at)) {
                return false;
            }
            joined |= sentence.is(at, Sense.PLUS);
        }
        return joined && words > 1;
    }

    /** "kết nạp 3 nhưng 1 người chưa có quyết định": fewer people after a number of what was done are some of them. */
    private boolean areParts(List<Item> counted) {
        var whole = counted.getFirst();
        return whole.noun().isEmpty()
                && counted.stream()
                        .skip(1)
                        .allMatch(item -> item.group() == whole.group()
                                && item.value() < whole.value()
                                && item.noun()
                                        .filter(noun -> noun.guessed() && sentence.is(noun.from(), Sense.PERSON))
                                        .isPresent());
    }

    private static int sum(List<Item> items) {
        return items.stream().mapToInt(Item::value).sum();
    }

    /** Whether nothing but their numbers tells them apart. */
    private boolean alike(List<Item> items) {
        return items.stream().skip(1).allMatch(item -> isEcho(items.getFirst(), item));
    }

    /** "1 đ/c nữ": women or men of what was done, who are all of it together where no total is said. */
    private boolean isBySex(Item item) {
        return item.noun()
                .map(Noun::to)
                .filter(at -> sentence.is(at, Sense.PART, "female") || sentence.is(at, Sense.PART, "male"))
                .isPresent();
    }

    /** What is counted of people where nobody said that they were admitted. */
    private List<Item> gains(List<Item> items) {
        return items.stream()
                .filter(item -> item.noun().isPresent())
                .filter(item -> sentence.says(Sense.HAVE_MORE)
                        || sentence.is(item.noun().get().from(), Sense.PEOPLE, Sense.ORG)
                        || Noun.body(sentence, item.noun().get().from()).isPresent())
                .toList();
    }

    /** The same indicator twice is a part or a total of it, unless each has its own day. */
    private boolean isEcho(Item first, Item second) {
        var belongings = new Belongings(sentence, List.of(first, second));
        return first.indicator().equals(second.indicator())
                && isCalledAlike(first, second)
                && belongings.of(first, Piece.Time.class).equals(belongings.of(second, Piece.Time.class))
                && belongings.of(first, Piece.Paper.class).equals(belongings.of(second, Piece.Paper.class))
                && belongings.of(first, Piece.Enterprise.class).equals(belongings.of(second, Piece.Enterprise.class));
    }

    /** "2 dv, 3 doan vien" are two facts, whatever "dv" is. */
    private boolean isCalledAlike(Item first, Item second) {
        var words = Stream.of(first, second)
                .flatMap(item -> item.noun().stream())
                .filter(noun -> sentence.is(noun.from(), Sense.PEOPLE))
                .map(noun -> sentence.folded(noun.from()))
                .distinct()
                .count();
        return words < 2;
    }

    /** "chi bộ công ty A và chi bộ công ty B" are two of one kind: one event. */
    List<Item> pooled(List<Item> items) {
        var belongings = new Belongings(sentence, items);
        var pooled = new ArrayList<Item>();
        for (var item : items) {
            var same = pooled.stream()
                    .filter(other -> item.act() == Event.Act.FOUNDING
                            && other.act() == Event.Act.FOUNDING
                            && item.noun().map(Noun::sort).equals(other.noun().map(Noun::sort))
                            && item.indicator().equals(other.indicator())
                            && Filings.times(sentence, other, belongings)
                                    .equals(Filings.times(sentence, item, belongings)))
                    .findFirst();
            if (same.isEmpty()) {
                pooled.add(item);
            }
        }
        return pooled;
    }
}
