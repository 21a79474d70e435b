package vn.tiendo.bot.webchat;

import java.nio.charset.StandardCharsets;

/** Whatever a page sends is a frame or none. */
public final class FrameFuzz {
    private FrameFuzz() {}

    public static void fuzzerTestOneInput(byte[] sent) {
        Frame.read(new String(sent, StandardCharsets.UTF_8)).ifPresent(frame -> {
            if (frame instanceof Frame.Done done) {
                done.isTooLong();
            }
        });
    }
}
