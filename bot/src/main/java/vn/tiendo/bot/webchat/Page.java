package vn.tiendo.bot.webchat;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.bot.settings.Settings;

/**
 * The page's files, held in memory. All but {@code index.html} are addressed under a version, the digest of all of them, which
 * {@code index.html} names; so they may be kept for ever.
 */
@Singleton
final class Page {
    private static final String WORKER = "sw.js";
    private static final Map<String, String> TYPES = Map.of(
            "index.html",
            "text/html; charset=utf-8",
            "app.js",
            "text/javascript; charset=utf-8",
            WORKER,
            "text/javascript; charset=utf-8",
            "style.css",
            "text/css; charset=utf-8",
            "manifest.webmanifest",
            "application/manifest+json",
            "icon.svg",
            "image/svg+xml",
            "icon.png",
            "image/png");

    private final Map<String, File> files = new LinkedHashMap<>();
    private final String version;

    /** One file as it is served. */
    static final class File {
        private final String type;
        private final byte[] bytes;

        File(String type, byte[] bytes) {
            this.type = type;
            this.bytes = bytes.clone();
        }

        String type() {
            return type;
        }

        byte[] bytes() {
            return bytes.clone();
        }
    }

    Page(Settings settings) {
        new TreeMap<>(TYPES).forEach((name, type) -> files.put(name, new File(type, load(name))));
        files.computeIfPresent(
                "index.html",
                (_, index) -> new File(index.type(), others(verified(index.bytes(), settings), settings)));
        version = digest();
        files.computeIfPresent("index.html", (_, index) -> new File(index.type(), versioned(index.bytes())));
        files.computeIfPresent(WORKER, (_, worker) -> new File(worker.type(), versioned(worker.bytes())));
    }

    String version() {
        return version;
    }

    File index() {
        return Optional.ofNullable(files.get("index.html")).orElseThrow();
    }

    /** What keeps the page for when the service is away; it must stand at the root to serve it. */
    File worker() {
        return Optional.ofNullable(files.get(WORKER)).orElseThrow();
    }

    /** A file of this version. */
    Optional<File> find(String asked, String name) {
        return asked.equals(version) ? Optional.ofNullable(files.get(name)) : Optional.empty();
    }

    /** Who has no script is sent only where the service can be reached. */
    private static byte[] others(byte[] index, Settings settings) {
        var others = Stream.of(
                        settings.telegram().map(_ -> "Telegram"),
                        settings.zalo().map(_ -> "Zalo"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" hoặc "));
        var alone = "Trang này cần JavaScript.";
        return new String(index, StandardCharsets.UTF_8)
                .replace(alone, others.isEmpty() ? alone : alone + " Đồng chí cũng có thể báo cáo qua " + others + ".")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** With the tag by which Zalo sees that the domain is ours. */
    private static byte[] verified(byte[] index, Settings settings) {
        var tag = settings.verification()
                .map("    <meta name=\"zalo-platform-site-verification\" content=\"%s\" />\n"::formatted)
                .orElse("");
        return new String(index, StandardCharsets.UTF_8)
                .replace("</head>", tag + "</head>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] versioned(byte[] index) {
        return new String(index, StandardCharsets.UTF_8)
                .replace("/page/", "/page/" + version + "/")
                .getBytes(StandardCharsets.UTF_8);
    }

    private String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.values().forEach(file -> digest.update(file.bytes()));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("expected SHA-256 in every JDK, found none", missing);
        }
    }

    private static byte[] load(String name) {
        try (var in = Page.class.getResourceAsStream("/web/" + name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "expected the page's file web/%s in the jar, found none".formatted(name));
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
