package vn.tiendo.conversations;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * What is remembered between two messages of a conversation. It keeps no position, and nothing in it grows with the
 * number of turns.
 *
 * @param open the draft that is being worked on
 * @param parked drafts that rest, the newest first
 * @param shown what each channel showed last
 * @param programme the programme a reader of several chose last (C-12)
 * @param viewed the view shown last, as its button would carry it: what "thế còn tháng 5?" goes on from
 * @param filed the newest reports filed here, the newest first
 */
public record Session(
        Optional<Draft> open,
        List<Draft> parked,
        SequencedMap<String, Shown> shown,
        Optional<String> programme,
        Optional<String> viewed,
        List<Filed> filed) {
    private static final int PARKED = 5;
    private static final int FILED = 5;
    private static final int CHANNELS = 8;
    private static final Duration KEPT = Duration.ofDays(30);

    public Session {
        parked = List.copyOf(parked);
        shown = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(shown));
        filed = List.copyOf(filed);
    }

    /** The session of somebody who has said nothing. */
    public static Session empty() {
        return new Session(
                Optional.empty(), List.of(), new LinkedHashMap<>(), Optional.empty(), Optional.empty(), List.of());
    }

    public Session with(Draft draft) {
        return new Session(Optional.of(draft), parked, shown, programme, viewed, filed);
    }

    public Session withoutOpen() {
        return new Session(Optional.empty(), parked, shown, programme, viewed, filed);
    }

    /** Puts the open draft to rest; one in which nothing was said is dropped. */
    public Session park() {
        return open.filter(Draft::isBegun)
                .map(draft -> withoutOpen().parking(draft))
                .orElseGet(this::withoutOpen);
    }

    /** Works on a resting draft again; one that was open rests instead. */
    public Session resume(Draft draft) {
        var others = park();
        var rest = others.parked.stream()
                .filter(one -> !one.id().equals(draft.id()))
                .toList();
        var awake = open.filter(draft::equals).isPresent() ? draft : draft.calmed();
        return new Session(Optional.of(awake), rest, shown, programme, viewed, filed);
    }

    /** Without the draft of that id, wherever it is. */
    public Session drop(String id) {
        return new Session(
                open.filter(draft -> !draft.id().equals(id)),
                parked.stream().filter(draft -> !draft.id().equals(id)).toList(),
                shown,
                programme,
                viewed,
                filed);
    }

    public Session showing(String channel, Shown what) {
        var changed = new LinkedHashMap<>(shown);
        changed.remove(channel);
        changed.put(channel, what);
        while (changed.size() > CHANNELS) {
            changed.pollFirstEntry();
        }
        return new Session(open, parked, changed, programme, viewed, filed);
    }

    /** The same once these messages were said on a channel after entry {@code after}: they may be answered from then on. */
    public Session telling(String channel, List<Message> said, long after) {
        if (said.isEmpty()) {
            return this;
        }
        var last = shown.get(channel);
        var told = last == null ? this : showing(channel, last.offering(said, after));
        return told.open.map(draft -> told.with(draft.shownAfter(after))).orElse(told);
    }

    public Session choosing(String code) {
        return new Session(open, parked, shown, Optional.of(code), viewed, filed);
    }

    public Session viewing(String code) {
        return new Session(open, parked, shown, programme, Optional.of(code), filed);
    }

    public Session filing(Filed report) {
        return new Session(open, parked, shown, programme, viewed, firsts(report, filed, FILED));
    }

    /** Without drafts that have rested for a month (P-13). */
    public Session fresh(Instant now) {
        var oldest = now.minus(KEPT);
        return parked.stream().noneMatch(draft -> draft.touchedAt().isBefore(oldest))
                ? this
                : new Session(
                        open,
                        parked.stream()
                                .filter(draft -> !draft.touchedAt().isBefore(oldest))
                                .toList(),
                        shown,
                        programme,
                        viewed,
                        filed);
    }

    public Optional<Draft> tagged(String tag) {
        return Stream.concat(open.stream(), parked.stream())
                .filter(draft -> draft.tag().equals(tag))
                .findFirst();
    }

    public Optional<Filed> filed(String tag) {
        return filed.stream().filter(report -> report.tag().equals(tag)).findFirst();
    }

    private Session parking(Draft draft) {
        return new Session(open, firsts(draft, parked, PARKED), shown, programme, viewed, filed);
    }

    private static <T> List<T> firsts(T first, List<T> rest, int most) {
        var all = new ArrayList<>(rest);
        all.addFirst(first);
        return List.copyOf(all.subList(0, Math.min(most, all.size())));
    }
}
