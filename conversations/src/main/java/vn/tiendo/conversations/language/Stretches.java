package vn.tiendo.conversations.language;

import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.conversations.language.lexicon.Repair;
import vn.tiendo.conversations.language.values.Times;
import vn.tiendo.conversations.meaning.SpokenTime;

/** Reads a period that is the answer to "which period?". */
public final class Stretches {
    private Stretches() {}

    /** Its code, such as 2026-Q2; empty if the words name none. */
    public static Optional<String> read(String words, LocalDate today) {
        var text = Repair.text(words);
        var times = new Times(text, today);
        for (var at = 0; at < text.size(); at++) {
            var found = times.at(at);
            if (found.isPresent()) {
                return found.get().when() instanceof SpokenTime.During(var code, var _, var _)
                        ? Optional.of(code)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
