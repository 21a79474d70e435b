package vn.tiendo.bot.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A store as the {@code export} command wrote it. */
record Exported(List<JsonNode> lines) {
    static Exported of(Jar jar, Path file) throws IOException, InterruptedException {
        var ended = jar.command("export", file.toString());
        if (ended.exit() != 0) {
            throw new AssertionError("expected an exported store, found:\n" + ended.err());
        }
        var mapper = new ObjectMapper();
        var lines = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(file)) {
            lines.add(mapper.readTree(line));
        }
        return new Exported(lines);
    }

    /** The documents of a collection. */
    Stream<JsonNode> in(String collection) {
        return lines.stream()
                .filter(line -> line.path("in").asText().equals(collection))
                .map(line -> line.path("document"));
    }

    /** The update of that id. */
    Optional<JsonNode> row(String id) {
        return in("inbox").filter(row -> row.path("_id").asText().equals(id)).findFirst();
    }

    /** What tells where work stands: the conversations, and the rows that are open or parked. */
    String state() {
        var rows = in("inbox").filter(row -> row.has("openAt") || row.has("parked"));
        return Stream.concat(in("conversations"), rows)
                .map(Exported::readable)
                .reduce("", (before, each) -> before + each + "\n");
    }

    /** Without what is sealed. */
    private static String readable(JsonNode document) {
        var shown = document.<ObjectNode>deepCopy();
        shown.remove(List.of("history", "session", "raw", "_class"));
        shown.path("outbox").forEach(item -> ((ObjectNode) item).remove("message"));
        if (shown.path("handled").isArray()) {
            shown.put(
                    "handled",
                    StreamSupport.stream(shown.path("handled").spliterator(), false)
                            .skip(Math.max(0, shown.path("handled").size() - 6))
                            .map(JsonNode::asText)
                            .toList()
                            .toString());
        }
        return shown.toString();
    }
}
