package vn.tiendo.bot.situation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.bot.store.Encounter;
import vn.tiendo.bot.store.Store;
import vn.tiendo.config.Configuration;
import vn.tiendo.conversations.Derived;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Situation.SamplePerson;
import vn.tiendo.conversations.Speaker;
import vn.tiendo.conversations.Stored;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.people.Access;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.PersonId;
import vn.tiendo.domain.units.UnitId;

/** Finds out for each turn who is talking and what they may look at; memberships are read anew every time. */
@Singleton
public final class Situations {
    private final Store store;
    private final Boards boards;
    private final Configuration configuration;
    private final Remindings remindings;
    private final InstantSource clock;
    private final Derived derived;
    private final List<SamplePerson> samples;

    public Situations(
            Store store, Boards boards, Remindings remindings, Configuration configuration, InstantSource clock) {
        this.store = store;
        this.boards = boards;
        this.remindings = remindings;
        this.configuration = configuration;
        this.clock = clock;
        this.derived = new Derived(configuration.catalogue());
        this.samples = configuration.codes().stream()
                .map(each -> new SamplePerson(each.code(), each.group(), each.title(), each.does()))
                .toList();
    }

    /** Where a turn in that chat stands now. */
    public Situation of(Encounter encounter) {
        var now = clock.instant();
        return new Situation(
                now, speaker(encounter, now), derived, samples, configuration.office(), configuration.support());
    }

    public Stored stored(Situation situation) {
        return new Answerable(store, boards, remindings, situation.access(), ownUnits(situation.speaker()));
    }

    /** Who helps a person whom the service cannot help: "0200 000 000". */
    public String support() {
        return configuration.support();
    }

    public Catalogue catalogue() {
        return configuration.catalogue();
    }

    private Speaker speaker(Encounter encounter, Instant now) {
        return encounter
                .person()
                .<Speaker>map(person -> new Speaker.Known(
                        person,
                        Access.of(configuration.catalogue(), encounter.memberships(), now)
                                .memberships()))
                .orElseGet(Speaker.Stranger::new);
    }

    /** The memberships that hold today: in samples on the pinned day of a programme of the unit. */
    public List<Membership> memberships(PersonId person) {
        return access(person).memberships();
    }

    /** What a person may read and write now, as it is stored. */
    public Access access(PersonId person) {
        return Access.of(configuration.catalogue(), store.people().memberships(person), clock.instant());
    }

    /** Whether the unit lives in today: nobody is told anything unasked of a sample that stands still. */
    public boolean isUnpinned(UnitId unit) {
        return configuration.catalogue().programmesOf(unit, clock.instant()).stream()
                .noneMatch(programme -> programme.pinnedOn().isPresent());
    }

    /** "Chi bộ May Bình Minh · bí thư" for somebody who has joined. */
    public Optional<String> who(Speaker speaker) {
        return memberships(speaker)
                .findFirst()
                .map(membership ->
                        unitName(membership.unit()) + " · " + membership.role().title());
    }

    /** What must be said beside the figures of a bundled sample. */
    public Optional<String> notice(Speaker speaker) {
        if (samples.isEmpty()) {
            return Optional.empty();
        }
        var now = clock.instant();
        return memberships(speaker)
                .flatMap(membership -> configuration.catalogue().programmesOf(membership.unit(), now).stream())
                .flatMap(programme -> programme.pinnedOn().stream())
                .findFirst()
                .map(day -> "Dữ liệu mẫu: hôm nay được tính là %d/%d/%d."
                        .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()))
                .or(() -> Optional.of("Dữ liệu mẫu, không phải số liệu thật."));
    }

    /** The name of a unit today. */
    public String unitName(UnitId unit) {
        return configuration.catalogue().units().name(unit, LocalDate.ofInstant(clock.instant(), Catalogue.ZONE));
    }

    private static Stream<Membership> memberships(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Stranger() -> Stream.empty();
            case Speaker.Known(var _, var memberships) -> memberships.stream();
        };
    }

    private static Set<UnitId> ownUnits(Speaker speaker) {
        return memberships(speaker)
                .filter(membership -> membership.role().reports())
                .map(Membership::unit)
                .collect(Collectors.toUnmodifiableSet());
    }
}
