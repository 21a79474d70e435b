package vn.tiendo.bot.running;

/** This run of the service among all that share a store. */
public record Instance(String id) {}
