package vn.tiendo.conversations.deadlines;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.LookUp;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Stored;
import vn.tiendo.conversations.View;
import vn.tiendo.conversations.figures.Numerals;
import vn.tiendo.conversations.figures.ViewCodes;
import vn.tiendo.domain.calendar.Step;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.duties.Duties;
import vn.tiendo.domain.duties.Duty;
import vn.tiendo.domain.duties.DutyState;
import vn.tiendo.domain.progress.Share;
import vn.tiendo.domain.reminding.Reminder;
import vn.tiendo.domain.units.UnitId;

/** What those above are told of the duties below them: who has not reported (message 25), what waits for their word. */
final class DutiesBelow {
    private static final int NAMED = 10;

    private final Programme programme;
    private final Situation situation;
    private final Duties duties;
    private final Reminder reminder;
    private final Stored stored;

    private DutiesBelow(Programme programme, Situation situation, Stored stored, Reminder reminder) {
        var catalogue = situation.catalogue();
        this.programme = programme;
        this.situation = situation;
        this.reminder = reminder;
        this.stored = stored;
        this.duties = new Duties(
                catalogue, programme, stored, stored.extensions(), catalogue.today(programme, situation.now()));
    }

    static List<Reminded.Part> parts(List<Reminder> reminders, Situation situation, Stored stored) {
        return new LinkedHashSet<>(reminders)
                .stream()
                        .flatMap(reminder -> situation.catalogue().programme(reminder.programme()).stream()
                                .map(programme -> new DutiesBelow(programme, situation, stored, reminder)))
                        .flatMap(below -> below.part().stream())
                        .distinct()
                        .toList();
    }

    private Optional<Reminded.Part> part() {
        var cells = duties.ofCells(reminder.unit(), reminder.period());
        return switch (reminder.about()) {
            case WAITING -> waiting(cells);
            case SILENT -> silent(cells);
            case DUTY, DECISION -> Optional.empty();
        };
    }

    private Optional<Reminded.Part> waiting(List<Duty> cells) {
        var waiting = cells.stream().filter(duty -> !duty.waiting().isEmpty()).toList();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        int reports = waiting.stream().mapToInt(duty -> duty.waiting().size()).sum();
        return Optional.of(new Reminded.Part(
                "⏰ Có %d báo cáo %s chờ đồng chí xác nhận (%d chi bộ)."
                        .formatted(reports, reminder.period().briefly(), waiting.size()),
                List.of("Hạn báo cáo: %s.".formatted(Numerals.deadline(reminder.due()))),
                List.of(list("Xem đơn vị", View.Pick.EACH_UNIT)),
                List.of(list("Chờ xác nhận", View.Pick.EACH_UNIT))));
    }

    private Optional<Reminded.Part> silent(List<Duty> cells) {
        var overdue = cells.stream().filter(this::isMissing).toList();
        if (overdue.isEmpty()) {
            return Optional.empty();
        }
        long answered = cells.stream()
                .filter(duty -> !(duty.state() instanceof DutyState.NotReported))
                .count();
        var share = new Share(Math.toIntExact(answered), cells.size());
        return Optional.of(new Reminded.Part(
                "⏰ %s: %d/%d chi bộ đã báo cáo (%s); %d chi bộ %s."
                        .formatted(
                                capitalised(reminder.period().named()),
                                answered,
                                cells.size(),
                                Numerals.percent(share, programme.percentages()),
                                overdue.size(),
                                since()),
                whose(overdue),
                ways(overdue.size()),
                List.of(list("Danh sách " + reminder.period().briefly(), View.Pick.NOT_REPORTED))));
    }

    /** What is asked for of a cell: what is overdue, or before that whatever somebody higher up wants seen to. */
    private boolean isMissing(Duty duty) {
        return isAssigned() ? duty.state() instanceof DutyState.NotReported : duty.isOverdue(duties.today());
    }

    private boolean isAssigned() {
        return reminder.step() instanceof Step.Assigned;
    }

    private String since() {
        return reminder.due().isBefore(duties.today())
                ? "quá hạn từ " + Numerals.due(reminder.due())
                : "chưa báo cáo, hạn " + Numerals.deadline(reminder.due());
    }

    /** The level above has the cells reminded, the leadership has that level see to it; both may give longer. */
    private List<Button> ways(int overdue) {
        var about = String.join(
                "~",
                programme.code().value(),
                reminder.period().code(),
                reminder.unit().value());
        var urge = reminder.step().audience() == Step.Audience.LEADERSHIP
                ? new Press.Start("assign", about).button("Giao đôn đốc")
                : new Press.Start("nudge", about).button("Gửi nhắc %d đơn vị".formatted(overdue));
        return List.of(
                list("Xem danh sách", View.Pick.NOT_REPORTED), urge, new Press.Start("extend").button("Gia hạn"));
    }

    /** To the level above the names, to the leadership how many in which unit below. */
    private List<String> whose(List<Duty> overdue) {
        var names = reminder.step().audience() == Step.Audience.LEADERSHIP
                ? byUnit(overdue).entrySet().stream().map(entry -> "%s: %d".formatted(entry.getKey(), entry.getValue()))
                : overdue.stream().map(duty -> name(duty.unit()));
        var all = names.toList();
        var line = all.stream().limit(NAMED).collect(Collectors.joining(", "));
        var more = all.size() > NAMED ? " và %d đơn vị khác".formatted(all.size() - NAMED) : "";
        var sentences = new ArrayList<String>();
        sentences.add("Chưa báo cáo: %s%s.".formatted(line, more));
        unreached(overdue).ifPresent(sentences::add);
        sentences.add(isAssigned() ? "Cấp trên giao đồng chí đôn đốc." : "Đề nghị đồng chí đôn đốc.");
        return sentences;
    }

    /** Who of them was told nothing because nobody there can be: named to the level above, which has the telephone. */
    private Optional<String> unreached(List<Duty> overdue) {
        if (reminder.step().audience() == Step.Audience.LEADERSHIP) {
            return Optional.empty();
        }
        var cells = stored.look(
                new LookUp.Unreached(overdue.stream().map(Duty::unit).toList()));
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of("Chưa kết nối, đề nghị gọi điện: %s%s."
                        .formatted(
                                cells.stream().limit(NAMED).map(this::name).collect(Collectors.joining(", ")),
                                cells.size() > NAMED ? " và %d đơn vị khác".formatted(cells.size() - NAMED) : ""));
    }

    private Map<String, Integer> byUnit(List<Duty> overdue) {
        var counts = new TreeMap<String, Integer>();
        overdue.forEach(duty -> counts.merge(name(branch(duty.unit())), 1, Integer::sum));
        return counts;
    }

    /** The unit directly below the reader's that {@code cell} belongs to. */
    private UnitId branch(UnitId cell) {
        var units = situation.catalogue().units();
        var at = cell;
        for (var above = units.parent(at, duties.today());
                above.isPresent() && !above.get().equals(reminder.unit());
                above = units.parent(at, duties.today())) {
            at = above.get();
        }
        return at;
    }

    private Button list(String label, View.Pick pick) {
        return ViewCodes.button(
                label,
                new View.BoardProgress(
                        programme.code(), reminder.unit(), List.of(), Optional.of(reminder.period()), pick, 0));
    }

    private String name(UnitId unit) {
        return situation.catalogue().units().name(unit, duties.today());
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
