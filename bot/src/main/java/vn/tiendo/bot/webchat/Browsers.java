package vn.tiendo.bot.webchat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import vn.tiendo.bot.channel.Talks;
import vn.tiendo.bot.settings.Settings;
import vn.tiendo.bot.store.WebSessions;

/**
 * Knows browsers again: each holds a random token in a cookie that no script reads; only the token's digest is stored, and is
 * the session's id.
 */
@Singleton
final class Browsers {
    private static final Duration KEPT_IDLE = Duration.ofDays(30);
    private static final int TOKEN_BYTES = 32;
    private static final int SWEPT_AT_ONCE = 500;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final WebSessions sessions;
    private final Talks talks;
    private final InstantSource clock;
    private final boolean tls;
    private final SecureRandom random = new SecureRandom();

    Browsers(WebSessions sessions, Talks talks, InstantSource clock, Settings settings) {
        this.sessions = sessions;
        this.talks = talks;
        this.clock = clock;
        this.tls = "https".equals(settings.url().getScheme());
    }

    /** The id of the open session that a request belongs to. */
    Optional<String> session(HttpRequest<?> request) {
        return named(request).filter(sessions::isOpen);
    }

    /** The id of the session whose token a request bears, whether or not it is open; asks no store. */
    Optional<String> named(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(cookieName())
                .map(Cookie::getValue)
                .map(Browsers::digest);
    }

    boolean isOpen(String session) {
        return sessions.isOpen(session);
    }

    /** Opens a session; the cookie holds its token. */
    Cookie open() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = BASE64.encodeToString(bytes);
        sessions.create(digest(token), clock.instant());
        return cookie(token, KEPT_IDLE);
    }

    /** Notes that a session is in use. */
    void use(String session) {
        sessions.touch(session, clock.instant());
    }

    /** Closes a session; its chat belongs to nobody then. The cookie takes the place of the one that held the token. */
    Cookie close(String session) {
        end(session);
        return cookie("", Duration.ZERO);
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "10m")
    void sweep() {
        sessions.idle(clock.instant().minus(KEPT_IDLE), SWEPT_AT_ONCE).forEach(this::end);
    }

    /** First the door is locked, then the chat emptied; a crash between leaves a chat that nobody can enter. */
    private void end(String session) {
        sessions.close(session);
        talks.leave(WebChannel.address(session));
    }

    private Cookie cookie(String value, Duration age) {
        return Cookie.of(cookieName(), value)
                .path("/")
                .httpOnly(true)
                .secure(tls)
                .sameSite(SameSite.Strict)
                .maxAge(age);
    }

    /** The prefix makes browsers refuse the cookie from a sub-domain or without TLS. */
    private String cookieName() {
        return tls ? "__Host-tiendo" : "tiendo";
    }

    private static String digest(String token) {
        try {
            return BASE64.encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("expected SHA-256 in every JDK, found none", missing);
        }
    }
}
