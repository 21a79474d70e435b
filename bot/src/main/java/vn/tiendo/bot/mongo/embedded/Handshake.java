package vn.tiendo.bot.mongo.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a connection begins: it is told what is here, and is ours if it carries the secret as the name of its application. */
final class Handshake {
    static final int WIRE_VERSION = 21;
    private static final List<Integer> VERSION = List.of(7, 0, 0);
    private static final Set<String> GREETINGS = Set.of("hello", "isMaster", "ismaster");
    private static final AttributeKey<Boolean> OURS = AttributeKey.valueOf(Handshake.class, "ours");
    private static final int AUTHENTICATION_FAILED = 18;
    private static final int MAX_DOCUMENT = 16 * 1024 * 1024;
    private static final int MAX_MESSAGE = 48_000_000;
    private static final int MAX_BATCH = 1000;

    private final Optional<String> secret;

    /** Without a secret everybody is served. */
    Handshake(Optional<String> secret) {
        this.secret = secret;
    }

    static boolean isGreeting(String command) {
        return GREETINGS.contains(command);
    }

    Document answer(Channel channel, Document greeting) {
        if (applicationName(greeting).filter(this::isSecret).isPresent()) {
            channel.attr(OURS).set(true);
        }
        return new Document("helloOk", true)
                .append("ismaster", true)
                .append("isWritablePrimary", true)
                .append("maxBsonObjectSize", MAX_DOCUMENT)
                .append("maxMessageSizeBytes", MAX_MESSAGE)
                .append("maxWriteBatchSize", MAX_BATCH)
                .append("localTime", Instant.now())
                .append("minWireVersion", 0)
                .append("maxWireVersion", WIRE_VERSION)
                .append("ok", 1.0);
    }

    static Document buildInfo() {
        return new Document("version", "7.0.0")
                .append("versionArray", VERSION)
                .append("maxBsonObjectSize", MAX_DOCUMENT)
                .append("ok", 1.0);
    }

    void check(Channel channel) {
        if (secret.isPresent() && !Boolean.TRUE.equals(channel.attr(OURS).get())) {
            throw new MongoServerError(
                    AUTHENTICATION_FAILED, "AuthenticationFailed", "this store serves its own process only");
        }
    }

    private static Optional<String> applicationName(Document greeting) {
        return greeting.get("client") instanceof Document client
                        && client.get("application") instanceof Document application
                        && application.get("name") instanceof String name
                ? Optional.of(name)
                : Optional.empty();
    }

    private boolean isSecret(String name) {
        return secret.filter(own -> MessageDigest.isEqual(own.getBytes(UTF_8), name.getBytes(UTF_8)))
                .isPresent();
    }
}
