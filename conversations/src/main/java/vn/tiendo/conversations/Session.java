package vn.tiendo.conversations;

/** What is remembered between two messages of a conversation; it keeps no position. */
public record Session(int version) {
    /** The session of somebody who has said nothing. */
    public static Session empty() {
        return new Session(0);
    }
}
