package vn.tiendo.conversations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * A report that is being put together: one sheet per fact, each filled by a form. Born by the message that starts it,
 * it is asked through, reviewed, and ends filed, cancelled or forgotten; it may rest in between.
 *
 * @param id the inbox's id of the message that started it, and the id of the order that will file it
 * @param revision one more after every change; a button of an older revision answers nothing
 * @param touchedAt when its person last worked on it
 * @param askedAt when its open question was first shown
 * @param askedAfter the number of the entry after which it was, -1 if that is not known
 * @param forms the form of each sheet, by name
 * @param answers by spot ({@code 1.count}), in the order in which they were given
 * @param reopened the spot to be asked next in spite of its answer, or because what was said there could not be read
 * @param offers spellings the reopened question may be answered with, on top of its own choices
 * @param failures how often in a row the open question was answered with something unreadable
 */
public record Draft(
        String id,
        int revision,
        Instant touchedAt,
        Instant askedAt,
        long askedAfter,
        List<String> forms,
        SequencedMap<String, Answer> answers,
        Optional<String> reopened,
        List<String> offers,
        int failures) {
    private static final long UNKNOWN = -1;

    public Draft {
        forms = List.copyOf(forms);
        answers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(answers));
        offers = List.copyOf(offers);
    }

    public static Draft begin(String id, List<String> forms, Instant now) {
        return new Draft(id, 0, now, now, UNKNOWN, forms, new LinkedHashMap<>(), Optional.empty(), List.of(), 0);
    }

    /** Whether its person has said anything in it that is not a guess. */
    public boolean isBegun() {
        return reopened.isPresent() || answers.values().stream().anyMatch(Answer.Given.class::isInstance);
    }

    /** The short name under which buttons mean this draft. */
    public String tag() {
        return Tags.of(id);
    }

    /** Another answer, as the last one given. */
    public Draft with(String spot, Answer answer, Instant now) {
        var changed = new LinkedHashMap<>(answers);
        changed.remove(spot);
        changed.put(spot, answer);
        var stillOpen = reopened.filter(open -> !open.equals(spot));
        var stillOffered = stillOpen.isPresent() ? offers : List.<String>of();
        return new Draft(id, revision + 1, now, now, UNKNOWN, forms, changed, stillOpen, stillOffered, 0);
    }

    Draft without(String spot, Instant now) {
        var changed = new LinkedHashMap<>(answers);
        changed.remove(spot);
        return new Draft(id, revision + 1, now, now, UNKNOWN, forms, changed, reopened, List.of(), 0);
    }

    /** Asks {@code spot} next, its old answer kept until there is a new one (C-8). */
    public Draft reopen(String spot, Instant now) {
        return new Draft(id, revision + 1, now, now, UNKNOWN, forms, answers, Optional.of(spot), List.of(), 0);
    }

    /** The spellings offered for {@code spot}. */
    public List<String> offers(String spot) {
        return reopened.equals(Optional.of(spot)) ? offers : List.of();
    }

    /** Nothing reopened any more; what was given stays. */
    public Draft closed(Instant now) {
        return new Draft(id, revision + 1, now, now, UNKNOWN, forms, answers, Optional.empty(), List.of(), 0);
    }

    /** Asks {@code spot} next, with these spellings as what it may be answered with. */
    public Draft offering(String spot, List<String> spellings, Instant now) {
        return new Draft(id, revision + 1, now, now, UNKNOWN, forms, answers, Optional.of(spot), spellings, failures);
    }

    /** One more sheet at the end. */
    Draft plus(String form, Instant now) {
        var more = new ArrayList<>(forms);
        more.add(form);
        return new Draft(id, revision + 1, now, now, UNKNOWN, more, answers, reopened, offers, failures);
    }

    /** What {@code fresh} says, and of the old answers those that are {@code kept}. */
    public Draft refilled(Draft fresh, List<String> kept, Instant now) {
        var changed = new LinkedHashMap<String, Answer>();
        kept.forEach(spot -> changed.put(spot, answers.getOrDefault(spot, new Answer.Skipped())));
        fresh.answers.forEach(changed::put);
        return new Draft(id, revision + 1, now, now, UNKNOWN, fresh.forms, changed, fresh.reopened, fresh.offers, 0);
    }

    public Draft touched(Instant now) {
        return new Draft(id, revision, now, askedAt, askedAfter, forms, answers, reopened, offers, failures);
    }

    /** Shown again after a pause: what was sent before now does not answer it. */
    public Draft askedAgain(Instant now) {
        return new Draft(id, revision, now, now, UNKNOWN, forms, answers, reopened, offers, failures);
    }

    public Draft failedOnce(Instant now) {
        return new Draft(id, revision, now, askedAt, askedAfter, forms, answers, reopened, offers, failures + 1);
    }

    /** Its open question was shown after that entry, if it was not before. */
    Draft shownAfter(long entry) {
        return askedAfter != UNKNOWN
                ? this
                : new Draft(id, revision, touchedAt, askedAt, entry, forms, answers, reopened, offers, failures);
    }

    Draft calmed() {
        return new Draft(id, revision, touchedAt, askedAt, askedAfter, forms, answers, reopened, offers, 0);
    }
}
