package vn.tiendo.bot.telegram;

import java.io.IOException;
import java.net.ConnectException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Tells a connection that never stood from one that broke. A time-out while connecting, an unknown host or a failed TLS
 * handshake delivered nothing and becomes a {@link ConnectException}, as does a 502 or 503 of what stands before Telegram,
 * else a long outage would use up both attempts of every reply; what breaks later stays as it is.
 */
final class Reach implements Interceptor {
    private static final int BAD_GATEWAY = 502;
    private static final int UNAVAILABLE = 503;

    @Override
    public Response intercept(Chain chain) throws IOException {
        var reached = new AtomicBoolean();
        var request =
                chain.request().newBuilder().tag(AtomicBoolean.class, reached).build();
        try {
            return answered(chain.proceed(request));
        } catch (IOException trouble) {
            throw reached.get() && !(trouble instanceof ConnectException)
                    ? trouble
                    : new ConnectException(trouble.getClass().getSimpleName());
        }
    }

    /** Who stands before Telegram says that Telegram is not there. */
    private static Response answered(Response response) throws ConnectException {
        if (response.code() != BAD_GATEWAY && response.code() != UNAVAILABLE) {
            return response;
        }
        response.close();
        throw new ConnectException("status " + response.code());
    }

    /** To be run once the connection stands, before anything of the request is written. */
    Interceptor mark() {
        return chain -> {
            Objects.requireNonNull(chain.request().tag(AtomicBoolean.class)).set(true);
            return chain.proceed(chain.request());
        };
    }
}
