package vn.tiendo.conversations.questions;

/**
 * A command that a chat app lists.
 *
 * @param name without its slash, in small letters
 * @param does what the list says of it
 */
public record Command(String name, String does) {}
