package vn.tiendo.conversations.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.Situation;

/** What is said of days for which a programme can have no figures: no noughts are shown there. */
final class OutOfTime {
    private OutOfTime() {}

    /** Days outside the programme's phase, or still to come; empty where there may be figures. */
    static Optional<Message> of(Asked asked, Optional<LocalDate> until, Situation situation) {
        var programme = asked.programme();
        var today = situation.catalogue().today(programme, situation.now());
        var days = asked.days();
        if (!days.overlaps(programme.phase())
                || until.filter(day -> day.isBefore(programme.phase().first())).isPresent()) {
            return Optional.of(said(
                    asked,
                    "%s thực hiện từ %s đến %s; hệ thống không có số liệu %s."
                            .formatted(
                                    programme.shortTitle(),
                                    Numerals.day(programme.phase().first()),
                                    Numerals.day(programme.phase().last()),
                                    until.map(day -> "đến ngày " + Numerals.day(day))
                                            .orElseGet(() -> asked.meant().named())),
                    today));
        }
        if (days.first().isAfter(today)
                || until.filter(day -> day.isAfter(today)).isPresent()) {
            return Optional.of(said(
                    asked,
                    "%s chưa đến; hôm nay là %s."
                            .formatted(
                                    until.map(day -> "Ngày " + Numerals.day(day))
                                            .orElseGet(() ->
                                                    capitalised(asked.meant().named())),
                                    Numerals.day(today)),
                    today));
        }
        return Optional.empty();
    }

    private static Message said(Asked asked, String lead, LocalDate today) {
        var year = asked.programme().calendar().yearOf(today);
        return Message.of(lead)
                .withSentences(List.of("Đồng chí hỏi, ví dụ: tiến độ năm %d.".formatted(year)))
                .withClosing(asked.notice());
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
