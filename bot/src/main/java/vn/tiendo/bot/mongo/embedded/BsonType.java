package vn.tiendo.bot.mongo.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** How a document lies in the file: as BSON, which no release of a library can make unreadable. */
final class BsonType extends BasicDataType<Document> {
    @Override
    public int getMemory(Document document) {
        return encoded(document).readableBytes();
    }

    @Override
    public void write(WriteBuffer file, Document document) {
        file.put(encoded(document).nioBuffer());
    }

    @Override
    public Document read(ByteBuffer file) {
        var length = Integer.reverseBytes(file.getInt(file.position()));
        var bytes = new byte[length];
        file.get(bytes);
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }

    private static ByteBuf encoded(Document document) {
        var buffer = Unpooled.buffer(512);
        BsonEncoder.encodeDocument(document, buffer);
        return buffer;
    }
}
