package vn.tiendo.bot.zalo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Zalo's API: one call, one answer. The HTTP status says little, the body says it. */
final class OpenApi {
    private static final MediaType JSON = MediaType.get("application/json");
    private static final MediaType PNG = MediaType.get("image/png");
    private static final int THROTTLED = 429;

    private final OkHttpClient client;
    private final ObjectMapper mapper = new ObjectMapper();

    OpenApi(OkHttpClient client) {
        this.client = client;
    }

    /** What a call came to. */
    sealed interface Answer {
        /** It was done, at that moment by Zalo's clock if it told. */
        record Good(JsonNode data, Optional<Instant> at) implements Answer {}

        /** Zalo says no, by its own code. */
        record Refused(int code) implements Answer {}

        /** Nothing that Zalo would say came back; {@code why} tells whether anything was delivered. */
        record None(IOException why) implements Answer {}
    }

    Answer post(URI host, String path, JsonNode body, String token) {
        return call(request(host, path, token)
                .post(RequestBody.create(body.toString(), JSON))
                .build());
    }

    /** Uploads a picture; the answer names it. */
    Answer upload(URI host, String path, byte[] png, String token) {
        var form = new MultipartBody.Builder()
                .setType(MultipartBody.FORM)
                .addFormDataPart("file", "tien-do.png", RequestBody.create(png, PNG))
                .build();
        return call(request(host, path, token).post(form).build());
    }

    private static Request.Builder request(URI host, String path, String token) {
        return new Request.Builder().url(host.resolve(path).toString()).header("access_token", token);
    }

    private Answer call(Request request) {
        try (var response = client.newCall(request).execute()) {
            if (response.code() == THROTTLED) {
                return new Answer.Refused(ErrorGroup.RATE_CODE);
            }
            return read(response.body().bytes(), date(response));
        } catch (JsonProcessingException _) {
            return new Answer.None(new IOException("no JSON"));
        } catch (IOException trouble) {
            return new Answer.None(trouble);
        }
    }

    private static Optional<Instant> date(Response response) {
        return Optional.ofNullable(response.headers().getDate("Date")).map(Date::toInstant);
    }

    private Answer read(byte[] body, Optional<Instant> at) throws IOException {
        var json = mapper.readTree(body);
        var error = json.path("error");
        if (!error.canConvertToInt()) {
            return new Answer.None(new IOException("no envelope"));
        }
        return error.asInt() == 0 ? new Answer.Good(json.path("data"), at) : new Answer.Refused(error.asInt());
    }
}
