package vn.tiendo.bot.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.bot.store.ExtensionBook;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.duties.Extension;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.units.UnitId;

@ParameterizedClass(name = "on {0}")
@EnumSource(Servers.class)
class ExtensionBookTest extends ContractTest {
    private static final PersonId LEADER = new PersonId("leader");

    private final ExtensionBook book = new MongoExtensionBook(database);

    ExtensionBookTest(Servers server) {
        super(server);
    }

    @Test
    void theLastThatWasGivenCountsAndAllAreKept() {
        book.grant(until(6), "o1", LEADER, NOW);
        book.grant(until(10), "o2", LEADER, NOW.plusSeconds(60));
        book.grant(until(6), "o1", LEADER, NOW.plusSeconds(120));
        assertThat(book.changedSince(NOW)).as("a repeat changes nothing").containsExactly(until(10));
        assertThat(book.changedSince(NOW.plusSeconds(61))).isEmpty();
        assertThat(database.getCollection("extensions")
                        .find()
                        .map(found -> found.getList("acts", Document.class).size())
                        .into(new ArrayList<>()))
                .containsExactly(2);
    }

    private static Extension until(int day) {
        return new Extension(
                new ProgrammeCode("mau-2026"),
                new Period.Quarter(2026, 2),
                new UnitId("cell"),
                LocalDate.of(2026, 7, day),
                "thay bí thư");
    }
}
