package vn.tiendo.conversations.screens;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.conversations.Draft;
import vn.tiendo.conversations.Heard;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.Session;
import vn.tiendo.conversations.Shown;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Speaker;
import vn.tiendo.conversations.Turn;
import vn.tiendo.conversations.flows.Flows;
import vn.tiendo.conversations.language.Hearing;
import vn.tiendo.conversations.language.Language;
import vn.tiendo.conversations.language.ProgrammeWords;
import vn.tiendo.conversations.language.Understanding;
import vn.tiendo.conversations.questions.DraftProgress;
import vn.tiendo.domain.people.Membership;

/**
 * What is heard now, by whom and when, and the ways in which a turn can end.
 *
 * @param walked how far each draft has come that was walked in this turn: each is walked once
 * @param read what words were understood as in this turn: an open draft looks at the same words from several sides
 */
public record Talk(
        Heard heard, Situation situation, Map<Draft, DraftProgress> walked, Map<String, Understanding> read) {
    /** A turn that has walked no draft and read no words yet. */
    public Talk(Heard heard, Situation situation) {
        this(heard, situation, new HashMap<>(), new HashMap<>());
    }

    public Instant now() {
        return situation.now();
    }

    public boolean isStranger() {
        return situation.speaker() instanceof Speaker.Stranger;
    }

    public List<Membership> memberships() {
        return situation.memberships();
    }

    public DraftProgress progress(Draft draft) {
        var known = walked.get(draft);
        if (known == null) {
            known = DraftProgress.of(draft, Flows::form, situation, heard.sentAt());
            walked.put(draft, known);
        }
        return known;
    }

    public Understanding understood(String words) {
        return read.computeIfAbsent(words, this::reading);
    }

    private Understanding reading(String words) {
        var as = memberships().stream().anyMatch(membership -> membership.role().reports())
                ? Hearing.As.SECRETARY
                : Hearing.As.LEADER;
        return Language.read(words, new Hearing(today(), as, situation.derived().get(ProgrammeWords.OF_CATALOGUE)));
    }

    /** The day it was said (I-10, C-4). */
    private LocalDate today() {
        var units = memberships().stream().map(Membership::unit).toList();
        return situation.catalogue().today(units, heard.sentAt());
    }

    /** The same, heard under another message's name. */
    public Talk under(String ref) {
        var as = new Heard(
                heard.id(),
                Optional.of(ref),
                heard.channel(),
                heard.input(),
                heard.sentAt(),
                heard.sight(),
                heard.inGroup(),
                heard.abilities());
        return new Talk(as, situation);
    }

    /** Says this and nothing else. */
    public Turn say(Session next, Message message) {
        return end(next, List.of(new Reply.Say(message)));
    }

    /** Asks what is open, after these notes. */
    public Turn ask(Session next, String... notes) {
        return ask(next, List.of(), List.of(notes));
    }

    /** Says these, then asks what is open, its notes first; with nothing open, says the notes and offers what rests. */
    public Turn ask(Session next, List<Reply> before, List<String> notes) {
        var replies = new ArrayList<>(before);
        if (next.open().isEmpty()) {
            Prompt.resting(this, next, notes).ifPresent(message -> replies.add(new Reply.Say(message)));
            return end(next, replies);
        }
        var draft = next.open().get();
        var progress = progress(draft);
        if (progress.pending().isPresent()) {
            replies.add(new Reply.Say(Prompt.question(draft, progress.pending().get(), notes, !isStranger())));
            return end(next, replies);
        }
        var first = progress.sheets().getFirst();
        if (first.form().isAtOnce()) {
            return ordered(next, replies, progress, draft);
        }
        var review = Review.of(draft, progress);
        replies.add(new Reply.Say(Prompt.noted(review.message(), notes)));
        var shown = Shown.at(now(), Optional.of(review.tag()), review.lineTags());
        return new Turn(next.showing(heard.channel(), shown), replies, Optional.empty(), false);
    }

    /** The order of a draft in which nothing is left to ask. */
    public Turn ordered(Session next, List<Reply> before, DraftProgress progress, Draft draft) {
        var finish = progress.sheets().getFirst().form().finish();
        return new Turn(
                next.with(draft.touched(now())),
                before,
                Optional.of(finish.order(draft.id(), progress.sheets(), heard)),
                false);
    }

    /** Says these and asks nothing, as where others listen. */
    public Turn answered(Session next, List<Reply> replies) {
        return end(next, replies);
    }

    private Turn end(Session next, List<Reply> replies) {
        var lines = Optional.ofNullable(next.shown().get(heard.channel()))
                .map(Shown::lines)
                .orElse(List.of());
        return new Turn(
                next.showing(heard.channel(), Shown.at(now(), Optional.empty(), lines)),
                next.open().isPresent() ? replies : leadingOn(replies),
                Optional.empty(),
                false);
    }

    /** What is said last to somebody who has a place ends with a way on (C-59). */
    private List<Reply> leadingOn(List<Reply> replies) {
        if (heard.inGroup() || replies.isEmpty() || !(replies.getLast() instanceof Reply.Say(var last))) {
            return replies;
        }
        var leading = new ArrayList<>(replies.subList(0, replies.size() - 1));
        leading.add(new Reply.Say(Flows.DIRECTORY.leadingOn(last, memberships())));
        return List.copyOf(leading);
    }
}
