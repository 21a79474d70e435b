package vn.tiendo.conversations.figures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.progress.Progress;
import vn.tiendo.domain.progress.Supplements;
import vn.tiendo.domain.units.UnitId;

/** What an answer about a period says of its figures having been fixed (M-13, M-23, A-30). */
final class FrozenAnswer {
    private FrozenAnswer() {}

    /** The same of all that the programme counts. */
    static String state(Asked asked) {
        return state(asked, asked.programme().indicators());
    }

    /** "chưa chốt", "đã chốt ngày 05/7" or, where figures have changed since, that what follows is of now. */
    static String state(Asked asked, List<Indicator> indicators) {
        return asked.frozen()
                .map(frozen -> "đã chốt ngày " + Numerals.dayOfYear(frozen.asOf())
                        + (lines(asked, indicators).isEmpty() ? "" : ", số dưới đây là số cập nhật"))
                .orElse("chưa chốt");
    }

    /** For each indicator that has changed since: "Đảng viên: số chốt ngày 05/7 (đến 30/6): 15; cập nhật: 16 (…)." */
    static List<String> lines(Asked asked, List<Indicator> indicators) {
        return asked.frozen().stream()
                .flatMap(frozen -> indicators.stream().flatMap(indicator -> line(asked, frozen, indicator).stream()))
                .toList();
    }

    private static Optional<String> line(Asked asked, Progress frozen, Indicator indicator) {
        var then = counted(asked.fixedBy(frozen), indicator);
        var now = counted(asked, indicator);
        var changes = supplements(asked, frozen, indicator);
        return then.equals(now) && changes.added() == 0 && changes.changed() == 0
                ? Optional.empty()
                : Optional.of("%s: số chốt ngày %s (đến %s): %s; cập nhật: %s (%s)."
                        .formatted(
                                indicator.title(),
                                Numerals.dayOfYear(frozen.asOf()),
                                Numerals.dayOfYear(asked.days().last()),
                                then,
                                now,
                                said(changes)));
    }

    private static String said(Supplements changes) {
        return Stream.of(
                        changes.added() == 0 ? "" : changes.added() + " báo cáo bổ sung sau chốt",
                        changes.changed() == 0 ? "" : changes.changed() + " báo cáo thay đổi sau chốt")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** "15, trong đó 3 nữ". */
    private static String counted(Asked asked, Indicator indicator) {
        var standing = asked.board().row(indicator.code()).orElseThrow().total();
        return Stream.concat(
                        Stream.of(Numerals.count(standing.total().counted())), BesideWords.subCounts(standing).stream())
                .collect(Collectors.joining(", "));
    }

    private static Supplements supplements(Asked asked, Progress frozen, Indicator indicator) {
        return asked.alone()
                ? Supplements.of(
                        asked.programme(),
                        ownUnits(asked),
                        asked.days(),
                        indicator.code(),
                        frozen.figures(),
                        asked.progress().figures())
                : Supplements.below(asked.progress(), frozen, asked.unit(), asked.days(), indicator.code());
    }

    private static List<UnitId> ownUnits(Asked asked) {
        var units = asked.catalogue().units();
        return Stream.concat(Stream.of(asked.unit()), units.formerly(asked.unit(), asked.today()).stream())
                .toList();
    }
}
