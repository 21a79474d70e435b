package vn.tiendo.conversations.figures;

import java.time.LocalDate;
import java.util.ArrayList;
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
                new View.OwnProgress(next, own.indicators(), own.period(), own.until(), own.restrictions());
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
                new View.OwnProgress(own.unit(), own.indicators(), own.period(), Optional.of(day), own.restrictions());
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
}
