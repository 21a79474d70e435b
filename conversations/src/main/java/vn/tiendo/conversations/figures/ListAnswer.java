package vn.tiendo.conversations.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Figure;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Press;
import vn.tiendo.conversations.View;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.duties.Silence;
import vn.tiendo.domain.progress.Board;
import vn.tiendo.domain.progress.Ranking;
import vn.tiendo.domain.progress.Standing;
import vn.tiendo.domain.units.UnitId;

/** A list of the units directly below: ten at a time, the fact first, its basis at the end. */
final class ListAnswer {
    private static final int PAGE = 10;
    private static final int SCREEN = 12;
    private static final int DRILLS = PAGE;
    private static final int OTHERS = 4;

    private final View.BoardProgress view;
    private final Asked asked;
    private final Board board;
    private final Wording wording;
    private final List<Indicator> indicators;

    private ListAnswer(View.BoardProgress view, Asked asked) {
        this.view = view;
        this.asked = asked;
        this.board = asked.board();
        this.wording = asked.wording();
        this.indicators = view.indicators().isEmpty()
                ? WorthShowing.indicators(asked, board)
                : view.indicators().stream()
                        .flatMap(code -> asked.programme().indicator(code).stream())
                        .toList();
    }

    static Message of(View.BoardProgress view, Asked asked) {
        var answer = new ListAnswer(view, asked);
        return switch (view.pick()) {
            case NOT_MET -> answer.fallingShort();
            case EXCEEDED -> answer.exceeding();
            case ZERO -> answer.withNothing();
            case NOT_REPORTED -> answer.notReported();
            case RANKING, LOWEST -> answer.ranking();
            case EACH_UNIT, SUMMARY -> answer.eachUnit();
        };
    }

    private Message fallingShort() {
        var all = rows().flatMap(row -> row.fallingShort().stream()
                        .sorted(Comparator.comparing(one -> one.share()
                                .map(share -> share.percent(asked.style()))
                                .orElse(BigDecimal.ZERO))))
                .toList();
        return unitFigures("Chưa đạt", all);
    }

    private Message exceeding() {
        return unitFigures(
                "Vượt chỉ tiêu", rows().flatMap(row -> row.exceeded().stream()).toList());
    }

    private Message unitFigures(String title, List<Standing> all) {
        if (rows().flatMap(row -> row.units().stream()).anyMatch(Standing::isPart)) {
            return message(
                    "Chỉ tiêu giao cho cả năm; %s chưa có chỉ tiêu riêng để kết luận đạt hay chưa."
                            .formatted(board.period().named()),
                    List.of(),
                    List.of(),
                    withBack(button("Từng đơn vị", View.Pick.EACH_UNIT, 0)));
        }
        if (rows().allMatch(row -> row.measured().isEmpty())) {
            return message(
                    "Các đơn vị không được giao chỉ tiêu riêng nên không có danh sách này.",
                    List.of(),
                    List.of(),
                    withBack(button("Từng đơn vị", View.Pick.EACH_UNIT, 0)));
        }
        var units = all.stream().map(Standing::unit).distinct().count();
        var page = page(all);
        return message(
                "%s: %d đơn vị.".formatted(title, units),
                List.of(),
                page.stream().map(this::unitFigure).toList(),
                buttons(all.size(), page.stream().map(Standing::unit).distinct().toList()));
    }

    private Figure unitFigure(Standing standing) {
        var name = asked.name(standing.unit());
        var label = indicators.size() == 1
                ? name
                : "%s, %s".formatted(name, standing.indicator().title());
        return wording.figure(label, standing, unassigned(standing), basis(standing));
    }

    /** Why a part of a year has no target, where the year has one (C-54). */
    private String unassigned(Standing standing) {
        return asked.isAimedAtYear(standing)
                ? "chỉ tiêu giao cho cả " + asked.year().named()
                : Wording.UNASSIGNED;
    }

    /** A unit that was given nothing is shown against what those below it were given, which is said (M-06). */
    private static List<String> basis(Standing standing) {
        return standing.summed() ? List.of("tính theo tổng chỉ tiêu giao các đơn vị bên dưới") : List.of();
    }

