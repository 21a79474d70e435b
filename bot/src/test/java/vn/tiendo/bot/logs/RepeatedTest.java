package vn.tiendo.bot.logs;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RepeatedTest {
    private final LoggerContext context = new LoggerContext();
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final Repeated repeated = new Repeated();

    @BeforeEach
    void start() {
        lines.start();
        context.getLogger("ROOT").addAppender(lines);
        repeated.setContext(context);
        repeated.start();
        context.addTurboFilter(repeated);
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void saysOnceHowOftenALineWasRepeated() {
        var logger = context.getLogger("page");
        for (int line = 0; line < 14_500; line++) {
            logger.warn("a page's connection is closed: {}", line);
        }
        logger.warn("something else");
        logger.info("what is only told is not counted");
        repeated.tell();

        assertThat(lines.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly(
                        "a page's connection is closed: 0",
                        "a page's connection is closed: 1",
                        "a page's connection is closed: 2",
                        "a page's connection is closed: 3",
                        "a page's connection is closed: 4",
                        "something else",
                        "what is only told is not counted",
                        "14495 more of this kind within a minute: a page's connection is closed: {}");
    }

    @Test
    void beginsAnewEachMinute() {
        var logger = context.getLogger("page");
        for (int minute = 0; minute < 2; minute++) {
            for (int line = 0; line <= Repeated.PASS; line++) {
                logger.error("it failed");
            }
            repeated.tell();
        }
        assertThat(lines.list).hasSize(2 * (Repeated.PASS + 1));
    }
}
