package vn.tiendo.bot.reminders;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import vn.tiendo.bot.mongo.Servers;
import vn.tiendo.bot.reminders.RemindingService.World;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.Person;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.people.Role;

/** How fast the running service sends a morning's reminders to a channel that takes everything at once. */
public final class RemindersSent {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 29);
    private static final int PEOPLE = 300;

    private RemindersSent() {}

    public static void print(Path data, PrintStream out) {
        var world = new World(Servers.EMBEDDED.fresh(), data, new AtomicReference<>(Duration.ZERO), new Pager())
                .at(MONDAY, 7, 50);
        try (var service = new RemindingService(world)) {
            var unit = service.store()
                    .people()
                    .memberships(service.person("2026000002"))
                    .getFirst()
                    .unit();
            IntStream.range(0, PEOPLE).forEach(number -> {
                var person = new PersonId("them-" + number);
                service.store().people().put(new Person(person, "Đồng chí thử " + number));
                service.store()
                        .people()
                        .put(new Membership(
                                "m-" + number, person, unit, Role.SECRETARY, MONDAY.minusYears(1), Optional.empty()));
                service.joined(person, "chat-" + number);
            });
            world.at(MONDAY, 8, 0);
            RemindingService.await("the first reminder", () -> world.channel().all() > 0);
            long first = System.nanoTime();
            RemindingService.await("all reminders", () -> world.channel().all() >= PEOPLE);
            double seconds = (System.nanoTime() - first) / 1e9;
            out.printf(
                    "reminders sent to the fake channel, embedded store: %d in %.1f s, %.1f a second (limit 20)%n",
                    PEOPLE, seconds, PEOPLE / seconds);
        }
    }
}
