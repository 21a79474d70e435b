package vn.tiendo.bot.process;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** What a person holds in the hand: one chat on one fake platform. */
interface Phone {
    /** A message with buttons: its number in the chat, what it says, what its buttons say. */
    record Offer(int number, String text, Set<String> labels) {}

    /** Opens the chat with a code. The id under which the service keeps what was said is returned, here and below. */
    String begins(String code);

    String says(String text);

    /** Presses a button of the newest offer. */
    String presses(Offer offer, String label);

    /** What can be read, in order. */
    List<String> read();

    /** The newest message that has buttons. */
    Optional<Offer> offer();

    /** Waits until something is so, and fails if it never is. */
    void await(String expected, Duration patience, BooleanSupplier met);
}
