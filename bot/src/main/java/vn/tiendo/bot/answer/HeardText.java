package vn.tiendo.bot.answer;

/**
 * What a person said or pressed, as the history shows it.
 *
 * @param id of the message it came with
 */
public record HeardText(String id, String text) {}
