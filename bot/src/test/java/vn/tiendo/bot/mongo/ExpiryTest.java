package vn.tiendo.bot.mongo;

import static com.mongodb.client.model.Filters.lt;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.bot.store.Codes;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.reminding.Told;

@ParameterizedClass(name = "on {0}")
@EnumSource(Servers.class)
class ExpiryTest extends ContractTest {
    private static final LocalDate BEFORE = LocalDate.of(2026, 6, 20);

    private final MongoExpiry expiry = new MongoExpiry(database);

    ExpiryTest(Servers server) {
        super(server);
    }

    @Test
    void whatChangedSinceItWasFoundStays() {
        var snoozes = database.getCollection(MongoSnoozes.COLLECTION);
        snoozes.insertMany(List.of(
                new Document("_id", "old").append("until", "2026-06-19"),
                new Document("_id", "put off again").append("until", "2026-06-21")));
        assertThat(expiry.removed(
                        MongoSnoozes.COLLECTION, lt("until", BEFORE.toString()), List.of("old", "put off again")))
                .isOne();
        assertThat(snoozes.find().first()).containsEntry("_id", "put off again");
    }

    @Test
    void ofWhatSomebodyWasToldNothingGoesWhileOneDayIsYoung() {
        var tellings = new MongoTellings(database);
        tellings.put(new PersonId("all-old"), 0, told(BEFORE.minusDays(2), BEFORE.minusDays(1)));
        tellings.put(new PersonId("one-young"), 0, told(BEFORE.minusDays(1), BEFORE));
        tellings.put(new PersonId("nothing"), 0, Told.NOTHING);
        assertThat(expiry.reminders(BEFORE, 9)).isEqualTo(2);
        assertThat(tellings.of(new PersonId("one-young")).version()).isOne();
        assertThat(tellings.of(new PersonId("all-old")).version()).isZero();
    }

    @Test
    void ofCodesThatAreOverOnlyTheUsedOneThatComesWithEachStartStays() {
        var codes = new MongoCodes(database, SEAL);
        var over = new Codes.Validity.Once(NOW.plusSeconds(1));
        codes.issue("1000000001", new PersonId("unused"), over);
        codes.issue("1000000002", new PersonId("used"), over);
        codes.take("1000000002", "o1", NOW);
        codes.issue("1000000003", new PersonId("voided"), over);
        codes.revoke("1000000003", NOW);
        codes.issue("1000000004", new PersonId("young"), new Codes.Validity.Once(NOW.plusSeconds(9)));
        codes.issue("1000000005", new PersonId("reusable"), new Codes.Validity.Reusable());
        codes.issue("1000000006", new PersonId("recurs"), new Codes.Validity.Recurring(NOW.plusSeconds(1)));
        codes.revoke("1000000006", NOW);
        codes.issue("1000000007", new PersonId("recurs-unused"), new Codes.Validity.Recurring(NOW.plusSeconds(1)));
        assertThat(expiry.codes(NOW.plusSeconds(5), 9)).isEqualTo(4);
        assertThat(database.getCollection(MongoCodes.COLLECTION)
                        .distinct("person", String.class)
                        .into(new ArrayList<>()))
                .containsExactlyInAnyOrder("young", "reusable", "recurs");
        codes.issue("1000000006", new PersonId("recurs"), new Codes.Validity.Recurring(NOW.plusSeconds(99)));
        assertThat(codes.find("1000000006", NOW)).isEmpty();
    }

    private static Told told(LocalDate first, LocalDate second) {
        return new Told(List.of(new Told.OfDay(first, Set.of("a"), true), new Told.OfDay(second, Set.of("b"), true)));
    }
}
