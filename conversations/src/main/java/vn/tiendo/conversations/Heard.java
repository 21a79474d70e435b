package vn.tiendo.conversations;

import java.time.Instant;
import java.util.Optional;

/**
 * An input with where and when it was said.
 *
 * @param id the inbox's id of it, unique; new drafts and orders derive their ids from it
 * @param ref the platform's name of the message, by which a later {@link Input.Edited} means it
 * @param channel "telegram", "zalo", "web"
 * @param sentAt the platform's time: for "hôm qua" and lateness (C-4)
 * @param late whether a later one of the same chat was handled before; it answers no question
 * @param inGroup whether it was said in a group, where only totals are told (C-33)
 * @param abilities what the channel can do
 */
public record Heard(
        String id,
        Optional<String> ref,
        String channel,
        Input input,
        Instant sentAt,
        boolean late,
        boolean inGroup,
        Abilities abilities) {}
