package vn.tiendo.domain.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A unit through time: what it was called, what it was and under whom it stood, on which days (T-01). */
public record Unit(UnitId id, List<Version> versions) {
    public Unit {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("expected at least one version of unit %s, found none".formatted(id));
        }
    }

    /**
     * A unit as it was for a while; {@code until} is the first day on which it no longer holds.
     *
     * @param name in full: "Chi bộ May Bình Minh"
     * @param type in Vietnamese: "chi bộ", "đảng bộ xã", "công đoàn ngành"
     * @param parent empty for a root
     * @param successor the unit it was merged into when this version ended (T-02)
     * @param parts the units it was divided into when this version ended (T-05)
     */
    public record Version(
            String name,
            List<String> shortNames,
            String type,
            Optional<String> code,
            Optional<UnitId> parent,
            LocalDate from,
            Optional<LocalDate> until,
            Optional<UnitId> successor,
            List<UnitId> parts) {
        public Version {
            shortNames = List.copyOf(shortNames);
            parts = List.copyOf(parts);
        }

        /** A version that was not divided. */
        public Version(
                String name,
                List<String> shortNames,
                String type,
                Optional<String> code,
                Optional<UnitId> parent,
                LocalDate from,
                Optional<LocalDate> until,
                Optional<UnitId> successor) {
            this(name, shortNames, type, code, parent, from, until, successor, List.of());
        }

        /** A version without a successor. */
        public Version(
                String name,
                List<String> shortNames,
                String type,
                Optional<String> code,
                Optional<UnitId> parent,
                LocalDate from,
                Optional<LocalDate> until) {
            this(name, shortNames, type, code, parent, from, until, Optional.empty());
        }

        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (until.isEmpty() || day.isBefore(until.get()));
        }
    }

    /** The unit as it was on {@code day}. */
    public Optional<Version> on(LocalDate day) {
        for (var version : versions) {
            if (version.holdsOn(day)) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }
}
