package vn.tiendo.bot.webchat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line between a browser and a server that can be cut and mended. */
final class Cable implements AutoCloseable {
    private final ServerSocket entrance;
    private final URI server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    Cable(URI server) {
        this.server = server;
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread.ofVirtual().start(this::accept);
    }

    URI uri() {
        return URI.create("http://localhost:" + entrance.getLocalPort());
    }

    void cut() {
        cut = true;
        open.forEach(Cable::close);
        open.clear();
    }

    void mend() {
        cut = false;
    }

    @Override
    public void close() {
        cut();
        try {
            entrance.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                var near = entrance.accept();
                if (cut) {
                    near.close();
                } else {
                    join(near);
                }
            } catch (IOException _) {
                // the browser has gone; or the entrance is closed and the loop ends
            }
        }
    }

    /** A server that is gone hangs up. */
    private void join(Socket near) throws IOException {
        Socket far;
        try {
            far = new Socket(server.getHost(), server.getPort());
        } catch (IOException gone) {
            near.close();
            throw gone;
        }
        open.add(near);
        open.add(far);
        Thread.ofVirtual().start(() -> carry(near, far));
        Thread.ofVirtual().start(() -> carry(far, near));
    }

    private static void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException _) {
            // cut, or ended by either side
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
