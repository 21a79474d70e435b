package vn.tiendo.bot.zalo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import vn.tiendo.bot.settings.Settings;

/**
 * Zalo's signature of an event: {@code mac=} and SHA-256 (no HMAC) over application id, the body's bytes as they came, the
 * time the body names and the Official Account's secret key, which is not the application's secret.
 */
final class Signature {
    /** A quotation mark within a text stands behind a backslash, so only a field of the body itself looks like this. */
    private static final Pattern TIME = Pattern.compile("\"timestamp\"\\s*:\\s*\"?(\\d{1,20})\"?");

    /** An event names one time; a few fields of that name, somewhere inside, are looked at. */
    private static final int TIMES = 4;

    private static final String PREFIX = "mac=";

    private final byte[] app;
    private final byte[] key;

    Signature(Settings.Zalo settings) {
        app = bytes(settings.appId());
        key = bytes(settings.oaSecretKey().value());
    }

    /** Whether {@code header} signs {@code body}; compared in constant time, nothing is parsed. */
    boolean signs(String header, byte[] body) {
        var given = bytes(header);
        boolean genuine = false;
        for (var time : times(body)) {
            genuine |= MessageDigest.isEqual(given, of(body, time));
        }
        return genuine;
    }

    private static Iterable<String> times(byte[] body) {
        return TIME.matcher(new String(body, StandardCharsets.ISO_8859_1))
                .results()
                .map(match -> match.group(1))
                .distinct()
                .limit(TIMES)
                .toList();
    }

    private byte[] of(byte[] body, String time) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(app);
            digest.update(body);
            digest.update(bytes(time));
            digest.update(key);
            return bytes(PREFIX + HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("expected SHA-256 in every JDK, found none", missing);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
