package vn.tiendo.conversations.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Stored;
import vn.tiendo.conversations.View;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.progress.Tally;
import vn.tiendo.domain.units.UnitId;
import vn.tiendo.domain.units.UnitTree;

/** The answer about a unit that is no more: where it went and how that stands, else its last figures (T-13). */
final class Ended {
    private static final int NAMED = 5;

    private final Situation situation;
    private final Stored stored;
    private final UnitTree units;
    private final LocalDate today;
    private final UnitId unit;
    private final LocalDate end;
    private final Programme programme;
    private final View view;

    private Ended(
            Situation situation,
            Stored stored,
            LocalDate today,
            UnitId unit,
            LocalDate end,
            Programme programme,
            View view) {
        this.situation = situation;
        this.stored = stored;
        this.units = situation.catalogue().units();
        this.today = today;
        this.unit = unit;
        this.end = end;
        this.programme = programme;
        this.view = view;
    }

    /** Empty if the unit is still there, was there on the day that is asked for, or may not be asked about. */
    static Optional<Message> of(View view, Situation situation, Stored stored) {
        return found(view, situation, stored).map(Ended::message);
    }

    /** Whether that is what an answer says: its figures are then another unit's, or of other days, than were asked for. */
    static boolean isSaid(View view, Situation situation, Stored stored) {
        return found(view, situation, stored).isPresent();
    }

    private static Optional<Ended> found(View view, Situation situation, Stored stored) {
        return switch (view) {
            case View.OwnProgress own -> found(own.unit(), own.until(), situation, stored, own);
            case View.BoardProgress board -> found(board.unit(), board.until(), situation, stored, board);
            case View.MyReports _, View.Stock _, View.SideBySide _ -> Optional.empty();
            case View.Pictured(var of) -> found(of, situation, stored);
        };
    }

    private static Optional<Ended> found(
            UnitId unit, Optional<LocalDate> until, Situation situation, Stored stored, View view) {
        for (var programme : situation.catalogue().programmes()) {
            var today = situation.catalogue().today(programme, situation.now());
            var end = situation.catalogue().units().ended(unit, today);
            if (end.isPresent()
                    && until.filter(day -> day.isBefore(end.get())).isEmpty()
                    && situation.catalogue().units().belongs(unit, programme.root(), today)
                    && situation.access().mayRead(unit, programme)) {
                return Optional.of(new Ended(situation, stored, today, unit, end.get(), programme, view));
            }
        }
        return Optional.empty();
    }

    private Message message() {
        return units.successor(unit, today)
                .filter(next -> situation.access().mayRead(next, programme))
                .map(this::succeeded)
                .orElseGet(this::gone);
    }

    private Message succeeded(UnitId next) {
        return introduced(
                "Từ %s %s đã sáp nhập vào %s.".formatted(Numerals.day(end), name(unit), units.name(next, today)),
                FigureAnswers.filled(of(next, view), situation, stored));
    }

    private Message gone() {
        var parts = units.parts(unit, today);
        return introduced(
                parts.isEmpty()
                        ? "%s đã kết thúc hoạt động từ %s; kết quả vẫn tính vào tổng của cấp trên."
                                .formatted(name(unit), Numerals.day(end))
                        : "Từ %s %s đã tách thành %s; kết quả chuyển theo doanh nghiệp."
                                .formatted(
                                        Numerals.day(end),
                                        name(unit),
                                        parts.stream()
                                                .map(part -> units.name(part, today))
                                                .collect(Collectors.joining(", "))),
                FigureAnswers.filled(until(end.minusDays(1), view), situation, stored));
    }

    private static Message introduced(String lead, Message message) {
        var sentences = new ArrayList<String>();
        sentences.add(message.lead());
        sentences.addAll(message.sentences());
        return Message.of(lead)
                .withSentences(sentences)
                .withList(message.list())
                .withFigures(message.figures())
                .withClosing(message.closing())
                .with(message.buttons());
    }

    private String name(UnitId id) {
        return units.name(id, end.minusDays(1));
    }

    private static View of(UnitId next, View view) {
        return switch (view) {
            case View.OwnProgress own ->
                new View.OwnProgress(next, own.indicator(), own.period(), own.until(), own.restrictions());
            case View.BoardProgress board -> board.of(next).picking(board.pick(), 0);
            case View.Stock stock -> stock;
            case View.MyReports reports -> reports;
            case View.SideBySide beside -> beside;
            case View.Pictured(var of) -> of(next, of);
        };
    }

    private static View until(LocalDate day, View view) {
        return switch (view) {
            case View.OwnProgress own ->
                new View.OwnProgress(own.unit(), own.indicator(), own.period(), Optional.of(day), own.restrictions());
            case View.BoardProgress board ->
                new View.BoardProgress(
                        board.programme(),
                        board.unit(),
                        board.indicators(),
                        board.period(),
                        board.pick(),
                        board.from(),
                        Optional.of(day),
                        board.most(),
                        board.restrictions());
            case View.Stock stock -> stock;
            case View.MyReports reports -> reports;
            case View.SideBySide beside -> beside;
            case View.Pictured(var of) -> until(day, of);
        };
    }

    /** "Kế thừa từ Chi bộ A, Chi bộ B (sáp nhập từ 01/7/2026)." and who else's results a total holds, or holds no more. */
    static List<String> inherited(Asked asked) {
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
