package vn.tiendo.bot.zalo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.channel.Address;
import vn.tiendo.bot.channel.Departures;
import vn.tiendo.bot.channel.Door;

/** Where genuine events come in: what somebody did goes through the door, all else is counted. */
final class Arrivals {
    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

    private final Door door;
    private final Departures departures;
    private final Envelope envelope;
    private final String account;
    private final MeterRegistry registry;
    private final ObjectMapper mapper = new ObjectMapper();

    Arrivals(Door door, Departures departures, Envelope envelope, String account, MeterRegistry registry) {
        this.door = door;
        this.departures = departures;
        this.envelope = envelope;
        this.account = account;
        this.registry = registry;
    }

    /** Whether {@code body} may be acknowledged; if not, Zalo is to bring it again. */
    boolean takes(byte[] body) {
        try {
            return takes(new ZaloEvent(mapper.readTree(body)), body);
        } catch (JsonProcessingException _) {
            counted("unreadable");
            LOG.error("an event that Zalo signed is no JSON and is left out");
        } catch (IOException impossible) {
            throw new IllegalStateException("expected to read bytes, found a failure", impossible);
        }
        return true;
    }

    private boolean takes(ZaloEvent event, byte[] body) {
        var from = envelope.from(event);
        if (event.account().filter(other -> !other.equals(account)).isPresent()) {
            return counted("other_account");
        }
        if (envelope.isStale(event)) {
            return counted("stale");
        }
        counted(event.kind().name().toLowerCase(Locale.ROOT));
        return switch (event.kind()) {
            case MESSAGE, OPENING ->
                from.map(address -> admits(event, address, body)).orElse(true);
            case LEAVING -> from.map(this::leaves).orElse(true);
            case ECHO, RECEIPT, ANONYMOUS, MANAGEMENT, GROUP, UNKNOWN -> true;
        };
    }

    private boolean admits(ZaloEvent event, Address from, byte[] body) {
        return door.admit(envelope.of(event, from, body)).isTaken();
    }

    private boolean leaves(Address from) {
        return departures.lost(from).isTaken();
    }

    private boolean counted(String kind) {
        registry.counter("tiendo.zalo.events", "kind", kind).increment();
        return true;
    }
}
