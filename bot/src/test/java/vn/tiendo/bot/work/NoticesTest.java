package vn.tiendo.bot.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.bot.channel.Sent;
import vn.tiendo.bot.fakes.FakeGrantStore;
import vn.tiendo.bot.mongo.Servers;
import vn.tiendo.bot.notices.Finders;
import vn.tiendo.bot.running.Clockwork;
import vn.tiendo.bot.settings.Secret;
import vn.tiendo.bot.store.Endpoint;
import vn.tiendo.bot.store.Grant;
import vn.tiendo.bot.work.Running.Parts;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Notice;
import vn.tiendo.conversations.Urgency;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.calendar.Step;
import vn.tiendo.domain.catalogue.ProgrammeCode;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.people.Role;
import vn.tiendo.domain.reminding.Hours;
import vn.tiendo.domain.reminding.Reminder;
import vn.tiendo.domain.reporting.Act;
import vn.tiendo.domain.reporting.Change;
import vn.tiendo.domain.reporting.Changed;
import vn.tiendo.domain.reporting.Hold;

/** What is said unasked enters by the door: once, over restarts and instances, and never in the middle of something. */
class NoticesTest {
    private static final String CODE = "2026000002";
    private static final Instant THREE_DAYS_BEFORE = Instant.parse("2026-06-29T03:00:00Z");

    private final MongoDatabase database = Servers.EMBEDDED.fresh();
    private final FakeChannel telegram = new FakeChannel("telegram");
    private final MovableClock clock = new MovableClock(Running.NOW);

    @Test
    void tellsOnceThatAPlaceEnded() {
        try (var one = service("one");
                var two = Running.again(database, parts("two"))) {
            var chat = one.chat(telegram, "1").joined(CODE);
            endPlace(one);
            one.finders.endedMemberships().look();
            two.finders.endedMemberships().look();
            one.recover();
            two.recover();
            var told = chat.hears();
            assertThat(Chat.texts(told))
                    .startsWith("Từ ngày 20/6/2026, đồng chí thôi làm bí thư tại Chi bộ")
                    .contains("Nếu chưa đúng, đồng chí gọi ");
            assertThat(told).extracting(Message::urgency).containsExactly(Urgency.NOTICE);
        }
        try (var restarted = Running.again(database, parts("three"))) {
            restarted.finders.endedMemberships().look();
            restarted.recover();
            restarted.settle();
            assertThat(telegram.in("1").stream().filter(message -> message.urgency() == Urgency.NOTICE))
                    .hasSize(1);
        }
    }

    /** Who joined by the administrator's code stands in no file. */
    @Test
    void tellsAnAdministratorOnceADayWhatToDoAboutADeadGrant() {
        var grants = new FakeGrantStore();
        var begun = Grant.begun("digest", new Secret("refresh"));
        try (var service = service("one")) {
            var chat = service.chat(telegram, "1").joined(CODE);
            var deadGrants = Finders.deadGrants(grants, service.store, service.notices, clock);
            var place = service.store.people().memberships(person(service)).getFirst();
            service.store
                    .people()
                    .put(new Membership(
                            place.id() + "-administrator",
                            place.person(),
                            place.unit(),
                            Role.ADMINISTRATOR,
                            place.from(),
                            Optional.empty()));
            grants.put("zalo:1", begun);
            assertThat(told(service, chat, deadGrants)).as("it is alive").isEmpty();
            grants.put("zalo:1", begun.now(new Grant.State.Dead("refused", clock.instant())));
            assertThat(told(service, chat, deadGrants))
                    .startsWith("Hệ thống không gửi được tin qua Zalo từ ngày 20/6/2026")
                    .contains("cần đồng ý lại");
            assertThat(told(service, chat, deadGrants)).as("the same day").isEmpty();
            clock.pass(Duration.ofDays(1));
            assertThat(told(service, chat, deadGrants)).startsWith("Hệ thống không gửi được tin qua Zalo");
        }
    }

    private static String told(Running service, Chat chat, Clockwork finder) {
        finder.look();
        service.recover();
        return Chat.texts(chat.hears());
    }

