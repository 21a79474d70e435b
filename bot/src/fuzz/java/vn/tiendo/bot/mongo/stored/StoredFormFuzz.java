package vn.tiendo.bot.mongo.stored;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A golden document with other values in it is read, or unreadable with its place; nothing else happens to it. */
public final class StoredFormFuzz {
    private static final List<Golden<?>> GOLDENS =
            Golden.all().<Golden<?>>map(golden -> golden).toList();

    private StoredFormFuzz() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        read(GOLDENS.get(data.consumeInt(0, GOLDENS.size() - 1)), data);
    }

    private static <T> void read(Golden<T> golden, FuzzedDataProvider data) {
        if (!(golden.layout().write(golden.value()) instanceof Document plain)) {
            return;
        }
        var stored = Document.parse(plain.toJson());
        for (int changes = data.consumeInt(1, 3); changes > 0; changes--) {
            change(stored, data);
        }
        try {
            Objects.requireNonNull(golden.layout().read(stored));
        } catch (Unreadable _) {
            // said where
        }
    }

    private static void change(Document stored, FuzzedDataProvider data) {
        var places = new ArrayList<Consumer<@Nullable Object>>();
        collect(stored, places);
        if (!places.isEmpty()) {
            places.get(data.consumeInt(0, places.size() - 1)).accept(value(data));
        }
    }

    private static void collect(Object in, List<Consumer<@Nullable Object>> places) {
        if (in instanceof Document document) {
            document.forEach((name, value) -> {
                places.add(other -> document.put(name, other));
                collect(String.valueOf(value).isEmpty() ? "" : Objects.requireNonNullElse(value, ""), places);
            });
        } else if (in instanceof List<?> list) {
            for (int at = 0; at < list.size(); at++) {
                int place = at;
                @SuppressWarnings("unchecked") // what Document.parse makes takes anything
                var open = (List<@Nullable Object>) list;
                places.add(other -> open.set(place, other));
                collect(Objects.requireNonNullElse(list.get(at), ""), places);
            }
        }
    }

    private static @Nullable Object value(FuzzedDataProvider data) {
        return switch (data.consumeInt(0, 8)) {
            case 0 -> null;
            case 1 -> data.consumeInt();
            case 2 -> data.consumeLong();
            case 3 -> data.consumeString(40);
            case 4 -> Date.from(Instant.ofEpochMilli(data.consumeLong()));
            case 5 -> List.of();
            case 6 -> new Document();
            case 7 -> data.consumeAsciiString(12);
            default -> data.consumeBoolean();
        };
    }
}
