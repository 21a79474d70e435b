package vn.tiendo.bot.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.domain.calendar.SendingDays;
import vn.tiendo.domain.calendar.Step;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.people.Role;
import vn.tiendo.domain.reminding.Reminder;

/** What holds in every year, however reports, people and processes come and go. */
@NullMarked
class YearOfRemindersTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 6, 30);

    private final Province province = new Province();
    private final SendingDays days = YearOfReminders.days(province.catalogue());
    private final List<String> expected = new ArrayList<>();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void exactlyTheSilentAreToldOnceAtADecentHour(long seed) {
        var year = new YearOfReminders(province, days, new Random(seed));
        for (var day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            year.live(day, day);
            if (!year.outages.contains(day)) {
                expect(day, year);
            }
        }
        assertThat(year.crashes).isEqualTo(10);
        assertThat(year.clocksMoved).isGreaterThan(10);
        assertThat(year.said).hasSizeGreaterThan(300);
        assertThat(expected).as("told on the day of the step").isEmpty();
        neverTwoADay(year);
        neverAtAQuietTime(year);
        nothingTwice(year);
        eachNamesItsDay(year);
    }

    /** A message may be read two days later (C-41). */
    private static void eachNamesItsDay(YearOfReminders year) {
        assertThat(year.said)
                .allSatisfy(said -> assertThat(String.join("\n", said.message().lines()))
                        .containsPattern("\\d{1,2}/\\d{1,2}")
                        .doesNotContainIgnoringCase("ngày mai")
                        .doesNotContainPattern("còn \\d+ ngày"));
    }

    /** Whoever was silent all day of a step and could be told was told, on that day or by a clock that ran ahead. */
    private void expect(LocalDate day, YearOfReminders year) {
        for (var cell : province.cells()) {
            for (var duty : province.duties(cell, day)) {
                var step = duty.programme().calendar().ladder().around(duty.due(), days).stream()
                        .filter(rung -> rung.day().equals(day) && rung.step().audience() == Step.Audience.REPORTER)
                        .findFirst();
                if (step.isPresent() && duty.isOpen(day) && days.isOpen(day)) {
                    var reminder = new Reminder(
                            duty.programme().code(),
                            duty.period(),
                            cell,
                            Reminder.About.DUTY,
                            step.get().step(),
                            duty.due(),
                            day);
                    province.in(cell).stream()
                            .filter(membership -> membership.holdsOn(day) && membership.role() == Role.SECRETARY)
                            .filter(membership -> province.hasJoined(membership.person()))
                            .filter(membership -> year.said.stream()
                                    .filter(said -> said.person().equals(membership.person()))
                                    .noneMatch(said -> (said.day().equals(day)
                                                    && speaksOf(
                                                            said, duty.period().code(), cell.value()))
                                            || isSaidBy(said, reminder)))
                            .forEach(membership -> expected.add("%s of %s %s on %s"
                                    .formatted(
                                            membership.person(),
                                            cell,
                                            duty.period().code(),
                                            day)));
                }
            }
        }
    }

    private static boolean speaksOf(YearOfReminders.Said said, String period, String unit) {
        return said.reminders().stream()
                .anyMatch(reminder -> reminder.period().code().equals(period)
                        && reminder.unit().value().equals(unit));
    }

    /** This very step, on whatever day: by a clock that ran ahead. */
    private static boolean isSaidBy(YearOfReminders.Said said, Reminder reminder) {
        return said.reminders().stream().anyMatch(one -> one.id(said.person()).equals(reminder.id(said.person())));
    }

    private static void neverTwoADay(YearOfReminders year) {
        var perDay = year.said.stream()
                .collect(Collectors.groupingBy(said -> said.person() + " " + said.day(), Collectors.counting()));
        assertThat(perDay.values()).allMatch(count -> count == 1);
    }

    private void neverAtAQuietTime(YearOfReminders year) {
        assertThat(year.said).allSatisfy(said -> {
            var time = LocalTime.ofInstant(said.at(), Catalogue.ZONE);
            assertThat(time).isBetween(LocalTime.of(8, 0), LocalTime.of(17, 0));
            assertThat(time.isAfter(LocalTime.of(11, 30)) && time.isBefore(LocalTime.of(13, 30)))
                    .isFalse();
            assertThat(said.day().getDayOfWeek()).isNotEqualTo(DayOfWeek.SUNDAY);
            assertThat(province.catalogue().offices().areOpen(said.day())).isTrue();
            assertThat(said.day())
                    .matches(day -> day.isBefore(LocalDate.of(2027, 2, 5)) || day.isAfter(LocalDate.of(2027, 2, 11)));
        });
    }

    private static void nothingTwice(YearOfReminders year) {
        var seen = new HashSet<String>();
        for (var said : year.said) {
            for (Reminder reminder : said.reminders()) {
                assertThat(seen.add(reminder.id(new PersonId(said.person().value()))))
                        .as(reminder.id(said.person()))
                        .isTrue();
            }
        }
    }
}
