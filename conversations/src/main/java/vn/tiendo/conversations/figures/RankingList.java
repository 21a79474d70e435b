package vn.tiendo.conversations.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Figure;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.View;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.progress.Ranking;
import vn.tiendo.domain.progress.Standing;

/** The units below in order of what they reached; those without a target apart; who shares a rank stays together. */
final class RankingList {
    private static final int SCREEN = 12;
    private static final int OTHERS = 4;

    private final ListPage list;
    private final View.BoardProgress view;
    private final Asked asked;

    private RankingList(ListPage list) {
        this.list = list;
        this.view = list.view();
        this.asked = list.asked();
    }

    static Message of(ListPage list) {
        return new RankingList(list).message();
    }

    private Message message() {
        return list.indicators().stream()
                .filter(one -> !list.row(one).measured().isEmpty())
                .findFirst()
                .or(() -> list.indicators().stream().findFirst())
                .map(this::of)
                .orElseGet(() ->
                        list.message("Chương trình chưa có nội dung để xếp hạng.", List.of(), List.of(), list.back()));
    }

    private Message of(Indicator indicator) {
        var ranking = Ranking.of(withTask(indicator), asked::name, asked.wording()::isUnknown);
        boolean lowest = view.pick() == View.Pick.LOWEST;
        var places = lowest ? ranking.places().reversed() : ranking.places();
        var page = withTies(places);
        int next = view.from() + page.size();
        return Message.of("Xếp hạng %s%s: %s."
                        .formatted(
                                indicator.name(),
                                lowest ? " từ dưới lên" : "",
                                places.isEmpty() ? "chưa đơn vị nào có kết quả rõ ngày" : places.size() + " đơn vị"))
                .withSentences(ranking.byCount() && !places.isEmpty() ? List.of(whyByCount(indicator)) : List.of())
                .withFigures(page.stream().map(this::figure).toList())
                .withClosing(list.closing(Stream.concat(cutTies(places, next).stream(), apart(ranking).stream())
                        .toList()))
                .with(buttons(indicator, places.size(), next));
    }

    private Figure figure(Ranking.Place place) {
        var standing = place.standing();
        return asked.wording()
                .figure(
                        "%d. %s".formatted(place.rank(), asked.name(standing.unit())),
                        standing,
                        list.unassigned(standing),
                        ListPage.basis(standing));
    }

    private List<Button> buttons(Indicator indicator, int all, int next) {
        var buttons = new ArrayList<Button>();
        if (next < all) {
            buttons.add(list.more(all - next, next));
        }
        buttons.addAll(others(indicator));
        buttons.addAll(list.back());
        return buttons;
    }

    /** Where some were given a target, those that were given none and did nothing have no place. */
    private List<Standing> withTask(Indicator indicator) {
        var units = list.row(indicator).units();
        boolean given = units.stream().anyMatch(this::isGiven);
        return units.stream()
                .filter(one -> !given
                        || isGiven(one)
                        || one.total().counted() > 0
                        || asked.wording().isUnknown(one))
                .toList();
    }

    private boolean isGiven(Standing standing) {
        return standing.isAimed() || asked.isAimedAtYear(standing);
    }

    private String whyByCount(Indicator indicator) {
        boolean ofYear =
                asked.isAimedAtYear(indicator) && !asked.board().period().equals(asked.year());
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
                .limit(ListPage.SIZE)
                .map(one -> ranking.byCount()
                        ? asked.name(one.unit())
                        : "%s (%s)"
                                .formatted(
                                        asked.name(one.unit()), asked.wording().brief(one)))
                .collect(Collectors.joining(", "));
        int left = ranking.apart().size() - ListPage.SIZE;
        return List.of("Không xếp hạng (%s): %s%s."
                .formatted(
                        ranking.byCount() ? "chưa báo cáo hoặc chưa rõ ngày" : "không có chỉ tiêu",
                        named,
                        left > 0 ? " và %d đơn vị khác".formatted(left) : ""));
    }

    /** Without an indicator named the first is ranked; the others are a button away. */
    private List<Button> others(Indicator shown) {
        return view.indicators().size() == 1
                ? List.of()
                : list.indicators().stream()
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
        return view.most() > 0 ? Math.min(view.most(), SCREEN) : ListPage.SIZE;
    }
}
