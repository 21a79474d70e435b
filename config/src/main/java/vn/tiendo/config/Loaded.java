package vn.tiendo.config;

import java.util.List;

/** What came of loading a directory: all of it, or every problem at once (I-8). */
public sealed interface Loaded {
    /** Everything is in order. */
    record Good(Configuration configuration) implements Loaded {}

    /** Nothing is taken; each problem is listed. */
    record Bad(List<Problem> problems) implements Loaded {
        public Bad {
            problems = List.copyOf(problems);
        }
    }
}
