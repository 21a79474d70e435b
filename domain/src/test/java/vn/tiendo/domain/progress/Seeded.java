package vn.tiendo.domain.progress;

import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

/** Random cases that are the same in every build; a failure names the seed of its case. */
@NullMarked
final class Seeded {
    private static final int EDGE_IN = 8;

    private Seeded() {}

    /** Tries a property on so many cases. */
    static void cases(int tries, Consumer<Random> property) {
        for (long seed = 1; seed <= tries; seed++) {
            try {
                property.accept(new Random(seed));
            } catch (AssertionError | RuntimeException failed) {
                throw new AssertionError("the case of seed %d: %s".formatted(seed, failed.getMessage()), failed);
            }
        }
    }

    /** A number from {@code min} to {@code max}, both included and both met more often than others. */
    static int number(Random random, int min, int max) {
        return switch (random.nextInt(EDGE_IN)) {
            case 0 -> min;
            case 1 -> max;
            case 2 -> random.nextInt(min, Math.min(max, min + 10) + 1);
            default -> random.nextInt(min, max + 1);
        };
    }

    /** One of some values. */
    @SafeVarargs
    static <T> T one(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
