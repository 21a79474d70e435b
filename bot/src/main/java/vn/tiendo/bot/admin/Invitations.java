package vn.tiendo.bot.admin;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import vn.tiendo.bot.store.Codes;
import vn.tiendo.bot.store.Consents;
import vn.tiendo.config.Configuration;
import vn.tiendo.domain.catalogue.Catalogue;
import vn.tiendo.domain.people.Access;
import vn.tiendo.domain.people.Membership;
import vn.tiendo.domain.people.Person;
import vn.tiendo.domain.people.Role;
import vn.tiendo.domain.units.UnitId;

/** Makes the codes by which people join: ten random digits, once, for thirty days (C-30). */
@Singleton
public final class Invitations {
    private static final Duration GOOD_FOR = Duration.ofDays(30);
    private static final int TOKEN_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Configuration configuration;
    private final Codes codes;
    private final Consents consents;
    private final InstantSource clock;

    Invitations(Configuration configuration, Codes codes, Consents consents, InstantSource clock) {
        this.configuration = configuration;
        this.codes = codes;
        this.consents = consents;
        this.clock = clock;
    }

    /**
     * A printed slip: whose code it is and until which day it is good.
     *
     * @param token 128 random bits that do the same, for a link; nobody types them
     */
    public record Slip(String name, Role role, UnitId at, String unit, String code, String token, LocalDate lastDay) {}

    /** Who invites. */
    public String office() {
        return configuration.office();
    }

    /** A code for each person of a unit's branch and a role who has not agreed to take part yet. */
    public List<Slip> issue(Optional<UnitId> top, Optional<Role> role) {
        var today = LocalDate.ofInstant(clock.instant(), Catalogue.ZONE);
        var tree = configuration.catalogue().units();
        top.filter(unit -> tree.find(unit).isEmpty()).ifPresent(unit -> {
            throw new IllegalArgumentException(
                    "--unit: expected a unit of the configuration, found “%s”".formatted(unit));
        });
        return Access.of(configuration.catalogue(), configuration.memberships(), clock.instant()).memberships().stream()
                .filter(membership -> role.map(membership.role()::equals).orElse(true))
                .filter(membership -> top.map(unit -> tree.isWithin(membership.unit(), unit, today))
                        .orElse(true))
                .filter(membership -> consents.newest(membership.person()).isEmpty())
                .map(membership -> slip(membership, today))
                .toList();
    }

    private Slip slip(Membership membership, LocalDate today) {
        var code = "%010d".formatted(RANDOM.nextLong(10_000_000_000L));
        var token = token();
        var validity = new Codes.Validity.Once(clock.instant().plus(GOOD_FOR));
        codes.issue(code, membership.person(), validity);
        codes.issueBeside(token, membership.person(), validity);
        return new Slip(
                name(membership),
                membership.role(),
                membership.unit(),
                configuration.catalogue().units().name(membership.unit(), today),
                code,
                token,
                today.plusDays(GOOD_FOR.toDays()));
    }

    private static String token() {
        var bits = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }

    private String name(Membership membership) {
        return configuration.people().stream()
                .filter(person -> person.id().equals(membership.person()))
                .map(Person::name)
                .findFirst()
                .orElseThrow();
    }
}
