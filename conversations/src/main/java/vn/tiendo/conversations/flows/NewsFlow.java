package vn.tiendo.conversations.flows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.Reply;
import vn.tiendo.conversations.meaning.Meaning.Reports.Waiting;
import vn.tiendo.conversations.questions.Audience;
import vn.tiendo.conversations.questions.Entrance;
import vn.tiendo.conversations.questions.Inquiry;

/** Says what is new: to those above the reports that came in, to whoever reports where the own unit stands. */
final class NewsFlow {
    private static final String DAYS =
            "(?:tu )?(?:(?:sang |trua |chieu |toi )?(hom nay|hom qua)|(?:sang|trua|chieu|toi) nay|(tuan nay|tuan qua))";

    private static final String END = "(?: (?:khong|chua|ha|vay|the|nhi|a|nao|roi|em|anh|chi|ban|dong chi|nhe))*";

    /** "có gì mới", "hôm nay có tin gì mới không". */
    private static final String NEW = "(?:(?:den gio|toi gio|den nay|toi nay) )?(?:co )?"
            + "(?:gi|tin gi|tin|tin tuc gi|cai gi|viec gi|bao cao (?:nao|gi)|bao cao) moi" + END;

    /** "báo cáo hôm nay", "hôm nay đơn vị nào báo cáo": only with a day. */
    private static final String CAME = "(?:(?:cac |nhung )?bao cao(?: cua)?"
            + "|(?:ai|(?:don vi|chi bo|xa|phuong|noi) nao) (?:da |vua |moi )?(?:bao(?: cao)?|gui(?: bao cao)?)" + END
            + ")";

    private static final String[] SAYINGS = {
        "(?:" + DAYS + " )?" + NEW + "(?: " + DAYS + END + ")?", DAYS + " " + CAME, CAME + " " + DAYS + END
    };

    static final Inquiry OWN = new Inquiry(
            Entrance.of("news", "Có gì mới", Audience.REPORTERS).saying(SAYINGS),
            asked -> StandingFlow.FLOW.answer().apply(asked));

    static final Inquiry BELOW =
            new Inquiry(Entrance.of("news-below", "Có gì mới", Audience.READERS).saying(SAYINGS), NewsFlow::reports);

    private NewsFlow() {}

    private static List<Reply> reports(Inquiry.Asked asked) {
        var page = ReportPage.first(Optional.empty(), Waiting.ANY, Optional.of(sent(asked)), ReportTopics.none());
        return ReportList.of(asked, new ReportList.Wanted(ReportList.visible(asked), page));
    }

    /** The days that are named, else today. */
    private static ReportList.Sent sent(Inquiry.Asked asked) {
        var today = ReportList.today(asked);
        var said = Wanted.said(asked);
        return new ReportList.Sent(
                first(said, today),
                said.contains(" hom qua ") && !said.contains(" tu ") ? today.minusDays(1) : today,
                false);
    }

    private static LocalDate first(String said, LocalDate today) {
        if (said.contains(" tuan qua ")) {
            return today.minusDays(7);
        }
        if (said.contains(" tuan nay ")) {
            return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
        return said.contains(" hom qua ") ? today.minusDays(1) : today;
    }
}
