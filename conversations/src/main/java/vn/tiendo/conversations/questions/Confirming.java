package vn.tiendo.conversations.questions;

import java.util.List;
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
}