    @Test
    void saysNothingOfAPlaceThatWasGivenBack() {
        try (var service = service("one")) {
            var chat = service.chat(telegram, "1").joined(CODE);
            var place = endPlace(service);
            service.finders.endedMemberships().look();
            service.store
                    .people()
                    .put(new Membership(
                            place.id(), place.person(), place.unit(), place.role(), place.from(), Optional.empty()));
            service.recover();
            assertThat(chat.hears()).isEmpty();
            assertThat(service.store.inbox().oldest()).isEmpty();
        }
    }

    @Test
    void remindsOfADecisionThreeDaysBeforeItIsNeeded() {
        try (var service = service("one")) {
            var chat = filedWithoutDecision(service);
            clock.pass(Duration.between(clock.instant(), THREE_DAYS_BEFORE));
            remindsOfDecisions(service);
            remindsOfDecisions(service);
            service.recover();
            assertThat(Chat.texts(chat.hears()))
                    .startsWith("Báo cáo số 1 còn chờ quyết định nên chưa được tính; hạn gửi báo cáo là ngày 2/7/2026.")
                    .endsWith("[Báo cáo của tôi] [Tiến độ]");
            assertThat(chat.hearsAfter("báo cáo của tôi")).contains("số 1");
        }
    }

    @Test
    void bringsAReturnedReportBackAtTheFieldInQuestion() {
        try (var service = service("one")) {
            var chat = service.chat(telegram, "1").joined(CODE);
            chat.says("kn 2 đảng viên hôm qua, qđ 46-QĐ/ĐU");
            chat.presses("Bỏ qua");
            chat.says("đúng");
            told(service, new Change.Returned("date", "chưa khớp"));
            service.recover();
            assertThat(Chat.texts(chat.hears()))
                    .startsWith("⚠️ Báo cáo số 1 (2 đảng viên, 19/6/2026, 46-QĐ/ĐU) được trả lại: chưa khớp.")
                    .contains("Cần kiểm tra: ngày.");
            assertThat(Chat.texts(chat.presses("Sửa báo cáo"))).contains("Đang ghi: 19/6/2026.");
            assertThat(chat.hearsAfter("18/6")).contains("Báo cáo số 1: quyết định");
            assertThat(chat.hearsAfter("đúng")).contains("Đã đính chính báo cáo số 1");
        }
    }

    @Test
    void tellsOfAWithdrawalThatWasNotAgreedTo() {
        try (var service = service("one")) {
            var chat = service.chat(telegram, "1").joined(CODE);
            chat.says("kn 2 đảng viên hôm qua, qđ 46-QĐ/ĐU");
            chat.presses("Bỏ qua");
            chat.says("đúng");
            var asked = new Change.WithdrawalAsked(
                    Change.Reason.BY_MISTAKE,
                    List.of(new Hold.OutOfFixed(new ProgrammeCode("mau-2026"), new Period.Quarter(2026, 2))));
            told(service, asked, new Change.Returned("withdrawal", "chưa khớp"));
            service.recover();
            assertThat(Chat.texts(chat.hears()))
                    .startsWith("⚠️ Chưa đồng ý rút báo cáo số 1 (2 đảng viên, 19/6/2026, 46-QĐ/ĐU): chưa khớp.")
                    .contains("Báo cáo vẫn được tính như trước.");
        }
    }

    /** What was done to the first report, the last by the level above, and the notice of it. */
    private void told(Running service, Change... changes) {
        var report = service.reports().getFirst();
        for (var change : changes) {
            var by = change instanceof Change.Returned ? new PersonId("mau-xac-nhan") : report.reporter();
            var act = new Act("done " + report.version(), change, by, "web", clock.instant(), clock.instant());
            if (report.changed(act, report.version()) instanceof Changed.Done(var after)) {
                service.store.reports().change(after);
                report = after;
            }
        }
        service.notices.post(
                "return:" + report.id(),
                report.reporter(),
                new Notice.ReportReturned(report.unit(), report.id(), report.version(), clock.instant()));
    }

    @Test
    void waitsUntilADraftHasRested() {
        try (var service = service("one")) {
            var chat = filedWithoutDecision(service);
            clock.pass(Duration.between(clock.instant(), THREE_DAYS_BEFORE));
            chat.says("kn 3 đảng viên hôm qua, qđ 46-QĐ/ĐU");
            assertThat(Chat.texts(chat.presses("Bỏ qua"))).contains("Đồng chí xem lại");
            remindsOfDecisions(service);
            service.recover();
            assertThat(chat.hears()).isEmpty();
            clock.pass(Duration.ofMinutes(31));
            service.recover();
            assertThat(Chat.texts(chat.hears())).startsWith("Báo cáo số 1 còn chờ quyết định");
            assertThat(chat.hearsAfter("đúng")).doesNotContain("Đã ghi nhận");
            assertThat(service.reports()).hasSize(1);
        }
    }

