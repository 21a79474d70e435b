package vn.tiendo.bot.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.Document;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.bot.mongo.Servers;
import vn.tiendo.bot.reminders.RemindingService.World;
import vn.tiendo.domain.catalogue.ProgrammeCode;

/** The running service reminds of the second quarter, due on Thursday 2/7/2026: three days before is a Monday. */
@NullMarked
class RemindersInServiceTest {
    private static final String SECRETARY = "2026000002";
    private static final String PINNED = "2400000002";
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 29);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 7, 1);
    private static final String REMINDED =
            "⏰ Hạn báo cáo quý II: thứ Năm 02/7/2026.\nChưa nhận báo cáo của Chi bộ May Bình Minh.\n"
                    + "Nếu không có gì, đồng chí nhắn 0. [Báo cáo] [Không phát sinh] [Nhắc lại sau]";

    private World world =
            new World(Servers.EMBEDDED.fresh(), Path.of("."), new AtomicReference<>(Duration.ZERO), new Pager());

    @BeforeEach
    void keepsItsKeyHere(@TempDir Path data) {
        world = new World(world.database(), data, world.ahead(), world.channel()).at(MONDAY, 7, 50);
    }

    @Test
    void tellsWhoeverOwesOnceOverTwoInstancesAndAKill() {
        try (var one = new RemindingService(world).joined(SECRETARY, "1").joined(PINNED, "2");
                var two = new RemindingService(world)) {
            world.at(MONDAY, 8, 0);
            one.finishes(MONDAY);
            two.finishes(MONDAY);
            assertThat(world.channel().in("1")).containsExactly(REMINDED);
        }
        killedBeforeTheDayWasDone();
        try (var restarted = new RemindingService(world)) {
            restarted.finishes(MONDAY);
            assertThat(world.channel().in("1")).containsExactly(REMINDED);
            assertThat(world.channel().in("2")).as("a sample that stands still").isEmpty();
            world.at(WEDNESDAY, 8, 0);
            restarted.finishes(WEDNESDAY);
            assertThat(world.channel().in("1")).containsExactly(REMINDED, REMINDED);
        }
    }

    private void killedBeforeTheDayWasDone() {
        world.database().getCollection("diary").deleteMany(new Document());
        world.database().getCollection("leases").deleteMany(new Document());
    }

    @Test
    void tellsNobodyWhoHasReported() {
        try (var service = new RemindingService(world).joined(SECRETARY, "1")) {
            assertThat(service.says("1", "không phát sinh quý II")).contains("Từ 01/4 đến nay (29/6)");
            assertThat(service.presses("1", "Đúng, không có")).contains("✅");
            int said = world.channel().in("1").size();
            world.at(MONDAY, 8, 0);
            service.finishes(MONDAY);
            assertThat(world.channel().in("1")).hasSize(said);
        }
    }

    @Test
    void tellsNobodyWhoReportsBetweenTheOrderAndTheTelling() {
        try (var service = new RemindingService(world).joined(SECRETARY, "1")) {
            world.at(MONDAY, 7, 59);
            assertThat(service.says("1", "không phát sinh quý II")).contains("Đúng, không có");
            world.at(MONDAY, 8, 0);
            service.finishes(MONDAY);
            assertThat(service.store().inbox().knows("duty:2026-06-29:" + service.person(SECRETARY)))
                    .as("was ordered, and waits for the draft to rest")
                    .isTrue();
            assertThat(service.presses("1", "Đúng, không có")).contains("✅");
            int said = world.channel().in("1").size();
            world.at(MONDAY, 8, 45);
            service.finishes(MONDAY);
            assertThat(world.channel().in("1")).hasSize(said);
        }
    }

    @Test
    void buttonsOpenTheFlowForThePeriodAndCanBeTypedHoursLater() {
        try (var service = new RemindingService(world).joined(SECRETARY, "1")) {
            world.at(MONDAY, 8, 0);
            service.finishes(MONDAY);
            world.at(MONDAY, 10, 45);
            assertThat(service.says("1", "Báo cáo"))
                    .startsWith("Chi bộ May Bình Minh báo cáo việc nào của quý II/2026?");
            assertThat(service.presses("1", "Kết nạp")).contains("nội dung nào?");
            service.says("1", "hủy");
            assertThat(service.presses("1", "Không phát sinh"))
                    .startsWith("Từ 01/4 đến nay (29/6), Chi bộ May Bình Minh");
        }
    }

    @Test
    void whatIsPutOffComesBackOnTheNextWorkingDayOnce() {
        try (var service = new RemindingService(world).joined(SECRETARY, "1")) {
            world.at(MONDAY, 8, 0);
            service.finishes(MONDAY);
            assertThat(service.presses("1", "Nhắc lại sau")).contains("vào thứ Ba 30/6/2026");
            assertThat(service.presses("1", "Nhắc lại sau")).contains("hệ thống chỉ hẹn một lần");
            int said = world.channel().in("1").size();
            world.at(MONDAY.plusDays(1), 8, 0);
            service.finishes(MONDAY.plusDays(1));
            assertThat(world.channel().in("1")).hasSize(said + 1);
            assertThat(world.channel().in("1").getLast()).isEqualTo(REMINDED);
        }
    }

    @Test
    void theDryRunSaysWhoWouldGetWhatAndWhoNotAndSendsNothing() {
        try (var service = new RemindingService(world).joined(SECRETARY, "1")) {
            var lines = service.dryRun(MONDAY.minusDays(1), MONDAY.plusDays(1), Optional.empty());
            var secretary = service.person(SECRETARY);
            assertThat(lines)
                    .startsWith("2026-06-28 Sunday: nobody is written to on this day")
                    .endsWith("2026-06-30 Tuesday: no step of any period")
                    .contains("2026-06-29 Monday: 1 told, 11 not")
                    .contains("  from 08:00 " + secretary
                            + ": mau-2026 2026-Q2 of Chi bộ May Bình Minh, its own report, step T-3, due 2026-07-02");
            assertThat(lines)
                    .filteredOn(line -> line.startsWith("  not "))
                    .hasSize(11)
                    .allMatch(line ->
                            line.endsWith(": nobody of it has joined") || line.endsWith(": nobody there to tell"));
            assertThat(service.dryRun(MONDAY, MONDAY, Optional.of(new ProgrammeCode("hp-nq28"))))
                    .containsExactly("2026-06-29 Monday: no step of any period");
            assertThat(world.channel().in("1")).isEmpty();
        }
    }

    @Test
    void marksAChatThatRefusesAndTellsItNothingMore() {
        try (var service = new RemindingService(world).joined(SECRETARY, "1")) {
            world.channel().blocks("1");
            world.at(MONDAY, 8, 0);
            service.finishes(MONDAY);
            RemindingService.await("the mark", () -> service.chat("1").lostAt().isPresent());
            world.at(WEDNESDAY, 8, 0);
            service.finishes(WEDNESDAY);
            assertThat(service.store().inbox().knows("duty:2026-07-01:" + service.person(SECRETARY)))
                    .isFalse();
            assertThat(service.store().endpoints().connected().lost()).containsExactly(service.person(SECRETARY));
        }
    }
}
