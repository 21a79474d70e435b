package vn.tiendo.conversations.questions;

import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.conversations.Message;

/**
 * What stands in the place of a review where there is nothing to list: a sentence to agree to.
 *
 * @param no what declining is called
 * @param farewell what is said after declining
 */
public record Confirming(String lead, List<String> sentences, String yes, String no, Message farewell) {
    public Confirming {
        sentences = List.copyOf(sentences);
    }

    /** The same once these were said: what of an order was not heard stands first (C-50). */
    public Confirming after(List<String> notes) {
        if (notes.isEmpty()) {
            return this;
        }
        var rest = Stream.of(notes.subList(1, notes.size()), List.of(lead), sentences)
                .flatMap(List::stream)
                .toList();
        return new Confirming(notes.getFirst(), rest, yes, no, farewell);
    }
}
