package vn.tiendo.conversations.language;

import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.Reading;

/** Reads the number of a decision that is the answer to "which decision?". */
public final class DocumentNumbers {
    private DocumentNumbers() {}

    /** The canonical spelling is such as {@code 45-QĐ/ĐU}; a loose one, or one of a cell, is unsure. */
    public static Reading<String> read(String words) {
        var heard = Heard.of(words);
        return first(heard)
                .or(() -> bare(heard))
                .map(DocumentNumbers::reading)
                .orElseGet(() -> new Reading.Refused<>("Hệ thống chưa đọc được số quyết định " + Echo.of(words)
                        + ". Đồng chí nhập, ví dụ: 45-QĐ/ĐU."));
    }

    private static Optional<Documents.Document> first(Heard heard) {
        for (var at = 0; at < heard.size(); at++) {
            var document = Documents.at(heard, at);
            if (document.isPresent()) {
                return document;
            }
        }
        return Optional.empty();
    }

    /** A number alone is that of the party committee's decision, to be confirmed. */
    private static Optional<Documents.Document> bare(Heard heard) {
        return heard.size() == 1 && heard.isNumber(0) && heard.key(0).length() <= 4
                ? Optional.of(new Documents.Document("QĐ", String.valueOf(heard.number(0)), false, 1))
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
