package vn.tiendo.bot.zalo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import vn.tiendo.bot.settings.Secret;
import vn.tiendo.bot.settings.Settings;

/** Zalo's OAuth server: spends a refresh token and gets the next pair. It speaks another dialect than the API. */
final class OAuth {
    private static final String PATH = "/v4/oa/access_token";
    private static final Duration USUAL = Duration.ofHours(25);
    private static final int SERVER_ERROR = 500;

    private final Settings.Zalo settings;
    private final OkHttpClient client;
    private final ObjectMapper mapper = new ObjectMapper();

    OAuth(Settings.Zalo settings, OkHttpClient client) {
        this.settings = settings;
        this.client = client;
    }

    /** What became of a refresh token. */
    sealed interface Exchange {
        /** It bought this pair. */
        record Bought(Secret access, Secret refresh, Duration life) implements Exchange {}

        /** It was certainly not sent. */
        record NotSent() implements Exchange {}

        /** It was sent, and either refused or nobody knows; {@code why} carries no token. */
        record Lost(String why) implements Exchange {}
    }

    /** Whether the server is there at all: asked before a token is risked. */
    boolean isThere() {
        var question = new Request.Builder().url(address()).get().build();
        try (var response = client.newCall(question).execute()) {
            return response.code() < SERVER_ERROR;
        } catch (IOException _) {
            return false;
        }
    }

    Exchange spend(Secret refresh) {
        var request = new Request.Builder()
                .url(address())
                .header("secret_key", settings.appSecret().value())
                .post(new FormBody.Builder()
                        .add("app_id", settings.appId())
                        .add("grant_type", "refresh_token")
                        .add("refresh_token", refresh.value())
                        .build())
                .build();
        try (var response = client.newCall(request).execute()) {
            return read(mapper.readTree(response.body().bytes()));
        } catch (JsonProcessingException _) {
            return new Exchange.Lost("an answer that is no JSON");
        } catch (ConnectException _) {
            return new Exchange.NotSent();
        } catch (IOException broken) {
            return new Exchange.Lost(broken.getClass().getSimpleName());
        }
    }

    private static Exchange read(JsonNode answer) {
        var access = answer.path("access_token").asText("");
        var refresh = answer.path("refresh_token").asText("");
        if (access.isEmpty() || refresh.isEmpty()) {
            return new Exchange.Lost("refused: " + reason(answer));
        }
        long seconds = answer.path("expires_in").asLong(0);
        return new Exchange.Bought(
                new Secret(access), new Secret(refresh), seconds > 0 ? Duration.ofSeconds(seconds) : USUAL);
    }

    /** The error's name is a fixed phrase of Zalo's; anything longer is not repeated. */
    private static String reason(JsonNode answer) {
        var name = answer.path("error_name").asText(answer.path("error").asText("no tokens"));
        return name.matches("[A-Za-z0-9 ._-]{1,60}") ? name : "error";
    }

    private String address() {
        return settings.oauthUrl().resolve(PATH).toString();
    }
}
