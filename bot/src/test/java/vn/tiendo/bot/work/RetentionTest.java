package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.bot.admin.Retention;
import vn.tiendo.bot.mongo.Ports;
import vn.tiendo.bot.mongo.Servers;
import vn.tiendo.bot.orders.Erasing;
import vn.tiendo.bot.store.Codes;
import vn.tiendo.bot.store.Trail;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.duties.Extension;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.reminding.Snooze;
import vn.tiendo.domain.reminding.Told;
import vn.tiendo.domain.units.UnitId;

/** Each thing goes when its time is over and not a day before, over years; the audit trail still proves what is left (P-12, P-13). */
class RetentionTest {
    private static final PersonId PERSON = new PersonId("mau-bi-thu");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 20);

    private final FakeChannel telegram = new FakeChannel("telegram");
    private final MongoDatabase database = Servers.EMBEDDED.fresh();
    private final Running service = Running.withoutReports(database, Running.Parts.of(telegram));
    private final Ports ports = Ports.on(database, Running.SEAL);
    private final Retention retention =
            new Retention(service.store, ports.expiry(), ports.trail(), new Erasing(service.store), service.clock);

    @AfterEach
    void close() {
        service.close();
    }

    private long kept(String collection) {
        return database.getCollection(collection).countDocuments();
    }

    private void after(int days) {
        service.clock.pass(Duration.ofDays(days));
        ports.trail().chain(500);
        service.sweeper.look();
        retention.look();
        retention.look();
    }

    @Test
    void theLogOfRemindersGoesAfterAYear() {
        ports.tellings().put(PERSON, 0, new Told(java.util.List.of(new Told.OfDay(TODAY, Set.of("a"), true))));
        ports.diary().finish(TODAY);
        ports.snoozes().putOff(new Snooze(new Period.Quarter(2026, 2), new UnitId("u"), PERSON, TODAY), "o1");
        after(365);
        assertThat(kept("tellings") + kept("diary") + kept("snoozes")).isEqualTo(3);
        after(1);
        assertThat(kept("tellings") + kept("diary") + kept("snoozes")).isZero();
        assertThat(ports.tellings().of(PERSON).version()).isZero();
    }

    @Test
    void whoNeverJoinedIsForgottenAfterAYear() {
        service.store
                .codes()
                .issue(
                        "1234567890",
                        PERSON,
                        new Codes.Validity.Once(service.clock.instant().plus(Duration.ofDays(30))));
        service.chat(telegram, "77").says("xin chào");
        long codes = kept("codes");
        after(365);
        assertThat(kept("endpoints")).isOne();
        after(1);
        assertThat(kept("endpoints")).isZero();
        after(30);
        assertThat(kept("codes")).isEqualTo(codes - 1);
    }

    @Test
    void whoHasJoinedAndWhatWasUsedStays() {
        service.chat(telegram, "1").joined("2026000002");
        after(400);
        assertThat(service.store.endpoints().of(PERSON)).hasSize(1);
        assertThat(service.store.consents().newest(PERSON)).isPresent();
        assertThat(service.store.codes().find("2026000002", service.clock.instant()))
                .isPresent();
    }

    @Test
    void theTrailGoesByWholeYearsAndStillProvesWhatIsLeft() {
        var chat = service.chat(telegram, "1").joined("2026000002");
        chat.hearsAfter("kết nạp 2 đảng viên ngày 15/6, qd 45 o cty may Binh Minh");
        assertThat(chat.hearsAfter("đúng")).contains("báo cáo số 1");
        ports.extensions()
                .grant(
                        new Extension(
                                new ProgrammeCode("mau-2026"),
                                new Period.Quarter(2026, 2),
                                new UnitId("mau-may-binh-minh"),
                                TODAY.plusDays(20),
                                "bận"),
                        "o1",
                        PERSON,
                        service.clock.instant());
        after(1);
        long links = kept("audit");
        assertThat(links).isGreaterThanOrEqualTo(2);
        for (int year = 0; year < 5; year++) {
            after(365);
            assertThat(kept("audit")).isEqualTo(links);
            assertThat(ports.trail().verify()).isInstanceOf(Trail.Proof.Whole.class);
        }
        chat.hearsAfter("ngắt kết nối");
        after(1);
        assertThat(kept("extensions")).isZero();
        after(365);
        assertThat(kept("audit")).isOne();
        assertThat(ports.trail().verify())
                .isInstanceOfSatisfying(
                        Trail.Proof.Whole.class,
                        whole -> assertThat(whole.heads()).containsOnlyKeys(2026, 2031));
        assertThat(service.reports()).hasSize(1);
        assertThat(service.recount.differences()).isEmpty();
        after(4 * 365);
        assertThat(kept("consents")).isOne();
        after(400);
        assertThat(kept("consents")).isZero();
        assertThat(ports.trail().verify()).isInstanceOf(Trail.Proof.Whole.class);
    }
}
