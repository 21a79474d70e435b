package vn.tiendo.conversations.questions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.conversations.Message;

/**
 * What stands in the place of a review where there is nothing to list: a sentence to agree to.
 *
 * @param no what declining is called
 * @param farewell what is said after declining
 * @param instead whose menu is offered with it, where declining means that something else is to be done
 */
public record Confirming(
        String lead, List<String> sentences, String yes, String no, Message farewell, Optional<Audience> instead) {
    public Confirming {
        sentences = List.copyOf(sentences);
    }

    /** One after which nothing needs to be done. */
    public Confirming(String lead, List<String> sentences, String yes, String no, Message farewell) {
        this(lead, sentences, yes, no, farewell, Optional.empty());
    }

    /** The same, declined by those who have something else to do. */
    public Confirming instead(Audience menu) {
        return new Confirming(lead, sentences, yes, no, farewell, Optional.of(menu));
    }

    /** The same once these were said: what of an order was not heard stands first (C-50). */
    public Confirming after(List<String> notes) {
        if (notes.isEmpty()) {
            return this;
        }
        var rest = Stream.of(notes.subList(1, notes.size()), List.of(lead), sentences)
                .flatMap(List::stream)
                .toList();
        return new Confirming(notes.getFirst(), rest, yes, no, farewell, instead);
    }
}
