package vn.tiendo.conversations.language;

import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.language.lexicon.Repair;
import vn.tiendo.conversations.language.script.Text;
import vn.tiendo.conversations.language.values.Courtesy;
import vn.tiendo.conversations.language.values.Documents;

/** Reads the number of a decision that is the answer to "which decision?". */
public final class DocumentNumbers {
    private DocumentNumbers() {}

    /** The canonical spelling is such as {@code 45-QĐ/ĐU}; a loose one, or one of a cell, is unsure. */
    public static Reading<String> read(String words) {
        var text = Courtesy.without(Repair.text(words));
        return first(text)
                .or(() -> bare(text))
                .map(DocumentNumbers::reading)
                .orElseGet(() -> new Reading.Refused<>("Hệ thống chưa đọc được số quyết định " + Echo.of(words)
                        + ". Đồng chí nhập, ví dụ: 45-QĐ/ĐU."));
    }

    private static Optional<Documents.Document> first(Text text) {
        for (var at = 0; at < text.size(); at++) {
            var document = Documents.at(text, at);
            if (document.isPresent()) {
                return document;
            }
        }
        return Optional.empty();
    }

    /** A number alone is that of the party committee's decision, to be confirmed. */
    private static Optional<Documents.Document> bare(Text text) {
        var at = text.key(0).equals("so") ? 1 : 0;
        return text.size() == at + 1 && text.isNumber(at) && text.key(at).length() <= 4
                ? Optional.of(new Documents.Document("QĐ", String.valueOf(text.number(at)), false, at + 1))
                : Optional.empty();
    }

    private static Reading<String> reading(Documents.Document document) {
        var isBare = document.canonical().chars().allMatch(Character::isDigit);
        var number = isBare ? full(Integer.parseInt(document.canonical())) : document.canonical();
        return document.exact() && document.isDecision()
                ? new Reading.Understood<>(number, number)
                : new Reading.Unsure<>(number, number, number, List.of());
    }

    private static String full(int number) {
        return (number < 10 ? "0" : "") + number + "-QĐ/ĐU";
    }
}
