package vn.tiendo.conversations.meaning;

/**
 * A decision by its number.
 *
 * @param number canonical, such as 45-QĐ/ĐU, or 45 alone if nobody said whose it is
 * @param exact whether it was typed in the form of such a number
 */
public record Paper(String number, boolean exact) {}
