package vn.tiendo.bot.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * Ends the waiting circle on a pressed button and takes the keyboard away. At once, beside the work and only as well as
 * it goes: a tap that stays unanswered comes again as another update, which the conversation recognises.
 */
final class Taps {
    private static final Logger LOG = LoggerFactory.getLogger(Taps.class);

    private final TelegramClient client;

    Taps(TelegramClient client) {
        this.client = client;
    }

    void answer(JsonNode tap) {
        Thread.ofVirtual().name("telegram-tap").start(() -> {
            attempt(() -> client.execute(new AnswerCallbackQuery(tap.path("id").asText(""))));
            var message = tap.path("message");
            if (message.path("message_id").asInt() > 0) {
                attempt(() -> client.execute(withoutKeyboard(message)));
            }
        });
    }

    private static EditMessageReplyMarkup withoutKeyboard(JsonNode message) {
        return EditMessageReplyMarkup.builder()
                .chatId(message.path("chat").path("id").asText())
                .messageId(message.path("message_id").asInt())
                .build();
    }

    private static void attempt(Call call) {
        try {
            call.run();
        } catch (TelegramApiException | RuntimeException trouble) {
            LOG.debug("a tap was not answered: {}", trouble.getClass().getSimpleName());
        }
    }

    /** A call that may fail. */
    private interface Call {
        void run() throws TelegramApiException;
    }
}
