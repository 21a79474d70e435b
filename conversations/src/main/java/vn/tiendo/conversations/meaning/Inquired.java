package vn.tiendo.conversations.meaning;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a question is about.
 *
 * @param units as named, in order; of a comparison two
 * @param limit how many a list is to hold
 * @param followUp whether it begins like one that goes on from the answer before: "còn …?", "thế …?", "… thì sao?" (C-52)
 * @param drawn whether a picture of it is wanted: "biểu đồ"
 */
public record Inquired(
        Scope scope,
        List<String> units,
        Topic topic,
        Optional<SpokenTime> time,
        Optional<Listing> list,
        OptionalInt limit,
        List<Restriction> restrictions,
        boolean followUp,
        boolean drawn) {
    /** Of whom it asks. */
    public enum Scope {
        OWN,
        UNIT,
        ALL
    }

    public Inquired {
        units = List.copyOf(units);
        restrictions = List.copyOf(restrictions);
    }

    /** "tháng 5 thế nào", "so với tháng trước": of what it asks was said before. */
    public boolean namesOnlyTime() {
        return (time.isPresent() || !restrictions.isEmpty())
                && units.isEmpty()
                && topic.indicators().isEmpty()
                && list.isEmpty()
                && restrictions.stream().allMatch(Inquired::comparesTimes);
    }

    private static boolean comparesTimes(Restriction restriction) {
        return restriction instanceof Restriction.Comparison(var against, var _) && against != Restriction.Against.UNIT;
    }

    public static Inquired about(Scope scope) {
        return new Inquired(
                scope,
                List.of(),
                new Topic(List.of(), false),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                List.of(),
                false,
                false);
    }
}
