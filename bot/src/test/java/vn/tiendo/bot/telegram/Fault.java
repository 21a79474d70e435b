package vn.tiendo.bot.telegram;

/** What the fake does instead of answering as asked. */
public sealed interface Fault {
    /** 429 with {@code retry_after}. */
    record Throttle(int seconds) implements Fault {}

    /** An orderly refusal, such as 403 "Forbidden: bot was blocked by the user". */
    record Refusal(int code, String description) implements Fault {}

    /** 400: the group has become another one. */
    record Migrated(long to) implements Fault {}

    /** A page of HTML from something in between. */
    record Html(int status) implements Fault {}

    /** Takes the call and cuts the connection instead of answering. */
    record CutAfterTaking() implements Fault {}

    /** Cuts the connection and takes nothing. */
    record CutBeforeTaking() implements Fault {}

    /** Never answers, until the fake is closed. */
    record Silence() implements Fault {}

    /** A body that is JSON and nothing else. */
    record Nonsense() implements Fault {}
}