    private Message eachUnit() {
        var units = units();
        var page = page(units);
        if (indicators.size() == 1) {
            var standings =
                    board.row(indicators.getFirst().code()).orElseThrow().units();
            return message(
                    asked.hasLevel()
                            ? "%s: %s ở %d đơn vị."
                                    .formatted(
                                            indicators.getFirst().title(),
                                            Numerals.count(standings.stream()
                                                    .mapToInt(one -> one.total().counted())
                                                    .sum()),
                                            units.size())
                            : "%s: %d đơn vị.".formatted(indicators.getFirst().title(), units.size()),
                    List.of(),
                    page(standings).stream().map(this::unitFigure).toList(),
                    buttons(units.size(), page));
        }
        return message(
                "Từng đơn vị: %d.".formatted(units.size()),
                page.stream().map(this::unitLine).toList(),
                List.of(),
                buttons(units.size(), page));
    }

    /** "Đảng bộ trực thuộc 09: tổ chức đảng 3/3; đảng viên 12/10." */
    private String unitLine(UnitId unit) {
        var parts = rows().flatMap(row -> row.units().stream())
                .filter(one -> one.unit().equals(unit))
                .filter(one -> one.isAimed() || one.total().counted() > 0)
                .map(one -> "%s %s".formatted(one.indicator().name(), wording.brief(one)))
                .collect(Collectors.joining("; "));
        return "%s: %s.".formatted(asked.name(unit), parts.isEmpty() ? "chưa có kết quả" : parts);
    }

    /** Message 19: what was said to be nothing and what was not said at all are kept apart. */
    private Message withNothing() {
        var sentences = new ArrayList<String>();
        for (var indicator : indicators) {
            var zero = board.row(indicator.code()).orElseThrow().withNothing().stream()
                    .map(Standing::unit)
                    .toList();
            if (!zero.isEmpty() || indicators.size() == 1) {
                sentences.add(zeroLine(indicator, zero));
            }
        }
        if (sentences.isEmpty()) {
            sentences.add("Không có đơn vị nào chưa ghi nhận kết quả.");
        }
        return message(
                sentences.getFirst(),
                sentences.subList(1, sentences.size()),
                List.of(),
                Stream.concat(
                                List.of(View.Pick.NOT_REPORTED).stream().map(pick -> button("Chưa báo cáo", pick, 0)),
                                back().stream())
                        .toList());
    }

    private String zeroLine(Indicator indicator, List<UnitId> zero) {
        var verb = switch (indicator.family()) {
            case ADMISSION -> "kết nạp";
            case FOUNDING -> "thành lập";
            case INPUT -> "mở";
        };
        var what = indicators.size() == 1 ? verb : verb + " " + indicator.name();
        var line = new StringBuilder("Chưa ghi nhận %s: %d.".formatted(what, zero.size()));
        var byState = zero.stream()
                .collect(Collectors.groupingBy(
                        unit -> Silence.of(asked.progress(), unit, board.period(), indicator.code())));
        for (var state : Silence.values()) {
            var units = byState.getOrDefault(state, List.of());
            if (!units.isEmpty()) {
                line.append(" %s (%d): %s.".formatted(word(state), units.size(), names(units)));
            }
        }
        return line.toString();
    }

    private static String word(Silence state) {
        return switch (state) {
            case NOTHING_HAPPENED -> "Không phát sinh";
            case PARTLY -> "Có báo cáo khác, chưa rõ việc này";
            case NOT_REPORTED -> "Chưa báo cáo";
        };
    }

    /** One period by its units, page by page; of several, the oldest first, each in a line and a button away. */
    private Message notReported() {
        var owed = Owed.below(asked);
        var periods = owed.periods(asked);
        var first = periods.getFirst();
        var silent = owed.silent(first);
        if (periods.size() > 1) {
            return message(
                    lacking(first, silent),
                    periods.stream()
                            .flatMap(period -> period.equals(first)
                                    ? Stream.of(named(owed, period, silent))
                                    : Stream.of(
                                            lacking(period, owed.silent(period)),
                                            named(owed, period, owed.silent(period))))
                            .filter(line -> !line.isEmpty())
                            .toList(),
                    List.of(),
                    periods.stream()
                            .map(period -> ViewCodes.button(
                                    capitalised(period.named()),
                                    view.in(Optional.of(period)).picking(View.Pick.NOT_REPORTED, 0)))
                            .toList());
        }
        var page = page(silent);
        return message(
                lacking(first, silent),
                Stream.concat(owed.deadline(first).stream(), page.stream().map(unit -> asked.name(unit) + "."))
                        .toList(),
                List.of(),
                Stream.concat(nudge(first).stream(), buttons(silent.size(), page).stream())
                        .toList());
    }

