package vn.tiendo.bot.channel;

/** Where updates come in: stored durably first, acknowledged by the channel only then (I-1). */
public interface Door {
    /** Stores an update. Gives up after 1.5 s; the channel then answers "not now" and the platform sends it again. */
    Admission admit(Incoming update);

    /** What became of an update at the door. Only {@link #UNAVAILABLE} must not be acknowledged. */
    enum Admission {
        STORED,
        DUPLICATE,
        UNAVAILABLE;

        /** Whether the platform may be told that it was taken; if not, it is to bring it again. */
        public boolean isTaken() {
            return switch (this) {
                case STORED, DUPLICATE -> true;
                case UNAVAILABLE -> false;
            };
        }
    }
}
