package vn.tiendo.bot.wrongother;

/** Somebody else's adapter. */
public record Neighbour(String name) {}
