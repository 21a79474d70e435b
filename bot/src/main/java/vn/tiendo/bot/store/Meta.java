package vn.tiendo.bot.store;

/** What a store says about itself, so that it is never opened by the wrong service; a port. */
public interface Meta {
    /** What is stored; if nothing is, {@code ours} is stored first. */
    Facts settle(Facts ours);

    /** From now on everything is of that schema. */
    void moveTo(int schema);

    /**
     * What a store remembers.
     *
     * @param schema the number of the layout; a service refuses a higher one than its own
     * @param key the id of the key that personal data is sealed with
     */
    record Facts(Mode mode, int schema, String key) {}

    /** What kind of data a store holds; never both. */
    enum Mode {
        SAMPLES,
        OWN
    }
}
