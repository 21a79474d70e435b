package vn.tiendo.conversations.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.conversations.Button;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.View;
import vn.tiendo.conversations.meaning.Restriction;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.progress.Share;
import vn.tiendo.domain.progress.Standing;

/** The units on one side of a bound, which is said; the silent ones and those without a target stand apart. */
final class ThresholdAnswer {
    private static final int MOST = 12;
    private static final int OTHERS = 4;
    private static final int LISTED = 20;

    private final View.BoardProgress view;
    private final Asked asked;
    private final Restriction.Threshold bound;
    private final Indicator indicator;
    private final StandingWords wording;
    /** What of it is counted against the bound, where that is not the whole. */
    private final Optional<Parts> part;

    private ThresholdAnswer(
            View.BoardProgress view,
            Asked asked,
            Restriction.Threshold bound,
            Indicator indicator,
            Optional<Parts> part) {
        this.part = part;
        this.view = view;
        this.asked = asked;
        this.bound = bound;
        this.indicator = indicator;
        this.wording = asked.wording();
    }

    static Message of(View.BoardProgress view, Asked asked, Restriction.Threshold said) {
        return new ThresholdAnswer(view, asked, inclusive(asked, said), indicator(view, asked, said), Optional.empty())
                .message();
    }

    /** The same of a part: "đơn vị nào có trên 2 chủ doanh nghiệp". */
    static Message of(View.BoardProgress view, Asked asked, Restriction.Threshold said, Parts part) {
        return new ThresholdAnswer(view, asked, said, part.indicator(), Optional.of(part)).message();
    }

    /** "trên 50%" may be the press's way to say "từ 50%": a setting of the programme. */
    private static Restriction.Threshold inclusive(Asked asked, Restriction.Threshold said) {
        return said.comparator() == Restriction.Comparator.ABOVE
                        && said.percent()
                        && asked.style().overIsAtLeast()
                ? new Restriction.Threshold(Restriction.Comparator.AT_LEAST, said.value(), true)
                : said;
    }

    /** The first that is asked for; of shares the first that units have targets of. */
    private static Indicator indicator(View.BoardProgress view, Asked asked, Restriction.Threshold said) {
        var all = Narrowed.indicators(view, asked);
        return all.stream()
                .filter(one -> !said.percent() || hasShares(asked, one))
                .findFirst()
                .orElse(all.getFirst());
    }

    private Message message() {
        var units = asked.board().row(indicator.code()).orElseThrow().units();
        var found = new ArrayList<Standing>();
        var silent = new ArrayList<Standing>();
        int open = 0;
        for (var unit : units) {
            if (wording.isSilent(unit)) {
                silent.add(unit);
            } else {
                var holds = holds(unit);
                open += holds.isEmpty() ? 1 : 0;
                holds.filter(yes -> yes).ifPresent(_ -> found.add(unit));
            }
        }
        var sentences = new ArrayList<String>();
        found.stream().limit(MOST).map(this::line).forEach(sentences::add);
        if (found.size() > MOST) {
            sentences.add("Còn lại (%d): %s.".formatted(found.size() - MOST, some(found.subList(MOST, found.size()))));
        }
        if (!silent.isEmpty()) {
            sentences.add("Chưa báo cáo (%d): %s.".formatted(silent.size(), names(silent)));
        }
        if (open > 0) {
            sentences.add("%d đơn vị không có chỉ tiêu để tính tỷ lệ.".formatted(open));
        }
        var message = Narrowed.message(
                view, asked, "%s: %d/%d đơn vị.".formatted(title(), found.size(), units.size()), sentences);
        return message.with(Stream.concat(others(), message.buttons().stream()).toList());
    }

    private String line(Standing one) {
        return part.map(of -> "%s: %s.".formatted(asked.name(one.unit()), Numerals.count(of.of(one))))
                .orElseGet(() ->
                        wording.figure(asked.name(one.unit()), one, List.of()).line());
    }

    /** Without an indicator named the first is answered; the others are a button away. */
    private Stream<Button> others() {
        return view.indicators().size() == 1 || part.isPresent()
                ? Stream.empty()
                : Narrowed.indicators(view, asked).stream()
                        .filter(other -> !other.equals(indicator))
                        .filter(other -> !bound.percent() || hasShares(asked, other))
                        .limit(OTHERS)
                        .map(other -> ViewCodes.button(other.title(), view.about(List.of(other.code()))));
    }

    private static boolean hasShares(Asked asked, Indicator indicator) {
        return asked.board().row(indicator.code()).orElseThrow().units().stream()
                .anyMatch(unit -> unit.share().isPresent());
    }

    private String title() {
        var number = bound.percent()
                ? Numerals.count(bound.value()) + "%"
                : Numerals.amount(bound.value(), part.map(of -> of.sub().name()).orElse(indicator.name()));
        var side = switch (bound.comparator()) {
            case BELOW -> "dưới " + number;
            case AT_MOST -> "từ " + number + " trở xuống";
            case EXACTLY -> "đúng " + number;
            case AT_LEAST -> "từ " + number + " trở lên";
            case ABOVE -> "trên " + number;
        };
        return bound.percent() ? "%s đạt %s".formatted(indicator.title(), side) : "Đơn vị có " + side;
    }

    /** Empty where there is nothing to compare with. */
    private Optional<Boolean> holds(Standing standing) {
        return bound.percent()
                ? standing.share().map(share -> holds(share.compareTo(new Share(bound.value(), 100))))
                : Optional.of(holds(Integer.compare(
                        part.map(of -> of.of(standing)).orElse(standing.total().counted()), bound.value())));
    }

    private boolean holds(int sign) {
        return switch (bound.comparator()) {
            case BELOW -> sign < 0;
            case AT_MOST -> sign <= 0;
            case EXACTLY -> sign == 0;
            case AT_LEAST -> sign >= 0;
            case ABOVE -> sign > 0;
        };
    }

    /** As many as a screen holds, the others counted. */
    private String some(List<Standing> units) {
        return units.size() <= LISTED
                ? names(units)
                : "%s và %d đơn vị khác".formatted(names(units.subList(0, LISTED)), units.size() - LISTED);
    }

    private String names(List<Standing> units) {
        return units.stream().map(one -> asked.shortName(one.unit())).collect(Collectors.joining(", "));
    }
}
