package vn.tiendo.conversations.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.domain.progress.Tally;
import vn.tiendo.domain.units.UnitId;

/** Whose results a unit's total holds beside its own, or holds no more: of units that ended, came or left (T-13, A-36). */
final class Inheritance {
    private static final int NAMED = 5;

    private Inheritance() {}

    /** "Kế thừa từ Chi bộ A, Chi bộ B (sáp nhập từ 01/7/2026)." and who else's results a total holds, or holds no more. */
    static List<String> said(Asked asked) {
        var units = asked.catalogue().units();
        var lines = new LinkedHashMap<String, List<UnitId>>();
        for (var former : within(units.formerly(asked.unit(), asked.today()), asked)) {
            lines.computeIfAbsent(line(former, asked), _ -> new ArrayList<>()).add(former);
        }
        for (var divided : within(units.dividedInto(asked.unit(), asked.today()), asked)) {
            lines.computeIfAbsent(
                            "Kế thừa theo doanh nghiệp từ %%s (tách từ %s).".formatted(end(divided, asked)),
                            _ -> new ArrayList<>())
                    .add(divided);
        }
        var named = lines.entrySet().stream().map(line -> line.getKey().formatted(names(line.getValue(), asked)));
        return Stream.concat(named, moved(asked).stream()).toList();
    }

    private static List<UnitId> within(List<UnitId> ended, Asked asked) {
        return ended.stream()
                .filter(one -> asked.catalogue()
                        .units()
                        .ended(one, asked.today())
                        .filter(end -> end.isAfter(asked.days().first()))
                        .isPresent())
                .toList();
    }

    private static String end(UnitId unit, Asked asked) {
        return Numerals.day(asked.catalogue().units().ended(unit, asked.today()).orElseThrow());
    }

    private static String line(UnitId former, Asked asked) {
        var units = asked.catalogue().units();
        if (!units.parts(former, asked.today()).isEmpty()) {
            return "Chưa phân bổ sau khi tách %%s (từ %s): %s."
                    .formatted(end(former, asked), unallotted(former, asked));
        }
        return units.successor(former, asked.today()).isPresent()
                ? "Kế thừa từ %%s (sáp nhập từ %s).".formatted(end(former, asked))
                : "Tổng gồm cả kết quả của %%s (kết thúc từ %s).".formatted(end(former, asked));
    }

    /** "Đảng viên 1"; "0" if the parts have taken all. */
    private static String unallotted(UnitId divided, Asked asked) {
        var rest = asked.progress().unallotted(divided, asked.meant());
        var said = asked.programme().indicators().stream()
                .filter(indicator ->
                        rest.getOrDefault(indicator.code(), Tally.NONE).counted() > 0)
                .map(indicator -> indicator.title() + " "
                        + Numerals.count(
                                rest.getOrDefault(indicator.code(), Tally.NONE).counted()))
                .collect(Collectors.joining("; "));
        return said.isEmpty() ? "0" : said;
    }

    /** Who changed the committee above within the days asked for: its whole result stands where it stands now. */
    private static List<String> moved(Asked asked) {
        var units = asked.catalogue().units();
        var before = units.present(asked.unit(), asked.days().first());
        var came = units.cameTo(asked.unit(), before, asked.today()).stream()
                .map(unit -> "Tổng gồm cả kết quả của %s (chuyển đến từ %s)."
                        .formatted(asked.name(unit), since(unit, asked)));
        return Stream.concat(came, left(asked).stream()).limit(NAMED).toList();
    }

    /** Who left for another committee within the days asked for. */
    static List<String> left(Asked asked) {
        var units = asked.catalogue().units();
        var before = units.present(asked.unit(), asked.days().first());
        return units.wentFrom(asked.unit(), before, asked.today()).stream()
                .map(unit -> "%s đã chuyển đi từ %s; kết quả không còn trong tổng này."
                        .formatted(asked.name(unit), since(unit, asked)))
                .toList();
    }

    private static String since(UnitId unit, Asked asked) {
        return asked.catalogue()
                .units()
                .standsSince(unit, asked.today())
                .map(Numerals::day)
                .orElse("trước đó");
    }

    private static String names(List<UnitId> former, Asked asked) {
        var named = former.stream().limit(NAMED).map(asked::name).collect(Collectors.joining(", "));
        return former.size() <= NAMED ? named : "%s và %d đơn vị khác".formatted(named, former.size() - NAMED);
    }
}
