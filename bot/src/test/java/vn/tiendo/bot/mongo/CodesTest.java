package vn.tiendo.bot.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.bot.store.Codes;
import vn.tiendo.domain.people.PersonId;

@ParameterizedClass(name = "on {0}")
@EnumSource(Servers.class)
class CodesTest extends ContractTest {
    private static final PersonId HOA = new PersonId("hoa");
    private static final String CODE = "2800000001";
    private static final Codes.Validity A_DAY = new Codes.Validity.Once(NOW.plus(Duration.ofDays(1)));

    private static final PersonId LAN = new PersonId("lan");
    private final Codes codes = new MongoCodes(database, SEAL);

    CodesTest(Servers server) {
        super(server);
    }

    @Test
    void knowsNoOtherCode() {
        codes.issue(CODE, HOA, A_DAY);
        assertThat(codes.find(CODE, NOW)).contains(HOA);
        assertThat(codes.find("2800000002", NOW)).isEmpty();
        assertThat(codes.take("2800000002", "o1", NOW)).isEmpty();
    }

    @Test
    void isGoodOnceAndForTheSameOrderAgain() {
        codes.issue(CODE, HOA, A_DAY);
        assertThat(codes.take(CODE, "o1", NOW)).contains(HOA);
        assertThat(codes.find(CODE, NOW)).isEmpty();
        assertThat(codes.take(CODE, "o2", NOW)).isEmpty();
        assertThat(codes.take(CODE, "o1", NOW.plus(Duration.ofDays(9)))).contains(HOA);
    }

    @Test
    void isNotGoodAfterItsTime() {
        codes.issue(CODE, HOA, A_DAY);
        var late = NOW.plus(Duration.ofDays(1));
        assertThat(codes.find(CODE, late)).isEmpty();
        assertThat(codes.take(CODE, "o1", late)).isEmpty();
        assertThat(codes.take(CODE, "o1", NOW)).contains(HOA);
    }

    @Test
    void staysGoodIfReusable() {
        codes.issue(CODE, HOA, new Codes.Validity.Reusable());
        assertThat(codes.take(CODE, "o1", NOW)).contains(HOA);
        assertThat(codes.take(CODE, "o2", NOW)).contains(HOA);
        assertThat(codes.find(CODE, NOW.plus(Duration.ofDays(900)))).contains(HOA);
        assertThat(codes.isReusable(CODE)).isTrue();
        assertThat(codes.revoke(CODE, NOW)).isFalse();
    }

    @Test
    void ofTwoThatWereMadeTogetherOneIsUsed() {
        codes.issue(CODE, HOA, A_DAY);
        codes.issueBeside("a-token", HOA, new Codes.Validity.Once(NOW.plus(Duration.ofDays(1))));
        assertThat(codes.find(CODE, NOW)).contains(HOA);
        assertThat(codes.take("a-token", "o1", NOW)).contains(HOA);
        assertThat(codes.find(CODE, NOW)).isEmpty();
        codes.issueBeside("another", HOA, new Codes.Validity.Once(NOW.plus(Duration.ofDays(1))));
        codes.issue("2800000003", HOA, A_DAY);
        assertThat(codes.find("another", NOW)).isEmpty();
    }

    @Test
    void ofTwoThatWereMadeTogetherBothAreRevoked() {
        for (var shown : List.of(CODE, "a-token")) {
            codes.issue(CODE, HOA, A_DAY);
            codes.issueBeside("a-token", HOA, new Codes.Validity.Once(NOW.plus(Duration.ofDays(1))));
            codes.issue("2800000002", LAN, A_DAY);
            assertThat(codes.revoke(shown, NOW)).as(shown).isTrue();
            assertThat(codes.find(CODE, NOW)).as(shown).isEmpty();
            assertThat(codes.find("a-token", NOW)).as(shown).isEmpty();
            assertThat(codes.find("2800000002", NOW)).as("somebody else's").contains(LAN);
            database.getCollection("codes").deleteMany(new Document());
        }
    }

    @Test
    void oneThatWasGoodNoMoreRevokesNoOther() {
        codes.issue(CODE, HOA, A_DAY);
        codes.issue("2800000003", HOA, A_DAY);
        assertThat(codes.revoke(CODE, NOW)).isFalse();
        assertThat(codes.find("2800000003", NOW)).contains(HOA);
    }

    @Test
    void isNotRevivedByIssuingItAgain() {
        codes.issue(CODE, HOA, A_DAY);
        codes.take(CODE, "o1", NOW);
        codes.issue(CODE, HOA, A_DAY);
        assertThat(codes.find(CODE, NOW)).isEmpty();
        assertThat(codes.take(CODE, "o2", NOW)).isEmpty();
    }

    @Test
    void isOneForEachPerson() {
        codes.issue(CODE, HOA, A_DAY);
        codes.issue("2800000002", LAN, A_DAY);
        codes.issue("2800000003", HOA, A_DAY);
        assertThat(codes.find(CODE, NOW)).as("issued before").isEmpty();
        assertThat(codes.take(CODE, "o1", NOW)).isEmpty();
        assertThat(codes.find("2800000003", NOW)).contains(HOA);
        assertThat(codes.find("2800000002", NOW)).as("somebody else's").contains(LAN);
    }

    @Test
    void usesUpAllWithOne() {
        codes.issue(CODE, HOA, new Codes.Validity.Reusable());
        codes.issue("2800000003", HOA, A_DAY);
        assertThat(codes.take(CODE, "o1", NOW)).contains(HOA);
        assertThat(codes.find("2800000003", NOW)).isEmpty();
        assertThat(codes.take(CODE, "o1", NOW)).as("a repeat").contains(HOA);
    }

    @Test
    void writesNoCodeReadably() {
        codes.issue(CODE, HOA, A_DAY);
        assertThat(database.getCollection("codes")
                        .find()
                        .into(new ArrayList<>())
                        .toString())
                .doesNotContain(CODE);
    }
}
