package vn.tiendo.conversations.language.clauses;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Places of a sentence, in order; asked by loops, as every sentence is asked hundreds of times. */
final class Places {
    static final Places NONE = new Places(new int[0]);
    private final int[] places;

    private Places(int[] places) {
        this.places = places;
    }

    static Places upTo(int size, IntPredicate wanted) {
        var found = new int[size];
        var count = 0;
        for (var at = 0; at < size; at++) {
            if (wanted.test(at)) {
                found[count++] = at;
            }
        }
        return count == 0 ? NONE : new Places(Arrays.copyOf(found, count));
    }

    boolean anyMatch(IntPredicate wanted) {
        for (var at : places) {
            if (wanted.test(at)) {
                return true;
            }
        }
        return false;
    }

    boolean noneMatch(IntPredicate unwanted) {
        return !anyMatch(unwanted);
    }

    boolean allMatch(IntPredicate wanted) {
        return !anyMatch(wanted.negate());
    }

    OptionalInt findFirst() {
        return places.length == 0 ? OptionalInt.empty() : OptionalInt.of(places[0]);
    }

    IntStream filter(IntPredicate wanted) {
        return IntStream.of(places).filter(wanted);
    }

    Stream<Integer> boxed() {
        return IntStream.of(places).boxed();
    }

    <T> Stream<T> mapToObj(IntFunction<T> mapped) {
        return IntStream.of(places).mapToObj(mapped);
    }
}
