package vn.tiendo.conversations.language;

import java.util.LinkedHashMap;
import java.util.List;

/** Reads a whole message: what is wanted, and every fact in it. */
public final class Language {
    private Language() {}

    public static Understanding read(String words, Hearing hearing) {
        var heard = Heard.of(words);
        return Sensitive.find(heard).isPresent()
                ? new Understanding(Intent.REFUSE_PERSONAL_DATA, new LinkedHashMap<>(), List.of(), List.of())
                : new Understanding(Intent.OUT_OF_SCOPE, new LinkedHashMap<>(), List.of(), List.of());
    }
}
