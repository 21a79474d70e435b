package vn.tiendo.conversations;

/** Part of what is said back. */
public sealed interface Reply {
    /** Say this. */
    record Say(Message message) implements Reply {}

    /** Fill this with figures and say it. */
    record Show(View view) implements Reply {}

    /** Fill in the totals of this and say them where others listen: they tell of no single unit (C-33). */
    record Totals(View.BoardProgress view) implements Reply {}

    /** Fill this and say it to whoever asked alone, in a chat of their own (C-33). */
    record Aside(View view) implements Reply {}
}
