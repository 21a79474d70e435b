package vn.tiendo.bot.wrong;

import jakarta.inject.Inject;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.tiendo.bot.wrongother.Neighbour;

/** Knows MongoDB and its neighbour, is injected by field, prints, throws anything, and its name says nothing. */
class StoreManager {
    @Inject
    @Nullable
    Document document;

    Neighbour neighbour() {
        System.out.println(document);
        throw new RuntimeException("expected a better example");
    }
}
