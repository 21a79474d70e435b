package vn.tiendo.conversations.meaning;

/**
 * A value that was said.
 *
 * @param canonical as the reader of its field spells it
 */
public record Said(ReportField field, String canonical) {}
