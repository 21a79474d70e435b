package vn.tiendo.conversations.questions;

import vn.tiendo.conversations.Tags;

/** A button offered with a question: what it says and what pressing it does. */
public record Choice(String label, Effect effect) {
    /** What pressing a choice does. */
    public sealed interface Effect {
        /** Answers the question it stands with. */
        record Says(String canonical) implements Effect {}

        /** Answers an earlier question instead. */
        record SaysOf(String key, String canonical) implements Effect {}

        /** Asks an earlier question again. */
        record Reopens(String key) implements Effect {}

        /** Says what to type: "Đồng chí ghi tên nơi làm việc." */
        record Invites(String invitation) implements Effect {}

        /** Drops the whole report. */
        record Cancels() implements Effect {}
    }

    /** A choice that answers. */
    public static Choice of(String label, String canonical) {
        return new Choice(label, new Effect.Says(canonical));
    }

    /** A choice that says what to type. */
    public static Choice typed(String label, String invitation) {
        return new Choice(label, new Effect.Invites(invitation));
    }

    /** A choice that asks an earlier question again. */
    public static Choice reopening(String label, String key) {
        return new Choice(label, new Effect.Reopens(key));
    }

    /** A choice that answers another question. */
    public static Choice elsewhere(String label, String key, String canonical) {
        return new Choice(label, new Effect.SaysOf(key, canonical));
    }

    /** A choice that gives the whole report up. */
    public static Choice cancelling(String label) {
        return new Choice(label, new Effect.Cancels());
    }

    /** What its button carries. */
    public String tag() {
        return Tags.of(
                switch (effect) {
                    case Effect.Says(var canonical) -> "=" + canonical;
                    case Effect.SaysOf(var key, var canonical) -> key + "=" + canonical;
                    case Effect.Reopens(var key) -> key + "?" + label;
                    case Effect.Invites(var _) -> "?" + label;
                    case Effect.Cancels() -> "!";
                });
    }
}
