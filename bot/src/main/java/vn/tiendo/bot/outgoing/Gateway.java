package vn.tiendo.bot.outgoing;

import java.io.IOException;
import java.net.ConnectException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Takes a 502 or 503 for what it is: who stands before the platform says that it is not there. Else a long outage would use
 * up both attempts of every reply.
 */
final class Gateway implements Interceptor {
    private static final int BAD_GATEWAY = 502;
    private static final int UNAVAILABLE = 503;

    @Override
    public Response intercept(Chain chain) throws IOException {
        var response = chain.proceed(chain.request());
        if (response.code() != BAD_GATEWAY && response.code() != UNAVAILABLE) {
            return response;
        }
        response.close();
        throw new ConnectException("status " + response.code());
    }
}
