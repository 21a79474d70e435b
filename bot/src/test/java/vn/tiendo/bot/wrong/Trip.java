package vn.tiendo.bot.wrong;

/** The other half of a cycle; see StoreManager. */
public record Trip(String name) {}
