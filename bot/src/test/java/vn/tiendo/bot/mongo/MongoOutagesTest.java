package vn.tiendo.bot.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;

class MongoOutagesTest {
    private static final ServerAddress SERVER = new ServerAddress();
    private final MongoOutages outages = new MongoOutages();

    @Test
    void isAServerThatDoesNotAnswerOrCannotKeepAnything() {
        assertThat(Stream.of(
                        new MongoTimeoutException("no server"),
                        new MongoSocketReadException("cut", SERVER, new IOException()),
                        new IllegalArgumentException(new MongoTimeoutException("no server")),
                        write(14_031),
                        command(11_600)))
                .allMatch(outages::isOne);
    }

    @Test
    void isNoBugAndNothingTheServerRefuses() {
        assertThat(Stream.of(
                        new IllegalStateException("expected a line, found none"),
                        new StackOverflowError(),
                        write(11_000),
                        write(17_419),
                        command(2)))
                .noneMatch(outages::isOne);
    }

    private static Throwable write(int code) {
        return new MongoWriteException(new WriteError(code, "refused", new BsonDocument()), SERVER, Set.of());
    }

    private static Throwable command(int code) {
        return new MongoCommandException(
                new BsonDocument("ok", new BsonInt32(0))
                        .append("code", new BsonInt32(code))
                        .append("errmsg", new BsonString("refused")),
                SERVER);
    }
}
