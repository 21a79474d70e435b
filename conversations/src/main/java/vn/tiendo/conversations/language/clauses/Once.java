package vn.tiendo.conversations.language.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Something about a sentence that is worked out when it is first asked for, and then kept. */
final class Once<T> {
    private final List<T> kept = new ArrayList<>(1);

    T or(Supplier<T> worked) {
        if (kept.isEmpty()) {
            kept.add(worked.get());
        }
        return kept.getFirst();
    }
}
