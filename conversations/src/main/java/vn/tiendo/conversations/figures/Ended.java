package vn.tiendo.conversations.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Stored;
import vn.tiendo.conversations.View;
import vn.tiendo.domain.catalogue.Programme;
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

    private Ended(Situation situation, Stored stored, LocalDate today, UnitId unit, LocalDate end) {
        this.situation = situation;
        this.stored = stored;
        this.units = situation.catalogue().units();
        this.today = today;
        this.unit = unit;
        this.end = end;
    }

    /** Empty if the unit is still there, was there on the day that is asked for, or may not be asked about. */
    static Optional<Message> of(View view, Situation situation, Stored stored) {
        return switch (view) {
            case View.MyReports _ -> Optional.empty();
            case View.OwnProgress own -> of(own.unit(), own.until(), situation, stored, own);
            case View.BoardProgress board -> of(board.unit(), board.until(), situation, stored, board);
            case View.Stock _, View.SideBySide _ -> Optional.empty();
        };
    }

    private static Optional<Message> of(
            UnitId unit, Optional<LocalDate> until, Situation situation, Stored stored, View view) {
        for (var programme : situation.catalogue().programmes()) {
            var today = situation.catalogue().today(programme, situation.now());
            var end = situation.catalogue().units().ended(unit, today);
            if (end.isPresent()
                    && until.filter(day -> day.isBefore(end.get())).isEmpty()
                    && situation.catalogue().units().belongs(unit, programme.root(), today)
                    && situation.access().mayRead(unit, programme)) {
                return Optional.of(new Ended(situation, stored, today, unit, end.get()).message(programme, view));
            }
        }
        return Optional.empty();
    }

    private Message message(Programme programme, View view) {
        return units.successor(unit, today)
                .filter(next -> situation.access().mayRead(next, programme))
                .map(next -> succeeded(next, view))
                .orElseGet(() -> gone(view));
    }

    private Message succeeded(UnitId next, View view) {
        return introduced(
                "Từ %s %s đã sáp nhập vào %s.".formatted(Numerals.day(end), name(unit), units.name(next, today)),
                FigureAnswers.filled(of(next, view), situation, stored));
    }

    private Message gone(View view) {
        return introduced(
                "%s đã kết thúc hoạt động từ %s; kết quả vẫn tính vào tổng của cấp trên."
                        .formatted(name(unit), Numerals.day(end)),
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

    private View of(UnitId next, View view) {
        return switch (view) {
            case View.OwnProgress own ->
                new View.OwnProgress(next, own.indicator(), own.period(), own.until(), own.restrictions());
            case View.BoardProgress board -> board.of(next).picking(board.pick(), 0);
            case View.Stock stock -> stock;
            case View.MyReports reports -> reports;
            case View.SideBySide beside -> beside;
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
        };
    }

    /** "Kế thừa từ Chi bộ A, Chi bộ B (sáp nhập từ 01/7/2026)." and who else's results a total holds. */
    static List<String> inherited(Asked asked) {
        var units = asked.catalogue().units();
        var days = asked.days();
        var lines = new LinkedHashMap<String, List<UnitId>>();
        for (var former : units.formerly(asked.unit(), asked.today())) {
            var end = units.ended(former, asked.today()).orElseThrow();
            if (end.isAfter(days.first())) {
                var line = units.successor(former, asked.today()).isPresent()
                        ? "Kế thừa từ %%s (sáp nhập từ %s).".formatted(Numerals.day(end))
                        : "Tổng gồm cả kết quả của %%s (kết thúc từ %s).".formatted(Numerals.day(end));
                lines.computeIfAbsent(line, _ -> new ArrayList<>()).add(former);
            }
        }
        return lines.entrySet().stream()
                .map(line -> line.getKey().formatted(names(line.getValue(), asked)))
                .toList();
    }

    private static String names(List<UnitId> former, Asked asked) {
        var named = former.stream().limit(NAMED).map(asked::name).collect(Collectors.joining(", "));
        return former.size() <= NAMED ? named : "%s và %d đơn vị khác".formatted(named, former.size() - NAMED);
    }
}
