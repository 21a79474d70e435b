package vn.tiendo.bot.settings;

/** A value that must not be printed (I-7). */
public record Secret(String value) {
    @Override
    public String toString() {
        return "…";
    }
}