    /** Has the cells reminded that are behind the silent units, by who may. */
    private Optional<Button> nudge(Period period) {
        var cells = asked.duties().silentCells(asked.unit(), period).size();
        return cells > 0
                        && asked.duties().periods().contains(period)
                        && asked.programme().pinnedOn().isEmpty()
                        && asked.access().readsBelow(asked.unit(), asked.programme())
                ? Optional.of(new Press.Start(
                                "nudge",
                                String.join(
                                        "~",
                                        asked.programme().code().value(),
                                        period.code(),
                                        asked.unit().value()))
                        .button("Gửi nhắc %d đơn vị".formatted(cells)))
                : Optional.empty();
    }

    private String lacking(Period period, List<UnitId> silent) {
        return "Chưa báo cáo %s: %d/%d đơn vị.".formatted(period.named(), silent.size(), units().size());
    }

    private String named(Owed owed, Period period, List<UnitId> silent) {
        return Stream.concat(
                        owed.deadline(period).stream(),
                        silent.isEmpty() ? Stream.empty() : Stream.of(names(silent) + "."))
                .collect(Collectors.joining(" "));
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private Message ranking() {
        var indicator = indicators.stream()
                .filter(one -> !board.row(one.code()).orElseThrow().measured().isEmpty())
                .findFirst()
                .or(() -> indicators.stream().findFirst());
        if (indicator.isEmpty()) {
            return message("Chương trình chưa có nội dung để xếp hạng.", List.of(), List.of(), back());
        }
        var ranking =
                Ranking.of(board.row(indicator.get().code()).orElseThrow().units(), asked::name, wording::isUnknown);
        boolean lowest = view.pick() == View.Pick.LOWEST;
        var places = lowest ? ranking.places().reversed() : ranking.places();
        var page = withTies(places);
        var figures = page.stream()
                .map(place -> wording.figure(
                        "%d. %s"
                                .formatted(
                                        place.rank(),
                                        asked.name(place.standing().unit())),
                        place.standing(),
                        unassigned(place.standing()),
                        basis(place.standing())))
                .toList();
        int next = view.from() + page.size();
        var buttons = new ArrayList<Button>();
        if (next < places.size()) {
            buttons.add(more(places.size() - next, next));
        }
        buttons.addAll(otherRankings(indicator.get()));
        buttons.addAll(back());
        return Message.of("Xếp hạng %s%s: %s."
                        .formatted(
                                indicator.get().name(),
                                lowest ? " từ dưới lên" : "",
                                places.isEmpty() ? "chưa đơn vị nào có kết quả rõ ngày" : places.size() + " đơn vị"))
                .withSentences(
                        ranking.byCount() && !places.isEmpty() ? List.of(whyByCount(indicator.get())) : List.of())
                .withFigures(figures)
                .withClosing(closing(Stream.concat(cutTies(places, next).stream(), apart(ranking).stream())
                        .toList()))
                .with(buttons);
    }

    private String whyByCount(Indicator indicator) {
        boolean ofYear = asked.isAimedAtYear(indicator) && !board.period().equals(asked.year());
        return ofYear
                ? "Chỉ tiêu giao cho cả %s nên xếp theo số lượng."
                        .formatted(asked.year().named())
                : "Các đơn vị không giao chỉ tiêu nên xếp theo số lượng.";
    }

    private List<String> apart(Ranking ranking) {
        if (ranking.apart().isEmpty() || view.from() > 0) {
            return List.of();
        }
        var named = ranking.apart().stream()
                .limit(PAGE)
                .map(one -> ranking.byCount()
                        ? asked.name(one.unit())
                        : "%s (%s)".formatted(asked.name(one.unit()), wording.brief(one)))
                .collect(Collectors.joining(", "));
        return List.of("Không xếp hạng (%s): %s%s."
                .formatted(
                        ranking.byCount() ? "chưa báo cáo hoặc chưa rõ ngày" : "không có chỉ tiêu",
                        named,
                        ranking.apart().size() > PAGE
                                ? " và %d đơn vị khác".formatted(ranking.apart().size() - PAGE)
                                : ""));
    }

    /** Without an indicator named the first is ranked; the others are a button away. */
    private List<Button> otherRankings(Indicator shown) {
        return view.indicators().size() == 1
                ? List.of()
                : indicators.stream()
                        .filter(other -> !other.equals(shown))
                        .limit(OTHERS)
                        .map(other -> ViewCodes.button(other.title(), view.about(List.of(other.code()))))
                        .toList();
    }

    /** A page, with all who share the last rank on it if a phone's screen holds them. */
    private List<Ranking.Place> withTies(List<Ranking.Place> places) {
        int from = Math.min(view.from(), places.size());
        int until = Math.min(from + size(), places.size());
        int tied = until;
        while (tied > from && tied < places.size() && isTied(places, tied)) {
            tied++;
        }
        return places.subList(from, tied - from <= SCREEN ? tied : until);
    }

    /** Those who share the last rank shown and stand on the next page. */
    private static List<String> cutTies(List<Ranking.Place> places, int next) {
        if (next == 0 || next >= places.size() || !isTied(places, next)) {
            return List.of();
        }
        int rank = places.get(next).rank();
        long left =
                places.stream().skip(next).filter(place -> place.rank() == rank).count();
        return List.of("Còn %d đơn vị cùng hạng %d.".formatted(left, rank));
    }

    private static boolean isTied(List<Ranking.Place> places, int at) {
        return places.get(at).rank() == places.get(at - 1).rank();
    }

    private int size() {
        return view.most() > 0 ? Math.min(view.most(), SCREEN) : PAGE;
    }

    private Message message(String lead, List<String> sentences, List<Figure> figures, List<Button> buttons) {
        return Message.of(lead)
                .withSentences(sentences)
                .withFigures(figures)
                .withClosing(closing(List.of()))
                .with(buttons);
    }

    private List<String> closing(List<String> first) {
        var closing = new ArrayList<>(first);
        var unit = asked.unit().equals(asked.programme().root()) ? "" : ", " + asked.name();
        closing.add("%s%s, %s (%s)."
                .formatted(asked.programme().shortTitle(), unit, asked.basis(), FrozenAnswer.state(asked)));
        if (view.indicators().size() == 1 && view.pick() != View.Pick.RANKING && view.pick() != View.Pick.LOWEST) {
            closing.add("Nội dung: %s.".formatted(indicators.getFirst().name()));
        }
        closing.addAll(asked.notice());
        return closing;
    }

    /** The rest of the list, each unit shown that has others below, and the way back. */
    private List<Button> buttons(int all, List<UnitId> shown) {
        var buttons = new ArrayList<Button>();
        int next = view.from() + PAGE;
        if (next < all) {
            buttons.add(more(all - next, next));
        }
        buttons.addAll(back());
        shown.stream()
                .distinct()
                .limit(DRILLS)
                .map(unit -> ViewCodes.button(asked.shortName(unit), view.of(unit)))
                .forEach(buttons::add);
        return buttons;
    }

    private List<Button> withBack(Button first) {
        return Stream.concat(Stream.of(first), back().stream()).toList();
    }

    private List<Button> back() {
        return Ways.back(view, asked);
    }

    private Button more(int left, int from) {
        return button("Xem tiếp (%d)".formatted(left), view.pick(), from);
    }

    private Button button(String label, View.Pick pick, int from) {
        return ViewCodes.button(label, view.picking(pick, from));
    }

    private String names(List<UnitId> units) {
        var named = units.stream().limit(PAGE).map(asked::shortName).collect(Collectors.joining(", "));
        return units.size() <= PAGE ? named : "%s và %d đơn vị khác".formatted(named, units.size() - PAGE);
    }

    private <T> List<T> page(List<T> all) {
        return all.stream().skip(view.from()).limit(PAGE).toList();
    }

    private Stream<Board.Row> rows() {
        return indicators.stream().map(indicator -> board.row(indicator.code()).orElseThrow());
    }

    private List<UnitId> units() {
        return asked.units();
    }
}
