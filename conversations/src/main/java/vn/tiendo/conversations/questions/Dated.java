package vn.tiendo.conversations.questions;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.language.DayReader;

/** A day of something that has happened. */
record Dated(Function<Answers, LocalDate> today) implements Kind<LocalDate> {
    @Override
    public Reading<LocalDate> read(String words, Answers before) {
        return DayReader.read(words, today.apply(before));
    }

    @Override
    public Optional<LocalDate> decode(String canonical, Answers before) {
        return DayReader.decode(canonical);
    }

    @Override
    public String show(LocalDate value) {
        return DayReader.show(value);
    }

    @Override
    public boolean typed() {
        return true;
    }
}
