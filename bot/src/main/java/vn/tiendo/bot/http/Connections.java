package vn.tiendo.bot.http;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiendo.bot.settings.Proxies;
import vn.tiendo.bot.settings.Settings;

/** Bounds how many connections are open, in all and from one place; one too many is closed before it is read. */
@Singleton
final class Connections implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {
    private static final long BYTES_FOR_EACH = 64 * 1024;
    private static final int FEWEST = 1_000;
    private static final int MOST = 40_000;

    private final Proxies proxies;
    private final int inAll;
    private final Map<String, Integer> open = new ConcurrentHashMap<>();

    Connections(Settings settings) {
        proxies = settings.proxies();
        inAll = (int) Math.clamp(Runtime.getRuntime().maxMemory() / BYTES_FOR_EACH, FEWEST, MOST);
    }

    @Override
    public NettyServerCustomizer.Registry onCreated(BeanCreatedEvent<NettyServerCustomizer.Registry> created) {
        created.getBean().register(new NettyServerCustomizer() {
            @Override
            public NettyServerCustomizer specializeForChannel(Channel channel, ChannelRole role) {
                if (role == ChannelRole.CONNECTION && channel.remoteAddress() instanceof InetSocketAddress peer) {
                    admit(channel, peer);
                }
                return this;
            }
        });
        return created.getBean();
    }

    private void admit(Channel channel, InetSocketAddress peer) {
        boolean proxy = proxies.names(peer.getAddress());
        var source = proxies.source(peer.getAddress(), List.of());
        int ofAll = count("", 1);
        int ofSource = count(source, 1);
        channel.closeFuture().addListener(_ -> {
            count("", -1);
            count(source, -1);
        });
        if (ofAll > inAll || (!proxy && ofSource > inAll / 2)) {
            var _ = channel.close();
        }
    }

    private int count(String of, int more) {
        var now = open.merge(of, more, Integer::sum);
        open.remove(of, 0);
        return now;
    }
}
