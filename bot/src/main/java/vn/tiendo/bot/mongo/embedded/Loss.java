package vn.tiendo.bot.mongo.embedded;

/** What the operator says to a data file that holds less than was promised. */
public enum Loss {
    /** The service does not start: a copy is to be put back first. */
    REFUSED,
    /** It goes on with what is there, and with nothing where nothing can be read. */
    ACCEPTED
}
