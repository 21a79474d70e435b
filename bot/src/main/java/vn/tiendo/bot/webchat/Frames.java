package vn.tiendo.bot.webchat;

import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * What one connection may bring at a time: nothing is read from it while a message is handled, a message has a bound before it is
 * whole, and little waits in between. A page needs less: it waits for each answer. What comes before the page is open waits too.
 *
 * <p>It stands right behind the decoder and runs on the connection's own thread; only {@link #ready} comes from elsewhere.
 */
final class Frames extends ChannelInboundHandlerAdapter {
    static final int LARGEST_MESSAGE = 65_536;
    static final int MOST_PARTS = 16;
    static final int MOST_WAITING = 16;

    private final Queue<WebSocketFrame> waiting = new ArrayDeque<>();
    private @Nullable ChannelHandlerContext context;
    private boolean handling = true; // until the page is open
    private boolean refused;
    private int parts;
    private int bytes;

    @Override
    public void handlerAdded(ChannelHandlerContext added) {
        context = added;
    }

    @Override
    public void channelRead(ChannelHandlerContext here, Object read) {
        switch (read) {
            case HttpRequest request -> {
                // what is small while it is packed has no bound once it is unpacked
                request.headers().remove(HttpHeaderNames.SEC_WEBSOCKET_EXTENSIONS);
                here.fireChannelRead(request);
            }
            case CloseWebSocketFrame close -> here.fireChannelRead(close);
            case PongWebSocketFrame pong -> pong.release();
            case WebSocketFrame frame -> take(here, frame);
            default -> here.fireChannelRead(read);
        }
    }

    private void take(ChannelHandlerContext here, WebSocketFrame frame) {
        if (refused) {
            frame.release();
        } else if (!isWithinBounds(frame)) {
            refuse(here, frame, WebSocketCloseStatus.MESSAGE_TOO_BIG);
        } else if (!handling) {
            pass(here, frame);
        } else if (waiting.size() < MOST_WAITING) {
            waiting.add(frame);
        } else {
            refuse(here, frame, WebSocketCloseStatus.POLICY_VIOLATION);
        }
    }

    /** Counts the parts of a message that is not whole yet. */
    private boolean isWithinBounds(WebSocketFrame frame) {
        if (frame instanceof PingWebSocketFrame) {
            return true;
        }
        bytes += frame.content().readableBytes();
        parts++;
        boolean within = bytes <= LARGEST_MESSAGE && parts <= MOST_PARTS;
        if (frame.isFinalFragment()) {
            bytes = 0;
            parts = 0;
        }
        return within;
    }

    private void pass(ChannelHandlerContext here, WebSocketFrame frame) {
        if (frame instanceof PingWebSocketFrame && !here.channel().isWritable()) {
            frame.release(); // who does not read needs no answer
            return;
        }
        boolean whole = frame.isFinalFragment() && !(frame instanceof PingWebSocketFrame);
        here.fireChannelRead(frame);
        if (whole) {
            handling = true;
            here.channel().config().setAutoRead(false);
        }
    }

    /** The page is open, or the message that was passed on is handled; the next may come. */
    void ready() {
        var here = context;
        if (here != null) {
            here.executor().execute(() -> next(here));
        }
    }

    private void next(ChannelHandlerContext here) {
        handling = false;
        here.channel().config().setAutoRead(true);
        while (!handling && !waiting.isEmpty()) {
            pass(here, waiting.remove());
        }
    }

    private void refuse(ChannelHandlerContext here, WebSocketFrame frame, WebSocketCloseStatus why) {
        refused = true;
        frame.release();
        forget();
        here.channel().writeAndFlush(new CloseWebSocketFrame(why)).addListener(ChannelFutureListener.CLOSE);
    }

    private void forget() {
        waiting.forEach(ReferenceCountUtil::release);
        waiting.clear();
    }

    @Override
    public void channelInactive(ChannelHandlerContext here) {
        forget();
        here.fireChannelInactive();
    }
}
