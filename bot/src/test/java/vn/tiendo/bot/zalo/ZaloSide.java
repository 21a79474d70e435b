package vn.tiendo.bot.zalo;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import vn.tiendo.bot.channel.Channel;
import vn.tiendo.bot.channel.Departures;
import vn.tiendo.bot.channel.Door;
import vn.tiendo.bot.zalo.platform.FakeZalo;

/** The real channel over the fake of Zalo, for tests of the shell: its way out, and its webhook as a way in. */
public final class ZaloSide {
    private final ZaloRig rig;
    private final InstantSource clock;
    private int messages;

    public ZaloSide(FakeZalo zalo, InstantSource clock) {
        this.rig = new ZaloRig(zalo.address());
        this.clock = clock;
    }

    public Channel channel() {
        return rig.channel();
    }

    /** What a user says, signed and brought to the webhook; the status that it answers. */
    public int brings(Door door, Departures departures, String user, String text) throws IOException {
        var envelope = new Envelope(FakeZalo.OA, ZaloRig.SEAL, clock);
        var arrivals = new Arrivals(door, departures, envelope, FakeZalo.OA, new SimpleMeterRegistry());
        var webhook = new ZaloWebhook(new Signature(rig.settings), arrivals);
        var time = String.valueOf(clock.instant().toEpochMilli() + ++messages);
        var body = """
                {"event_name":"user_send_text","timestamp":"%s","sender":{"id":"%s"},"recipient":{"id":"%s"},
                "message":{"msg_id":"m%d","text":"%s"}}""".formatted(time, user, FakeZalo.OA, messages, text);
        return webhook.receive(
                        Optional.of(FakeZalo.signature(time, body)),
                        new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))
                .code();
    }
}
