package vn.tiendo.conversations.questions;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.tiendo.conversations.Situation;
import vn.tiendo.domain.people.Membership;

/** The answers of one sheet so far, as values. */
public final class Answers {
    private final Situation situation;
    private final Instant said;
    private final Sheets sheets;
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, String> taken = new HashMap<>();
    private final Set<String> missed = new HashSet<>();
    private final Map<Object, Object> worked = new HashMap<>();

    Answers(Situation situation, Instant said, Sheets sheets) {
        this.situation = situation;
        this.said = said;
        this.sheets = sheets;
    }

    void put(String key, Object value) {
        if (values.put(key, value) != null) {
            throw new IllegalStateException("expected each key once, found '%s' twice in a form".formatted(key));
        }
    }

    /** The only answer there is, which nobody has to give, counts as said; what was worked out without it is forgotten. */
    void take(String key, String spelling) {
        taken.put(key, spelling);
        worked.clear();
    }

    /**
     * What {@code work} makes of {@code of}, worked out once for this sheet. It may look at nothing that changes while the sheet is
     * filled in: only at {@code of}, at the situation and at what was {@link #said(String)}.
     *
     * @param of equal only to what the same work makes the same of
     */
    @SuppressWarnings("unchecked") // put in here alone, under a key that only one kind of work uses
    public <K, T> T once(K of, Function<K, T> work) {
        var known = worked.get(of);
        if (known == null) {
            // work may ask for other work
            known = work.apply(of);
            worked.put(of, known);
        }
        return (T) known;
    }

    /** Which of several facts of the same kind this is, alike in what was said to {@code questions}. */
    public Nth among(Question<?>... questions) {
        return sheets.among(questions);
    }

    /** What was said under {@code key}, also if the form asks it later, or taken without asking; its spelling, unchecked. */
    public Optional<String> said(String key) {
        return Optional.ofNullable(taken.get(key)).or(() -> sheets.said(key));
    }

    /** The spellings of what was answered under {@code key} on earlier sheets of the same form. */
    public List<String> before(String key) {
        return sheets.before(key);
    }

    /** The sheets before this one. */
    public List<Answers> earlier() {
        return sheets.earlier();
    }

    public Situation situation() {
        return situation;
    }

    /** When the person said it, by the platform (C-4). */
    public Instant said() {
        return said;
    }

    /** The memberships of whoever is talking. */
    public List<Membership> memberships() {
        return situation.memberships();
    }

    /** The answer to {@code question}, which the form must list before whatever is asking. */
    public <T> T get(Question<T> question) {
        return find(question)
                .orElseThrow(() -> new IllegalStateException("nothing before this point asks '%s'; answered so far: %s"
                        .formatted(question.key(), values.keySet())));
    }

    void miss(String key) {
        missed.add(key);
    }

    /** Whether nothing that was to be asked before this point is still open. */
    public boolean isWhole() {
        return missed.isEmpty();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The answer to {@code question}, if there is one yet. */
    @SuppressWarnings("unchecked") // only Progress adds values, each decoded by the question of that key
    public <T> Optional<T> find(Question<T> question) {
        return Optional.ofNullable((T) values.get(question.key()));
    }
}
