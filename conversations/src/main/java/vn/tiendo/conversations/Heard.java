package vn.tiendo.conversations;

import java.time.Instant;
import java.util.Optional;

/**
 * An input with where and when it was said.
 *
 * @param id the inbox's id of it, unique; new drafts and orders derive their ids from it
 * @param ref the platform's name of the message, by which a later {@link Input.Edited} means it
 * @param channel "telegram", "zalo", "web"
 * @param sentAt the platform's time: for "hôm qua"; of what is passed on, that of its origin (C-62)
 * @param sight what had been shown where it was said before it was said
 * @param inGroup whether it was said in a group, where only totals are told (C-33)
 * @param abilities what the channel can do
 */
public record Heard(
        String id,
        Optional<String> ref,
        String channel,
        Input input,
        Instant sentAt,
        Sight sight,
        boolean inGroup,
        Abilities abilities) {}
