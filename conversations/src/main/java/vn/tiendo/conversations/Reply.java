package vn.tiendo.conversations;

/** Part of what is said back. */
public sealed interface Reply {
    /** Say this. */
    record Say(Message message) implements Reply {}

    /** Fill this with figures and say it. */
    record Show(View view) implements Reply {}
}
