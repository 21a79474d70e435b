package vn.tiendo.conversations.flows.reporting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.conversations.flows.shared.Texts;

/** How a draft keeps by which decision something was done. */
public final class Papers {
    /** The key of the question for its number. */
    public static final String KEY = "doc_no";

    /** The answer that there is none yet (C-14). */
    public static final String AWAITED = "-";

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Papers() {}

    /** That a day, as it is remembered, is not kept of what waits for its decision (C-50). */
    public static Optional<String> notYet(String day) {
        return Optional.of(day)
                .filter(said -> DAY.matcher(said).matches())
                .map(said -> "Chưa ghi ngày %s cho việc chờ quyết định: khi có, báo cáo lấy ngày của quyết định."
                        .formatted(Texts.day(LocalDate.parse(said))));
    }
}
