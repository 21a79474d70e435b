package vn.tiendo.bot.channel;

/** Where a channel says that nobody can be reached in a chat any more: blocked, unfollowed. An update from it says otherwise. */
public interface Departures {
    /** Remembers it; gives up as the {@link Door} does. {@link Door.Admission#UNAVAILABLE} must not be acknowledged. */
    Door.Admission lost(Address chat);
}
