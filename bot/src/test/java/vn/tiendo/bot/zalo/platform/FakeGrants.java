package vn.tiendo.bot.zalo.platform;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The OAuth server's part: a refresh token works once and gives a new pair; an access token lives 25 hours, and older ones
 * until then too. Not safe for threads by itself.
 */
final class FakeGrants {
    static final Duration ACCESS = Duration.ofHours(25);
    private static final Duration REFRESH = Duration.ofDays(90);
    private final Map<String, Instant> access = new HashMap<>();
    private final Set<String> gone = new HashSet<>();
    private final List<String> asked = new ArrayList<>();
    private String refresh = FakeZalo.SEED;
    private Instant refreshUntil = Instant.MAX;
    private int pairs;

    /** Answers a call with the fields {@code form} and the header {@code secret}. */
    ZaloAnswer exchange(Map<String, String> form, String secret, Instant now) {
        if (!secret.equals(FakeZalo.APP_SECRET)) {
            return ZaloAnswer.tokenError("Invalid secret key", "secret_key is wrong");
        }
        if (!form.keySet().equals(Set.of("app_id", "grant_type", "refresh_token"))
                || !FakeZalo.APP.equals(form.get("app_id"))
                || !"refresh_token".equals(form.get("grant_type"))) {
            return ZaloAnswer.tokenError("Invalid parameter", "a field is missing, wrong or too many");
        }
        var token = Objects.requireNonNull(form.get("refresh_token"));
        asked.add(token);
        if (!token.equals(refresh) || !refreshUntil.isAfter(now)) {
            return ZaloAnswer.tokenError("Invalid refresh token", "Refresh token is invalid, used or expired");
        }
        return pair(now);
    }

    private ZaloAnswer pair(Instant now) {
        pairs++;
        refresh = "refresh-%04d-must-not-be-logged".formatted(pairs);
        refreshUntil = now.plus(REFRESH);
        var token = "access-%04d-must-not-be-logged".formatted(pairs);
        access.put(token, now.plus(ACCESS));
        return new ZaloAnswer(
                200,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("access_token", token)
                        .put("refresh_token", refresh)
                        .put("expires_in", String.valueOf(ACCESS.toSeconds())));
    }

    /** 0 if the token is good, else the API's code. */
    int check(String token, Instant now) {
        if (!access.containsKey(token)) {
            return -216;
        }
        return gone.contains(token) || !access.get(token).isAfter(now) ? -220 : 0;
    }

    /** No access token given so far is good any more. */
    void removeAccess() {
        gone.addAll(access.keySet());
    }

    /** The Official Account's administrator takes the permission back: only a new consent helps. */
    void withdraw() {
        removeAccess();
        refresh = "consent-is-needed";
    }

    /** The administrator consents anew; what comes of it is the seed of a new row of pairs. */
    void consent(String seed, Instant now) {
        refresh = seed;
        refreshUntil = now.plus(REFRESH);
    }

    List<String> asked() {
        return List.copyOf(asked);
    }
}
