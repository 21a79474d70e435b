package vn.tiendo.bot.fakes;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** Everything that is logged until it is closed, however detailed, with stack traces. */
public final class LogLines implements AutoCloseable {
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();
    private final Lines lines = new Lines();

    public LogLines() {
        lines.start();
        root.setLevel(Level.TRACE);
        root.addAppender(lines);
    }

    public List<String> texts() {
        return List.copyOf(lines.texts);
    }

    @Override
    public void close() {
        root.detachAppender(lines);
        root.setLevel(before);
    }

    private static final class Lines extends AppenderBase<ILoggingEvent> {
        private final List<String> texts = new CopyOnWriteArrayList<>();

        @Override
        protected void append(ILoggingEvent event) {
            Optional<IThrowableProxy> thrown = Optional.ofNullable(event.getThrowableProxy());
            texts.add(event.getLoggerName() + " " + event.getFormattedMessage()
                    + thrown.map(ThrowableProxyUtil::asString).orElse(""));
        }
    }
}
