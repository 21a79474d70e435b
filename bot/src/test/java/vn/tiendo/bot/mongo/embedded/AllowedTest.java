package vn.tiendo.bot.mongo.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedTest {
    @TempDir
    static Path directory;

    private static OpenStore store;
    private static MongoDatabase database;

    @BeforeAll
    static void open() {
        store = OpenStore.in(directory);
        database = store.client().getDatabase("tiendo");
        database.getCollection("c").insertOne(new Document("_id", 1));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{find:'c', filter:{}, collation:{locale:'vi'}}",
                "{find:'c', filter:{}, hint:'_id_'}",
                "{find:'c', filter:{}, maxTimeMS:50}",
                "{find:'c', filter:{}, tailable:true}",
                "{find:'c', filter:{}, let:{x:1}}",
                "{find:'c', filter:{}, readConcern:{level:'snapshot'}}",
                "{aggregate:'c', pipeline:[], cursor:{}, collation:{locale:'vi'}}",
                "{aggregate:'c', pipeline:[], cursor:{}, maxTimeMS:50}",
                "{aggregate:'c', pipeline:[{$out:'d'}], cursor:{}}",
                "{aggregate:'c', pipeline:[{$merge:'d'}], cursor:{}}",
                "{aggregate:'c', pipeline:[{$changeStream:{}}], cursor:{}}",
                "{count:'c', query:{}, hint:'_id_'}",
                "{distinct:'c', key:'a', collation:{locale:'vi'}}",
                "{insert:'c', documents:[{}], writeConcern:{w:0}}",
                "{insert:'c', documents:[{}], bypassDocumentValidation:true}",
                "{update:'c', updates:[{q:{}, u:[{$set:{a:1}}]}]}",
                "{update:'c', updates:[{q:{}, u:{$set:{a:1}}, hint:'_id_'}]}",
                "{update:'c', updates:[{q:{}, u:{$set:{a:1}}, collation:{locale:'vi'}}]}",
                "{delete:'c', deletes:[{q:{}, limit:0, hint:'_id_'}]}",
                "{findAndModify:'c', query:{}, update:[{$set:{a:1}}]}",
                "{findAndModify:'c', query:{}, update:{$set:{a:1}}, hint:'_id_'}",
                "{create:'capped', capped:true, size:4096}",
                "{create:'checked', validator:{a:1}}",
                "{create:'seen', viewOn:'c', pipeline:[]}",
                "{createIndexes:'c', indexes:[{key:{a:1}, name:'ttl', expireAfterSeconds:60}]}",
                "{createIndexes:'c', indexes:[{key:{a:1}, name:'p', unique:true, partialFilterExpression:{b:1}}]}",
                "{createIndexes:'c', indexes:[{key:{a:1}, name:'co', collation:{locale:'vi'}}]}",
                "{createIndexes:'c', indexes:[{key:{a:'text'}, name:'te'}]}",
                "{createIndexes:'c', indexes:[{key:{a:'hashed'}, name:'h'}]}",
                "{createIndexes:'c', indexes:[{key:{'$**':1}, name:'w'}]}",
                "{collMod:'c', validator:{}}",
                "{explain:{find:'c'}}",
                "{renameCollection:'tiendo.c', to:'tiendo.d'}",
                "{startSession:1}",
                "{getLog:'*'}"
            })
    void refusesWhatItWouldIgnore(String command) {
        assertThatThrownBy(() -> database.runCommand(Document.parse(command)))
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        e -> assertThat(e.getErrorCode()).isEqualTo(238))
                .hasMessageContaining("is not available on the embedded store");
        assertThat(database.listCollectionNames().into(new ArrayList<>())).isEqualTo(List.of("c"));
        assertThat(database.getCollection("c").find().into(new ArrayList<>()))
                .isEqualTo(List.of(new Document("_id", 1)));
        assertThat(database.getCollection("c").listIndexes().into(new ArrayList<>()))
                .hasSize(1);
    }

    @Test
    void endsTheConnectionOfAnUnacknowledgedWrite() {
        var unacknowledged = database.getCollection("c").withWriteConcern(WriteConcern.UNACKNOWLEDGED);
        unacknowledged.insertOne(new Document("_id", "silent"));
        assertThat(database.getCollection("c").countDocuments()).isEqualTo(1);
    }
}
