package vn.tiendo.bot.zalo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiendo.bot.channel.Sent;
import vn.tiendo.bot.outgoing.Tried;
import vn.tiendo.bot.pictures.Drawing;
import vn.tiendo.bot.zalo.OpenApi.Answer;
import vn.tiendo.bot.zalo.Uploads.Upload;

/**
 * A picture as a message of its own before its text, which has the buttons: of a picture with buttons nobody has seen that
 * Zalo takes it. One that has expired there is uploaded once more; one that cannot be uploaded or is refused is left out,
 * for the text says all.
 */
final class PictureMessages {
    private static final Logger LOG = LoggerFactory.getLogger(PictureMessages.class);
    private static final Tried LEFT_OUT = new Tried.Told(new Sent.Done());

    private final Uploads uploads;

    PictureMessages(Uploads uploads) {
        this.uploads = uploads;
    }

    /**
     * Shows {@code drawing} to {@code user}.
     *
     * @param post sends a consultation message
     * @param verdict what an answer of Zalo's means for what was to be sent
     */
    Tried show(
            String user,
            Drawing drawing,
            Function<ObjectNode, Optional<Answer>> post,
            Function<Optional<Answer>, Tried> verdict) {
        var first = attempt(user, drawing, post, verdict);
        if (!first.expired()) {
            return first.tried();
        }
        uploads.forget(drawing);
        return attempt(user, drawing, post, verdict).tried();
    }

    /** What came of an attempt, and whether it failed because Zalo no longer holds the picture. */
    private record Shown(Tried tried, boolean expired) {}

    private Shown attempt(
            String user,
            Drawing drawing,
            Function<ObjectNode, Optional<Answer>> post,
            Function<Optional<Answer>, Tried> verdict) {
        return switch (uploads.of(drawing)) {
            case Upload.Held(var name) -> {
                var answer = post.apply(body(user, name));
                yield new Shown(patient(answer, verdict), isExpired(answer));
            }
            case Upload.Failed(var answer) -> new Shown(withoutUpload(answer, verdict), false);
            case Upload.Undrawn() -> new Shown(LEFT_OUT, false);
        };
    }

    /**
     * Nothing was shown yet, so the text need not wait: but for the access token, which it needs itself. Where no answer came,
     * that counts as one more call without one.
     */
    private static Tried withoutUpload(Optional<Answer> answer, Function<Optional<Answer>, Tried> verdict) {
        return answer.map(one -> switch (one) {
                    case Answer.Refused(var code) ->
                        ErrorGroup.of(code, false) == ErrorGroup.TOKEN ? verdict.apply(answer) : leftOut(code);
                    case Answer.Good _ -> LEFT_OUT;
                    case Answer.None _ -> new Tried.Untold(new Sent.Done());
                })
                .orElseGet(() -> verdict.apply(answer));
    }

    /**
     * What would meet the text as well is tried later; what is refused for itself, or not set up, keeps nobody from the text. Where
     * it is not known whether the picture is there, it is not shown again, and the text follows.
     */
    private static Tried patient(Optional<Answer> answer, Function<Optional<Answer>, Tried> verdict) {
        if (answer.orElse(null) instanceof Answer.Refused(var code)) {
            return switch (ErrorGroup.of(code, false)) {
                case ATTACHMENT, CONTENT, OURS, SETUP, AGAIN -> leftOut(code);
                case TOKEN, RATE, QUOTA, HOUR, WINDOW, PERSON -> verdict.apply(answer);
            };
        }
        var tried = verdict.apply(answer);
        return tried.sent() instanceof Sent.Unknown ? new Tried.Untold(new Sent.Done()) : tried;
    }

    private static Tried leftOut(int code) {
        LOG.warn("a picture is left out, refused ({})", code);
        return LEFT_OUT;
    }

    private static boolean isExpired(Optional<Answer> answer) {
        return answer.orElse(null) instanceof Answer.Refused(var code)
                && ErrorGroup.of(code, false) == ErrorGroup.ATTACHMENT;
    }

    private static ObjectNode body(String user, String name) {
        var body = JsonNodeFactory.instance.objectNode();
        body.putObject("recipient").put("user_id", user);
        body.putObject("message")
                .putObject("attachment")
                .put("type", "template")
                .putObject("payload")
                .put("template_type", "media")
                .putArray("elements")
                .addObject()
                .put("media_type", "image")
                .put("attachment_id", name);
        return body;
    }
}
