package vn.tiendo.bot.zalo;

import java.time.Duration;
import java.util.Optional;
import vn.tiendo.bot.settings.Secret;
import vn.tiendo.bot.zalo.OpenApi.Answer;

/** Calls of the API under a token: one that is refused is exchanged for another and the call made once more, never again. */
final class Authorised {
    /** How long a message waits while there is no token. */
    static final Duration WITHOUT_TOKEN = Duration.ofSeconds(30);

    private final OpenApi api;
    private final AccessTokens tokens;

    Authorised(OpenApi api, AccessTokens tokens) {
        this.api = api;
        this.tokens = tokens;
    }

    /** A call of the API. */
    interface Call {
        Answer with(OpenApi api, Secret token);
    }

    /** What came of {@code call}; empty if there is no token to make it with. */
    Optional<Answer> call(Call call) {
        return tokens.current().map(token -> {
            var first = call.with(api, token);
            return isRefused(first)
                    ? tokens.insteadOf(token)
                            .map(other -> call.with(api, other))
                            .orElse(first)
                    : first;
        });
    }

    private static boolean isRefused(Answer answer) {
        return answer instanceof Answer.Refused(var code) && ErrorGroup.of(code, false) == ErrorGroup.TOKEN;
    }
}
