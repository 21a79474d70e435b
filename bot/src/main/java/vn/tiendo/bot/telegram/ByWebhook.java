package vn.tiendo.bot.telegram;

import io.micronaut.context.condition.Condition;
import io.micronaut.context.condition.ConditionContext;
import vn.tiendo.bot.settings.Settings;

/** Whether there is a bot and Telegram brings its updates. */
final class ByWebhook implements Condition {
    @Override
    public boolean matches(ConditionContext context) {
        return context.findBean(Settings.Telegram.class)
                .filter(settings -> settings.updates() == Settings.Telegram.Updates.WEBHOOK)
                .isPresent();
    }
}
