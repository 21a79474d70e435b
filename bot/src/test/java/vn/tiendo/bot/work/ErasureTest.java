package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.bot.admin.Retention;
import vn.tiendo.bot.mongo.Ports;
import vn.tiendo.bot.mongo.Servers;
import vn.tiendo.bot.orders.Erasing;
import vn.tiendo.bot.store.Consents;
import vn.tiendo.bot.store.Endpoint;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.Person;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.people.Role;
import vn.tiendo.domain.units.UnitId;

/** What tells who a person is goes when they ask for it, or a year after their last role; figures stay (P-05, P-13, P-14). */
class ErasureTest {
    private final FakeChannel telegram = new FakeChannel("telegram");
    private final MongoDatabase database = Servers.EMBEDDED.fresh();
    private final Running service = Running.withoutReports(database, Running.Parts.of(telegram));
    private final Ports ports = Ports.on(database, Running.SEAL);

    @AfterEach
    void close() {
        assertThat(service.recount.differences()).isEmpty();
        service.close();
    }

    private Person person(Chat chat) {
        return service.store
                .endpoints()
                .find(Endpoint.idOf(chat.address(), Running.SEAL))
                .flatMap(Endpoint::person)
                .flatMap(service.store.people()::find)
                .orElseThrow();
    }

    private String name(PersonId person) {
        return service.store.people().find(person).orElseThrow().name();
    }

    private Optional<Consents.Consent> consent(PersonId person) {
        return service.store.consents().newest(person);
    }

    @Test
    void whoAsksIsForgottenAndWhatTheUnitReportedStays() {
        var chat = service.chat(telegram, "1").joined("2026000002");
        var person = person(chat);
        chat.hearsAfter("kết nạp 2 đảng viên ngày 15/6, qd 45 o cty may Binh Minh");
        assertThat(chat.hearsAfter("đúng")).contains("Đã ghi nhận báo cáo số 1");
        assertThat(chat.hearsAfter("dữ liệu của tôi"))
                .contains(person.name())
                .contains("Đồng ý lần gần nhất")
                .contains("Telegram");
        assertThat(chat.hearsAfter("xóa dữ liệu của tôi")).contains("[Xóa] [Không]");
        assertThat(chat.hearsAfter("đúng")).contains("Đã xóa dữ liệu của đồng chí");
        assertThat(name(person.id())).isEqualTo("(đã xóa)");
        assertThat(consent(person.id())).isEmpty();
        assertThat(service.store.endpoints().of(person.id())).isEmpty();
        var conversation = Endpoint.conversationOf(person.id());
        assertThat(service.store.conversations().history(conversation, 0)).isEmpty();
        assertThat(service.store.conversations().load(conversation).session().open())
                .isEmpty();
        assertThat(service.reports()).hasSize(1);
        assertThat(chat.hearsAfter("tiến độ")).doesNotContain("năm 2026").contains("Mã đăng ký");
    }

    @Test
    void aStartDoesNotBringTheNameBackButJoiningAnewDoes() {
        var chat = service.chat(telegram, "1").joined("2026000002");
        var person = person(chat);
        chat.hearsAfter("xóa dữ liệu của tôi");
        chat.hearsAfter("đúng");
        service.store.people().put(person);
        assertThat(name(person.id())).isEqualTo("(đã xóa)");
        service.chat(telegram, "2").joined("2026000002");
        service.store.people().put(person);
        assertThat(name(person.id())).isEqualTo(person.name());
        assertThat(consent(person.id())).isPresent();
    }

    @Test
    void whoLeavesTheLastChatHasWithdrawnTheConsent() {
        var first = service.chat(telegram, "1").joined("2026000002");
        var second = service.chat(telegram, "2").joined("2026000002");
        var person = person(first).id();
        first.hearsAfter("ngắt kết nối");
        assertThat(consent(person)).isPresent();
        second.hearsAfter("ngắt kết nối");
        assertThat(consent(person)).isEmpty();
    }

    @Test
    void aYearAfterTheLastRoleTheNameGoesAndTheRoleStays() {
        var left = new PersonId("p-former");
        var stays = new PersonId("p-of-two");
        var today = LocalDate.ofInstant(service.clock.instant(), ZoneOffset.UTC);
        membership(left, "m1", Optional.of(today.minusYears(1).minusDays(2)));
        membership(stays, "m2", Optional.of(today.minusYears(2)));
        membership(stays, "m3", Optional.empty());
        var retention =
                new Retention(service.store, ports.expiry(), ports.trail(), new Erasing(service.store), service.clock);
        retention.look();
        retention.look();
        assertThat(name(left)).isEqualTo("(đã xóa)");
        assertThat(service.store.people().memberships(left)).hasSize(1);
        assertThat(name(stays)).isEqualTo("Nguyễn Văn An");
    }

    @Test
    void whatExpiredDoesNotExpireAgainWhenTheDeedIsGoneAndWhatWasCutShortIsFinished() {
        var left = new PersonId("p-former");
        var half = new PersonId("p-half");
        var before = LocalDate.ofInstant(service.clock.instant(), ZoneOffset.UTC)
                .minusYears(1)
                .minusDays(2);
        membership(left, "m1", Optional.of(before));
        membership(half, "m2", Optional.of(before));
        var retention =
                new Retention(service.store, ports.expiry(), ports.trail(), new Erasing(service.store), service.clock);
        retention.look();
        var deeds = database.getCollection("deeds");
        var expired = Filters.in("_id", "expired:" + left, "expired:" + half);
        assertThat(deeds.countDocuments(expired)).isEqualTo(2);
        deeds.deleteMany(new Document());
        service.store.people().welcome(half);
        service.store.people().put(new Person(half, "Nguyễn Văn An"));
        retention.look();
        assertThat(deeds.find(expired).map(deed -> deed.getString("_id")).into(new ArrayList<>()))
                .containsExactly("expired:" + half);
        assertThat(name(half)).isEqualTo("(đã xóa)");
    }

    private void membership(PersonId person, String id, Optional<LocalDate> until) {
        service.store.people().put(new Person(person, "Nguyễn Văn An"));
        service.store
                .people()
                .put(new Membership(id, person, new UnitId("cb-may"), Role.SECRETARY, LocalDate.of(2015, 1, 1), until));
    }

    @Test
    void whatWasTypedIsGoneAfterSevenDays() {
        var chat = service.chat(telegram, "1").joined("2026000002");
        chat.hearsAfter("tiến độ");
        var conversation = Endpoint.conversationOf(person(chat).id());
        assertThat(service.store.conversations().history(conversation, 0)).isNotEmpty();
        service.clock.pass(Duration.ofDays(7).plusSeconds(1));
        service.sweeper.look();
        assertThat(service.store.conversations().history(conversation, 0)).isEmpty();
        assertThat(service.store.inbox().sweep(service.clock.instant().minus(Duration.ofDays(7)), 9))
                .isZero();
    }
}
