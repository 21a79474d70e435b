package vn.tiendo.conversations.questions;

import java.util.Optional;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.language.Counts;

/** A whole number of people or organisations. */
record Counted() implements Kind<Integer> {
    private static final int DIGITS = 9;

    @Override
    public Reading<Integer> read(String words, Answers before) {
        return Counts.read(words);
    }

    @Override
    public Optional<Integer> decode(String canonical, Answers before) {
        return !canonical.isEmpty()
                        && canonical.length() <= DIGITS
                        && canonical.chars().allMatch(letter -> letter >= '0' && letter <= '9')
                ? Optional.of(Integer.valueOf(canonical))
                : Optional.empty();
    }

    @Override
    public String show(Integer value) {
        return Phrases.number(value);
    }

    @Override
    public boolean typed() {
        return true;
    }
}
