package vn.tiendo.bot.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.time.LocalDate;
import vn.tiendo.conversations.language.Hearing;
import vn.tiendo.conversations.language.Language;

/** Any words at all, heard from a secretary and from a leader: read, or not understood, and never an exception. */
public final class ReaderFuzz {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 20);

    private ReaderFuzz() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        var as = data.consumeBoolean() ? Hearing.As.SECRETARY : Hearing.As.LEADER;
        var understanding = Language.read(data.consumeRemainingAsString(), new Hearing(TODAY, as));
        if (understanding.entities().containsValue("")) {
            throw new AssertionError("expected no empty entity, found " + understanding.entities());
        }
    }
}
