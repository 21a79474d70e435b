package vn.tiendo.bot.outgoing;

import java.io.IOException;
import java.net.ConnectException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Tells a connection that never stood from one that broke. A time-out while connecting, an unknown host or a failed TLS
 * handshake delivered nothing and becomes a {@link ConnectException}; what breaks later stays as it is.
 */
final class Reach implements Interceptor {
    @Override
    public Response intercept(Chain chain) throws IOException {
        var reached = new AtomicBoolean();
        var request =
                chain.request().newBuilder().tag(AtomicBoolean.class, reached).build();
        try {
            return chain.proceed(request);
        } catch (IOException trouble) {
            throw reached.get() && !(trouble instanceof ConnectException)
                    ? trouble
                    : new ConnectException(trouble.getClass().getSimpleName());
        }
    }

    /** To be run once the connection stands, before anything of the request is written. */
    Interceptor mark() {
        return chain -> {
            Objects.requireNonNull(chain.request().tag(AtomicBoolean.class)).set(true);
            return chain.proceed(chain.request());
        };
    }
}
