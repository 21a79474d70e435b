package vn.tiendo.bot.webchat;

import io.micronaut.websocket.CloseReason;
import io.micronaut.websocket.WebSocketSession;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.channel.Talks;
import vn.tiendo.bot.running.LastResort;

/**
 * One open page. Everything of it runs in order on one virtual thread: its frames, and the news of its conversation.
 *
 * <p>Life: it opens silent; the page's first {@link Frame.Since} says what it has seen; from then on news are pushed.
 */
final class Connection {
    /** Tells a page that its session is over. */
    static final CloseReason ENDED = new CloseReason(4401, "ended");

    private static final Logger LOG = LoggerFactory.getLogger(Connection.class);
    private static final String TOO_LONG =
            "Tin dài quá %d ký tự. Đồng chí chia thành nhiều tin, ví dụ mỗi việc một tin."
                    .formatted(Frame.LONGEST_TEXT);

    private final WebSocketSession socket;
    private final String session;
    private final Parts parts;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("page").factory());
    private final AtomicBoolean newsDue = new AtomicBoolean();
    private Optional<AutoCloseable> listening = Optional.empty();
    private String of = "";
    private boolean over;
    private long seen;

    /** What every connection needs. */
    record Parts(Browsers browsers, PageReception reception, Talks talks, Limits limits) {}

    Connection(WebSocketSession socket, String session, Parts parts) {
        this.socket = socket;
        this.session = session;
        this.parts = parts;
    }

    String session() {
        return session;
    }

    /** Handles a frame; {@code handled} is run when the next may come. */
    void receive(String raw, Runnable handled) {
        run(() -> {
            try {
                handle(raw);
            } finally {
                handled.run();
            }
        });
    }

    private void handle(String raw) {
        if (over) {
            return; // on its way when the session ended
        }
        Frame.read(raw).ifPresent(frame -> {
            if (!parts.browsers().isOpen(session)) {
                socket.close(ENDED);
                return;
            }
            switch (frame) {
                case Frame.Done done -> take(done, raw);
                case Frame.Since(var conversation, var number) -> resume(conversation, number);
            }
        });
    }

    void end() {
        run(() -> {
            over = true;
            socket.close(ENDED);
        });
    }

    void closed() {
        run(() -> listening.ifPresent(Connection::stop));
        thread.shutdown();
    }

    private void take(Frame.Done done, String raw) {
        if (done.isTooLong()) {
            socket.sendSync(PageJson.refused(done.key(), TOO_LONG));
        } else if (parts.limits().maySend(session) && parts.reception().takes(session, done, raw)) {
            socket.sendSync(PageJson.ack(done.key()));
        } else {
            socket.sendSync(PageJson.busy(done.key()));
        }
    }

    private void resume(String conversation, long number) {
        if (!parts.limits().mayAsk(session)) {
            socket.close(CloseReason.TRY_AGAIN_LATER);
            return;
        }
        of = conversation;
        seen = number;
        if (listening.isEmpty()) {
            listening = Optional.of(parts.talks().listen(WebChannel.address(session), this::changed));
        }
        tell();
    }

    /** What follows what the page has seen is sent as it came; for all else the talk is read. Many changes at once are told once. */
    private void changed(Optional<Talks.Talk> talk) {
        talk.ifPresentOrElse(news -> run(() -> tell(news)), () -> {
            if (newsDue.compareAndSet(false, true)) {
                run(() -> {
                    newsDue.set(false);
                    if (!over) {
                        tell();
                    }
                });
            }
        });
    }

    private void tell(Talks.Talk news) {
        if (over) {
            return;
        }
        boolean follows = news.of().equals(of)
                && !news.entries().isEmpty()
                && news.entries().getFirst().number() == seen + 1;
        if (!follows) {
            tell();
            return;
        }
        socket.sendSync(PageJson.talk(news, false, session));
        seen = news.entries().getLast().number();
    }

    /** Sends what the page has not seen; everything, if the chat belongs to another conversation than it thinks. */
    private void tell() {
        var address = WebChannel.address(session);
        var news = parts.talks().since(address, seen);
        boolean whole = !news.of().equals(of);
        var talk = whole && seen > 0 ? parts.talks().since(address, 0) : news;
        socket.sendSync(PageJson.talk(talk, whole, session));
        of = talk.of();
        var last = talk.entries().isEmpty() ? 0 : talk.entries().getLast().number();
        seen = whole ? last : Math.max(seen, last);
    }

    /** Whatever fails closes the connection; the page opens another and asks again. */
    private void run(Runnable step) {
        try {
            thread.execute(() -> {
                try {
                    step.run();
                } catch (Exception broken) { // what a broken line throws is not declared
                    breakOff(broken);
                } catch (Error broken) {
                    LastResort.look(broken);
                    breakOff(broken);
                }
            });
        } catch (RejectedExecutionException _) {
            LOG.debug("news for a page that is gone");
        }
    }

    /** A page that left in the middle of an answer is no fault. */
    private void breakOff(Throwable broken) {
        if (socket.isOpen()) {
            LOG.warn("a page's connection is closed: {}", broken.getClass().getName());
            socket.close(CloseReason.INTERNAL_ERROR);
        }
    }

    private static void stop(AutoCloseable listening) {
        try {
            listening.close();
        } catch (Exception failed) { // as AutoCloseable declares it
            LOG.warn("a page's listener did not close: {}", failed.getClass().getName());
        }
    }
}
