package vn.tiendo.conversations.figures;

import java.util.List;
import vn.tiendo.conversations.Figure;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.Stored;
import vn.tiendo.conversations.View;
import vn.tiendo.domain.reporting.Report;

/** The answers that carry figures: views filled for somebody who may see them, and what a receipt says of a report. */
public final class FigureAnswers {
    private FigureAnswers() {}

    /** Fills a view, if the speaker may see it; otherwise says so without telling whether there is data (I-5). */
    public static Message show(View view, Situation situation, Stored stored) {
        return Message.of("…");
    }

    /** The figures of the unit that a report moved, as they stand with it. */
    public static List<Figure> receipt(Report report, Situation situation, Stored stored) {
        return List.of();
    }

    /** The lead of a receipt: message 16 in its forms, message 38 where a decision is awaited. */
    public static String receiptSentence(Report report, Situation situation, Stored stored) {
        return "✅ Đã nhận báo cáo số %d.".formatted(report.number());
    }
}
