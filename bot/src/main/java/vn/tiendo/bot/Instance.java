package vn.tiendo.bot;

/** This run of the service among all that share a store. */
record Instance(String id) {}
