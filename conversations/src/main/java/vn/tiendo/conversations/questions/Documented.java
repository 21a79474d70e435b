package vn.tiendo.conversations.questions;

import java.util.Optional;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.language.DocumentNumbers;

/** The number of a decision. */
record Documented() implements Kind<String> {
    private static final int LONGEST = 40;

    @Override
    public Reading<String> read(String words, Answers before) {
        return DocumentNumbers.read(words);
    }

    @Override
    public Optional<String> decode(String canonical, Answers before) {
        return canonical.isEmpty() || canonical.length() > LONGEST ? Optional.empty() : Optional.of(canonical);
    }

    @Override
    public String show(String value) {
        return value;
    }

    @Override
    public boolean typed() {
        return true;
    }
}
