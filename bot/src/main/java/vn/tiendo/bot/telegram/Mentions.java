package vn.tiendo.bot.telegram;

import com.fasterxml.jackson.databind.JsonNode;

/** Whether what is said in a group is meant for the bot: a command, or its name. */
final class Mentions {
    private Mentions() {}

    static boolean isMeant(JsonNode message, Bot bot) {
        var text = message.path("text").asText("");
        return message.path("entities").valueStream().anyMatch(entity -> isMeant(entity, text, bot));
    }

    private static boolean isMeant(JsonNode entity, String text, Bot bot) {
        var word = word(entity, text);
        return switch (entity.path("type").asText("")) {
            case "bot_command" -> !word.contains("@") || isName(word.substring(word.indexOf('@')), bot);
            case "mention" -> isName(word, bot);
            case "text_mention" -> entity.path("user").path("id").asText("").equals(bot.id());
            default -> false;
        };
    }

    private static boolean isName(String word, Bot bot) {
        return bot.username().filter(name -> word.equalsIgnoreCase("@" + name)).isPresent();
    }

    /** Offsets count UTF-16 units, as Java does. */
    private static String word(JsonNode entity, String text) {
        int from = Math.clamp(entity.path("offset").asInt(), 0, text.length());
        int to = Math.clamp((long) from + entity.path("length").asInt(), from, text.length());
        return text.substring(from, to);
    }
}
