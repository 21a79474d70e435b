package vn.tiendo.bot.mongo.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.zip.CRC32;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * How a document lies in the file: as its length, a sum and BSON, which no release of a library can make unreadable.
 *
 * <p>A page is written whole when one of its documents changes, and is never split because they grow. So documents that grow lie alone
 * on their pages: neighbours would be written again with every message of somebody else's chat.
 */
final class BsonType extends BasicDataType<Document> {
    /** How large they grow, roughly, so that the cache of the file counts right. */
    private static final Map<String, Integer> GROWING = Map.of("conversations", 32 * 1024, "ledgers", 8 * 1024);

    private static final int OTHERS_ON_A_PAGE = 6;

    /** Set in the length of a document that has its sum behind the length; documents of earlier releases have none. */
    private static final int SUMMED = 1 << 30;

    private final int counted;
    /** What was written last: a page is written while nobody else writes, and each of its documents takes the same bytes. */
    private final ByteBuf bson = Unpooled.buffer(StoreFile.PAGE_BYTES);

    BsonType(String collection) {
        this.counted = GROWING.getOrDefault(collection, StoreFile.PAGE_BYTES / OTHERS_ON_A_PAGE);
    }

    /** What decides when a page is full; measuring each document would encode it once more with every change. */
    @Override
    public int getMemory(Document document) {
        return counted;
    }

    @Override
    public synchronized void write(WriteBuffer file, Document document) {
        bson.clear();
        BsonEncoder.encodeDocument(document, bson);
        file.putInt(Integer.reverseBytes(bson.readableBytes() | SUMMED))
                .putInt(sum(bson.nioBuffer()))
                .put(bson.nioBuffer());
    }

    @Override
    public Document read(ByteBuffer file) {
        var length = Integer.reverseBytes(file.getInt(file.position()));
        return (length & SUMMED) == 0 ? decoded(file, length) : summed(file, length & ~SUMMED);
    }

    private static Document summed(ByteBuffer file, int length) {
        file.getInt();
        var expected = file.getInt();
        var found = sum(file.slice(file.position(), length));
        if (found != expected) {
            throw new IllegalStateException(
                    "expected a document of sum %08x, found one of sum %08x".formatted(expected, found));
        }
        return decoded(file, length);
    }

    private static Document decoded(ByteBuffer file, int length) {
        var bytes = new byte[length];
        file.get(bytes);
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    private static int sum(ByteBuffer bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
