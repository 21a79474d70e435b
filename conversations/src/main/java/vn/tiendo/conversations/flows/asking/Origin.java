package vn.tiendo.conversations.flows.asking;

import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.View;
import vn.tiendo.conversations.questions.Inquiry;
import vn.tiendo.domain.calendar.Days;
import vn.tiendo.domain.calendar.Period;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.catalogue.Programme;
import vn.tiendo.domain.units.UnitId;

/**
 * Asks from which reports a figure comes (M-12): those of the unit, the indicators and the days of the answer that it goes on from (C-56).
 *
 * @param unit whose figure it is; empty if no answer is gone on from
 */
record Origin(Optional<UnitId> unit, List<IndicatorCode> indicators, Optional<ReportList.Sent> days) {
    private static final String WHO = "(?:ai|(?:chi bo|don vi|xa|phuong|noi) nao)";

    /** A full question stands for itself (C-52). */
    private static final String FULL = WHO + " (?:da |vua )?bao(?: cao)?(?: duoc| them)* \\d{1,6} .+";

    /** "15 đảng viên này từ đâu ra", "số này từ báo cáo nào", "ai báo vậy": goes on from the last answer. */
    private static final String FOLLOWING =
            "(?:.+ )?(?:(?:lay |tinh |ra )?(?:tu|o) dau(?: ra| co| ma ra| den| the| vay)+|lay (?:tu |o )?dau(?: ra)?"
                    + "|dau ra(?: the| vay)?|(?:lay |tinh |gom )?(?:tu |o )?(?:cac |nhung )?bao cao nao(?: ra| the| vay)?"
                    + "|(?:cua |do )?" + WHO + " (?:da |vua )?bao(?: cao)?(?: the| vay)?)";

    private static final String ASKING = " (?:cua |do )?" + WHO + " (?:da |vua )?bao(?: cao)?(?: the | vay | $)"
            + "| (?:lay |tinh |ra |gom )?(?:tu |o )?(?:cac |nhung )?(?:dau|bao cao nao) .*";

    private static final String BARE = "(?:bao cao nao|" + WHO + " (?:da |vua )?bao(?: cao)?)";

    /** "hôm nay có báo cáo nào", "tuần này ai báo cáo" ask for the reports themselves. */
    private static final String WHICH = "(?:.* )?co (?:cac |nhung )?bao cao nao"
            + "|(?:tu )?(?:hom|sang|trua|chieu|toi|tuan|thang|quy|nam) \\w+ (?:co )?(?:bao cao nao|" + WHO
            + " (?:da |vua )?bao(?: cao)?)(?: the| vay)?";

    /** Whole sayings that ask it. */
    static final String SAYING = "(?!(?:" + WHICH + ")$)(?:" + FOLLOWING + "|" + FULL + ")";

    /** Whether the words ask it and not merely which reports there are. */
    static Optional<Origin> asked(Inquiry.Asked asked) {
        var said = Wanted.said(asked).strip();
        return said.matches(SAYING) && !said.matches(BARE)
                ? Optional.of(Optional.of(said)
                        .filter(words -> !words.matches(FULL))
                        .flatMap(_ -> StandingQuestion.last(asked))
                        .map(view -> of(view, asked))
                        .orElseGet(() -> new Origin(Optional.empty(), List.of(), Optional.empty())))
                : Optional.empty();
    }

    /** What the figure is of, beside the words that ask where it comes from: "15 đảng viên này". */
    static String of(Inquiry.Asked asked) {
        return Wanted.said(asked).replaceFirst(ASKING, " ");
    }

    private static Origin of(View view, Inquiry.Asked asked) {
        var basis = Looks.basis(view);
        return new Origin(
                Optional.of(basis.unit()),
                basis.indicators(),
                asked
                        .situation()
                        .catalogue()
                        .programmesOf(basis.unit(), asked.situation().now())
                        .stream()
                        .filter(_ -> !(view instanceof View.Stock))
                        .findFirst()
                        .map(programme -> days(basis, programme, asked))
                        .map(days -> new ReportList.Sent(days.first(), days.last(), true)));
    }

    private static Days days(View.OwnProgress basis, Programme programme, Inquiry.Asked asked) {
        var today =
                asked.situation().catalogue().today(programme, asked.situation().now());
        var year = new Period.Year(programme.calendar().yearOf(today));
        var days = programme.days(basis.period().orElse(year));
        return basis.until()
                .filter(until -> until.isBefore(days.last()) && !until.isBefore(days.first()))
                .map(until -> new Days(days.first(), until))
                .orElse(days);
    }
}
