package vn.tiendo.bot.zalo;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.tiendo.bot.settings.Settings;

/**
 * What hangs on a button. Zalo brings it back as if the person had written it, so it carries a mark that only this service
 * can make, for this person alone: nobody presses a button by typing.
 */
final class MarkedPresses {
    /** Zalo may be told to deliver only what begins with this sign. */
    private static final String PREFIX = "#tiendo.";

    private static final int MARK_BYTES = 12;

    /** What a button means whose mark is not ours, or not any more. */
    private static final String UNKNOWN = "?";

    private final SecretKeySpec key;

    MarkedPresses(Settings.Zalo settings) {
        key = new SecretKeySpec(settings.oaSecretKey().value().getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    String payload(String user, String data) {
        return PREFIX + mark(user, data) + "." + data;
    }

    /** The data of the button behind {@code text}; an unknown one if the mark is wrong; empty if it is only words. */
    Optional<String> data(String user, String text) {
        if (!text.startsWith(PREFIX)) {
            return Optional.empty();
        }
        var parts = text.substring(PREFIX.length()).split("\\.", 2);
        boolean ours = parts.length == 2
                && MessageDigest.isEqual(
                        parts[0].getBytes(StandardCharsets.UTF_8),
                        mark(user, parts[1]).getBytes(StandardCharsets.UTF_8));
        return Optional.of(ours ? parts[1] : UNKNOWN);
    }

    private String mark(String user, String data) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            var whole = mac.doFinal(("button\n" + user + "\n" + data).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, MARK_BYTES));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("expected HMAC-SHA256 in every JDK, found none", missing);
        }
    }
}
