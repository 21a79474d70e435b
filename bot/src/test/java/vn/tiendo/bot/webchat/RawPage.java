package vn.tiendo.bot.webchat;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A page that keeps to nothing: it writes frames byte by byte, as whoever attacks would. */
public final class RawPage implements AutoCloseable {
    public static final int TEXT = 1;
    public static final int CONTINUED = 0;
    private static final int FINAL = 0x80;
    private static final int MASKED = 0x80;
    private static final int TWO_BYTES = 126;
    private static final int EIGHT_BYTES = 127;
    private static final int CLOSE = 8;
    private static final int BUFFER = 1 << 17;

    private final Socket socket;
    private final DataInputStream in;
    private final DataOutputStream out;
    private final List<String> heads;
    private final String cookie;

    /** Opens a session and a connection as the page at {@code site} does. */
    public RawPage(URI site) throws IOException {
        cookie = session(site);
        socket = connect(site);
        in = new DataInputStream(socket.getInputStream());
        out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), BUFFER));
        write(
                "GET /chat/ws HTTP/1.1\r\nHost: %s\r\nOrigin: http://%s\r\nCookie: %s\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                .formatted(site.getAuthority(), site.getAuthority(), cookie)
                        + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                        + "Sec-WebSocket-Extensions: permessage-deflate\r\n\r\n");
        heads = head();
    }

    /** What only this browser has: the name and the token of its session. */
    public String cookie() {
        return cookie;
    }

    /** The lines with which the connection was opened. */
    List<String> heads() {
        return heads;
    }

    private static Socket connect(URI site) throws IOException {
        var socket = new Socket(site.getHost(), site.getPort());
        socket.setSoTimeout((int) Duration.ofSeconds(60).toMillis());
        socket.setTcpNoDelay(true);
        return socket;
    }

    private static String session(URI site) throws IOException {
        try (var asking = connect(site)) {
            asking.getOutputStream()
                    .write(
                            "POST /chat/session HTTP/1.1\r\nHost: %s\r\nOrigin: http://%s\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                                    .formatted(site.getAuthority(), site.getAuthority())
                                    .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("set-cookie:"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("expected a session, found: " + answer))
                    .replaceFirst("(?i)set-cookie: *", "")
                    .replaceAll(";.*", "");
        }
    }

    private List<String> head() throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        while (true) {
            int next = in.readByte();
            if (next == '\n' && line.isEmpty()) {
                return lines;
            }
            if (next == '\n') {
                lines.add(line.toString());
                line.setLength(0);
            } else if (next != '\r') {
                line.append((char) next);
            }
        }
    }

    private void write(String head) throws IOException {
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** Sends a message whole. */
    public void say(String text) throws IOException {
        frame(TEXT, true, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends messages so that they arrive together. */
    void sayAtOnce(List<String> texts) throws IOException {
        for (var text : texts) {
            write(TEXT, true, text.getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    /** Sends one frame, masked with zeros. */
    public void frame(int kind, boolean last, byte[] content) throws IOException {
        write(kind, last, content);
        out.flush();
    }

    private void write(int kind, boolean last, byte[] content) throws IOException {
        out.write(kind | (last ? FINAL : 0));
        if (content.length < TWO_BYTES) {
            out.write(MASKED | content.length);
        } else if (content.length < 65_536) {
            out.write(MASKED | TWO_BYTES);
            out.writeShort(content.length);
        } else {
            out.write(MASKED | EIGHT_BYTES);
            out.writeLong(content.length);
        }
        out.writeInt(0);
        out.write(content);
    }

    /** The next text that the server sends; a close is told as {@code "close 1009"}, an end without one as {@code "end"}. */
    public String next() throws IOException {
        try {
            int kind = in.readByte() & 0xf;
            int length = in.readByte() & 0x7f;
            if (length == TWO_BYTES) {
                length = in.readUnsignedShort();
            } else if (length == EIGHT_BYTES) {
                length = (int) in.readLong();
            }
            var content = in.readNBytes(length);
            return kind == CLOSE
                    ? "close " + ((content[0] & 0xff) << 8 | (content[1] & 0xff))
                    : new String(content, StandardCharsets.UTF_8);
        } catch (EOFException | SocketException _) {
            return "end";
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