    @Test
    void breaksIntoADraftOnlyAtItsLastSensibleHour() {
        try (var service = service("one")) {
            var chat = filedWithoutDecision(service);
            chat.says("kn 3 đảng viên hôm qua, qđ 46-QĐ/ĐU");
            assertThat(Chat.texts(chat.presses("Bỏ qua"))).contains("Đồng chí xem lại");
            var report = service.reports().getFirst();
            service.notices.post(
                    "now",
                    report.reporter(),
                    new Notice.DecisionAwaited(report.unit(), report.id(), LocalDate.of(2026, 7, 2), clock.instant()));
            service.recover();
            assertThat(Chat.texts(chat.hears())).startsWith("Báo cáo số 1 còn chờ quyết định");
            assertThat(chat.hearsAfter("đúng"))
                    .as("a yes after the notice agrees to nothing shown before")
                    .contains("Đồng chí xem lại");
            assertThat(service.reports()).hasSize(1);
            assertThat(chat.hearsAfter("đúng")).contains("Đã ghi nhận báo cáo số 2");
        }
    }

    @Test
    void isNotSaidTwiceWhenItsFateIsUnknown() {
        try (var service = service("one")) {
            var chat = service.chat(telegram, "1").joined(CODE);
            endPlace(service);
            service.finders.endedMemberships().look();
            telegram.willAnswer(new Sent.Unknown());
            service.recover();
            assertThat(chat.hears()).hasSize(1);
            clock.pass(Duration.ofMinutes(5));
            service.recover();
            assertThat(chat.hears()).isEmpty();
        }
    }

    @Test
    void isNeverLateAndMakesNothingLate() {
        try (var service = service("one")) {
            var chat = service.chat(telegram, "1").joined(CODE);
            chat.says("tiến độ");
            var conversation = "p-" + person(service);
            var places = service.store.conversations().load(conversation).said();
            assertThat(places).hasSize(1);
            endPlace(service);
            service.finders.endedMemberships().look();
            service.recover();
            assertThat(chat.hears()).hasSize(1);
            assertThat(service.store.conversations().load(conversation).said()).isEqualTo(places);
        }
    }

    /** As the daily round does three days before. */
    private static void remindsOfDecisions(Running service) {
        var report = service.reports().getFirst();
        service.notices.post(
                "duty:2026-06-29:" + report.reporter(),
                report.reporter(),
                new Notice.ReportsOwed(
                        List.of(new Reminder(
                                report.programmes().getFirst(),
                                new Period.Quarter(2026, 2),
                                report.unit(),
                                Reminder.About.DECISION,
                                new Step.Before(3),
                                LocalDate.of(2026, 7, 2),
                                LocalDate.of(2026, 6, 29))),
                        Hours.end(service.clock.instant())));
    }

    private Parts parts(String instance) {
        return Parts.of(telegram).clock(clock).instance(instance);
    }

    @Test
    void whoReportsWhileAReminderWaitsForThePlatformHearsNone() {
        var zalo = new FakeChannel("zalo");
        var both = Parts.of(telegram, zalo).clock(clock).instance("one");
        try (var service = Running.withoutReports(database, both)) {
            var other = service.chat(zalo, "2").joined(CODE);
            service.chat(telegram, "1").joined(CODE);
            isMonday();
            waits(service);
            hears(service, other, "không phát sinh quý II", "Đúng, không có", zalo);
            hears(service, other, "đúng", "✅ Đã ghi nhận", zalo);
            clock.pass(Duration.ofMinutes(1));
            settles(service);
            assertThat(telegram.in("1")).noneMatch(message -> message.urgency() == Urgency.NOTICE);
            assertThat(zalo.in("2")).noneMatch(message -> message.urgency() == Urgency.NOTICE);
        }
    }

    /** Three days before the second quarter's report is due, at ten. */
    private void isMonday() {
        clock.pass(Duration.between(clock.instant(), THREE_DAYS_BEFORE));
    }

