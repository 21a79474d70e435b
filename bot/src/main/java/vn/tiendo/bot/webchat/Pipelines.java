package vn.tiendo.bot.webchat;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Puts {@link Frames} into the way of each connection. */
@Singleton
final class Pipelines implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {
    @Override
    public NettyServerCustomizer.Registry onCreated(BeanCreatedEvent<NettyServerCustomizer.Registry> created) {
        created.getBean().register(new OfAll());
        return created.getBean();
    }

    /** The frames of the connection that a request came by. */
    static Optional<Frames> frames(HttpRequest<?> request) {
        return request instanceof NettyHttpRequest<?> netty
                ? Optional.ofNullable(
                        netty.getChannelHandlerContext().pipeline().get(Frames.class))
                : Optional.empty();
    }

    /** Makes one for each connection. */
    private static final class OfAll implements NettyServerCustomizer {
        @Override
        public NettyServerCustomizer specializeForChannel(Channel channel, ChannelRole role) {
            return new OfOne(channel);
        }
    }

    /** One connection, on which frames come after the handshake in place of requests. */
    private record OfOne(Channel channel) implements NettyServerCustomizer {
        @Override
        public NettyServerCustomizer specializeForChannel(Channel of, ChannelRole role) {
            return new OfOne(of);
        }

        @Override
        public void onStreamPipelineBuilt() {
            channel.pipeline().addAfter(ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC, "frames", new Frames());
        }
    }
}
