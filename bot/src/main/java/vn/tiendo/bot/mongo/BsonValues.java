package vn.tiendo.bot.mongo;

import java.nio.ByteBuffer;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import vn.tiendo.bot.mongo.stored.Layout;

/** Values as documents of the store, and as bytes ready to be sealed: BSON, so that every type is kept. */
final class BsonValues {
    private static final DocumentCodec BSON = new DocumentCodec();

    private BsonValues() {}

    /** {@code value} as bytes. */
    static <T> byte[] bytes(Layout<T> layout, T value) {
        return bytes(document(layout, value));
    }

    static byte[] bytes(Document document) {
        try (var buffer = new BasicOutputBuffer()) {
            BSON.encode(
                    new BsonBinaryWriter(buffer),
                    document,
                    EncoderContext.builder().build());
            return buffer.toByteArray();
        }
    }

    /** What {@link #bytes} wrote; throws {@link IllegalStateException} if it is no such value any more. */
    static <T> T value(Layout<T> layout, byte[] bytes) {
        return layout.read(BSON.decode(
                new BsonBinaryReader(ByteBuffer.wrap(bytes)),
                DecoderContext.builder().build()));
    }

    /** {@code value} as a document of its own, readable in the store. */
    static <T> Document document(Layout<T> layout, T value) {
        if (layout.write(value) instanceof Document document) {
            return document;
        }
        throw new IllegalArgumentException("expected a value that is stored as a document");
    }
}
