package vn.tiendo.conversations.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.View;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.progress.Pace;
import vn.tiendo.domain.progress.Standing;

/** Whether targets will be reached in time, by a straight line over the months, and what a month needs. */
final class PaceAnswer {
    private PaceAnswer() {}

    static Message of(View.BoardProgress view, Asked asked, List<Indicator> indicators) {
        var sentences = new ArrayList<String>();
        for (var indicator : indicators) {
            standing(asked, indicator)
                    .flatMap(standing -> pace(asked, standing).map(pace -> sentence(asked, standing, pace)))
                    .ifPresent(sentences::add);
        }
        return sentences.isEmpty()
                ? Narrowed.message(
                        view, asked, "Chưa tính được nhịp độ: không có chỉ tiêu bằng số cho kỳ này.", List.of())
                : Narrowed.message(view, asked, sentences.getFirst(), sentences.subList(1, sentences.size()));
    }

    /** A line for each indicator with a number to reach, where the programme says so. */
    static List<String> unasked(Asked asked, List<Indicator> indicators) {
        return asked.programme().saysPace()
                ? indicators.stream()
                        .flatMap(indicator -> standing(asked, indicator)
                                .flatMap(standing -> pace(asked, standing))
                                .map(pace -> "%s: %s.".formatted(indicator.title(), brief(asked, pace)))
                                .stream())
                        .toList()
                : List.of();
    }

    /** The year's standing, or the phase's where only the phase has a number. */
    private static Optional<Standing> standing(Asked asked, Indicator indicator) {
        return List.of(asked.year(), new Period.Phase()).stream()
                .flatMap(period -> asked.board(period).row(indicator.code()).stream())
                .map(row -> row.total())
                .filter(standing -> standing.whole().isPresent())
                .findFirst();
    }

    static Optional<Pace> pace(Asked asked, Standing standing) {
        return Pace.of(standing, asked.programme().days(standing.aimedAt()), asked.today());
    }

    /** "25,9% so với 50% thời gian — chậm". */
    static String brief(Asked asked, Pace pace) {
        return "%s so với %s thời gian — %s"
                .formatted(
                        Numerals.percent(pace.share(), asked.style()),
                        Numerals.percent(pace.elapsed(), asked.style()),
                        pace.isBehind() ? "chậm" : "kịp");
    }

    private static String sentence(Asked asked, Standing standing, Pace pace) {
        var text = "%s: %s".formatted(standing.indicator().title(), brief(asked, pace));
        var forecast = "với nhịp này đến hết %s được khoảng %s/%s"
                .formatted(
                        standing.aimedAt().named(),
                        Numerals.count(pace.forecast()),
                        Numerals.count(standing.whole().orElseThrow()));
        var needed = pace.missing() == 0
                ? "đã đủ chỉ tiêu"
                : pace.needed()
                        .map(count -> "còn %s, cần %s mỗi tháng"
                                .formatted(Numerals.count(pace.missing()), Numerals.count(count)))
                        .orElse("còn " + Numerals.count(pace.missing()) + ", đã hết thời gian");
        return "%s; %s; %s.".formatted(text, needed, forecast);
    }
}
