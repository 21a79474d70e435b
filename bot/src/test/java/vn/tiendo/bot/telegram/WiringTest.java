package vn.tiendo.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.Router;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.bot.settings.Settings.Telegram.Updates;

class WiringTest {
    @Test
    void isNotThereWithoutABot() {
        try (var context = context()) {
            assertThat(context.containsBean(Poller.class)).isFalse();
            assertThat(context.containsBean(TelegramChannel.class)).isFalse();
            assertThat(context.containsBean(TelegramStart.class)).isFalse();
            assertThat(webhook(context)).isEmpty();
        }
    }

    @Test
    void hasNoWebhookWhereItPolls() {
        try (var context = context(Rig.settings(URI.create("http://127.0.0.1:1"), Updates.POLLING))) {
            assertThat(context.containsBean(Poller.class)).isTrue();
            assertThat(context.containsBean(TelegramChannel.class)).isTrue();
            assertThat(context.containsBean(TelegramStart.class)).isTrue();
            assertThat(webhook(context)).isEmpty();
        }
    }

    @Test
    void hasTheWebhookWhereTelegramBringsTheUpdates() {
        try (var context = context(Rig.settings(URI.create("http://127.0.0.1:1"), Updates.WEBHOOK))) {
            assertThat(context.containsBean(TelegramWebhook.class)).isTrue();
            assertThat(webhook(context)).isPresent();
        }
    }

    private static Optional<?> webhook(ApplicationContext context) {
        return context.getBean(Router.class)
                .find(HttpRequest.POST("/webhooks/telegram", "{}"))
                .findFirst();
    }

    private static ApplicationContext context(Object... given) {
        return ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .singletons(given)
                .start();
    }
}
