package vn.tiendo.bot.zalo.platform;

/** What the fake does instead of answering as asked. */
public sealed interface ZaloFault {
    /** An application error in an answer that says HTTP 200, as Zalo does. */
    record Refusal(int code, String message) implements ZaloFault {}

    /** An application error under another HTTP status, which happens too. */
    record RefusalWith(int status, int code, String message) implements ZaloFault {}

    /** A page of HTML from something in between. */
    record Html(int status) implements ZaloFault {}

    /** Takes the call and cuts the connection instead of answering. */
    record CutAfterTaking() implements ZaloFault {}

    /** Cuts the connection and takes nothing. */
    record CutBeforeTaking() implements ZaloFault {}

    /** Never answers, until the fake is closed. */
    record Silence() implements ZaloFault {}

    /** A body that is JSON and nothing else. */
    record Nonsense() implements ZaloFault {}
}
