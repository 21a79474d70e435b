package vn.tiendo.bot.zalo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import vn.tiendo.bot.channel.Sent;
import vn.tiendo.bot.channel.Stamp;
import vn.tiendo.bot.outgoing.Tried;
import vn.tiendo.bot.outgoing.Unreached;
import vn.tiendo.bot.zalo.OpenApi.Answer;

/** What an answer of the API means for the message that was to be sent. */
final class ApiVerdict {
    private static final Duration ANOTHER_TOKEN = Duration.ofSeconds(5);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Duration SET_UP = Duration.ofMinutes(10);
    private static final Duration TOPPED_UP = Duration.ofHours(1);
    private static final Duration GENERIC = Duration.ofSeconds(30);
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    /** After six in the morning, spread by chat. */
    private static final int JITTER_SECONDS = 600;

    private ApiVerdict() {}

    /** @param chat spreads what waits for the morning */
    static Tried of(Answer answer, boolean template, String chat, Instant now) {
        return switch (answer) {
            case Answer.Good(var data, var at) ->
                new Tried.Told(new Sent.Done(
                        at.map(shown -> new Stamp(data.path("message_id").asText(""), shown))));
            case Answer.Refused(var code) -> refused(ErrorGroup.of(code, template), code, chat, now);
            case Answer.None(var why) -> Unreached.verdict(why);
        };
    }

    private static Tried refused(ErrorGroup group, int code, String chat, Instant now) {
        return switch (group) {
            case RATE -> new Tried.Busy(A_MINUTE); // that of the application, whoever the call was for
            case TOKEN -> later(ANOTHER_TOKEN);
            case SETUP -> later(SET_UP);
            case QUOTA -> later(TOPPED_UP);
            case AGAIN -> later(GENERIC);
            case HOUR -> later(untilMorning(now).plusSeconds(Math.floorMod(chat.hashCode(), JITTER_SECONDS)));
            case WINDOW -> new Tried.Told(new Sent.Closed("no word for seven days (%d)".formatted(code)));
            case PERSON -> new Tried.Told(new Sent.Gone("out of reach (%d)".formatted(code)));
            case ATTACHMENT, CONTENT, OURS -> new Tried.Told(new Sent.Never("refused (%d)".formatted(code)));
        };
    }

    private static Tried later(Duration notBefore) {
        return new Tried.Told(new Sent.NotSent(notBefore));
    }

    private static Duration untilMorning(Instant now) {
        var here = now.atZone(VIETNAM);
        var today = here.with(MORNING);
        return Duration.between(here, here.isBefore(today) ? today : today.plusDays(1));
    }
}