    /** Says something, and waits until the answer is read and noted: before that, a word that follows could not be meant for it. */
    private void hears(Running service, Chat chat, String words, String expected, FakeChannel on) {
        clock.pass(Duration.ofSeconds(2));
        chat.insists("words " + words);
        Running.await(
                expected,
                () -> Chat.texts(on.in(chat.address().chat())).contains(expected) && waiting(service, chat) == 0);
    }

    private static int waiting(Running service, Chat chat) {
        var endpoint = Endpoint.idOf(chat.address(), Running.SEAL);
        return service.store
                .endpoints()
                .encounter(endpoint)
                .orElseThrow()
                .kept()
                .waiting()
                .getOrDefault(endpoint, 0);
    }

    @Test
    void aReminderThatWaitedIsSaidLaterTheSameDayAndNotAtNight() {
        try (var service = service("one")) {
            var chat = service.chat(telegram, "1").joined(CODE);
            isMonday();
            waits(service);
            clock.pass(Duration.ofHours(4));
            settles(service);
            assertThat(Chat.texts(chat.hears())).startsWith("⏰ Hạn báo cáo quý II");
            clock.pass(Duration.ofHours(20));
            waits(service);
            clock.pass(Duration.ofHours(11));
            settles(service);
            assertThat(chat.hears()).as("it is past eight in the evening").isEmpty();
        }
    }

    @Test
    void ofTwoRemindersThatWaitedTheNewerOneIsSaid() {
        try (var service = service("one")) {
            var chat = service.chat(telegram, "1").joined(CODE);
            telegram.isClosed(true);
            isMonday();
            for (int day = 0; day < 2; day++) {
                reminds(service);
                service.recover();
                assertThat(chat.hears()).isEmpty();
                clock.pass(Duration.ofDays(1));
            }
            telegram.isClosed(false);
            assertThat(chat.hearsAfter("cảm ơn")).containsOnlyOnce("⏰ Hạn báo cáo quý II");
        }
    }

    /** Looks again and again, as the service's clockwork does, until nothing is open. */
    private void settles(Running service) {
        Running.await("all to be said", () -> {
            clock.pass(Duration.ofSeconds(1));
            service.recover();
            return service.isSettled();
        });
    }

    /** A reminder stands in the outbox, and the platform takes nothing for twenty seconds. */
    private void waits(Running service) {
        var pause = Duration.ofSeconds(20);
        telegram.willAnswer(new Sent.NotSent(pause));
        reminds(service);
        service.recover();
        var after = clock.instant().plus(pause).plusSeconds(1);
        Running.await(
                "a first attempt", () -> !service.store.outboxes().due(after, 1).isEmpty());
    }

    private static void reminds(Running service) {
        var now = service.clock.instant();
        var secretary = service.store.codes().find(CODE, now).orElseThrow();
        var unit = service.store.people().memberships(secretary).getFirst().unit();
        var reminder = new Reminder(
                service.configuration
                        .catalogue()
                        .programmesOf(unit, now)
                        .getFirst()
                        .code(),
                new Period.Quarter(2026, 2),
                unit,
                Reminder.About.DUTY,
                new Step.Before(3),
                LocalDate.of(2026, 7, 2),
                LocalDate.of(2026, 6, 29));
        assertThat(service.notices.post(
                        "duty:" + now, secretary, new Notice.ReportsOwed(List.of(reminder), Hours.end(now))))
                .isTrue();
    }

    private Running service(String instance) {
        return Running.withoutReports(database, parts(instance));
    }

    private static PersonId person(Running service) {
        return service.store.codes().find(CODE, Running.NOW).orElseThrow();
    }

    /** Ends the place of the person of the code today. */
    private static Membership endPlace(Running service) {
        var place = service.store.people().memberships(person(service)).getFirst();
        service.store
                .people()
                .put(new Membership(
                        place.id(),
                        place.person(),
                        place.unit(),
                        place.role(),
                        place.from(),
                        Optional.of(LocalDate.of(2026, 6, 20))));
        return place;
    }

    private Chat filedWithoutDecision(Running service) {
        var chat = service.chat(telegram, "1").joined(CODE);
        chat.says("kn 2 đảng viên hôm qua");
        chat.presses("Chưa có quyết định");
        chat.presses("Bỏ qua");
        assertThat(Chat.texts(chat.presses("Đúng, gửi"))).contains("✅ Đã nhận báo cáo số 1");
        return chat;
    }
}
