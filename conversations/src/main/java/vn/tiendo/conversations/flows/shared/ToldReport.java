package vn.tiendo.conversations.flows.shared;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.conversations.meaning.Meaning;
import vn.tiendo.conversations.meaning.Reference;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.reporting.Content;
import vn.tiendo.domain.reporting.Line;
import vn.tiendo.domain.reporting.Report;

/** A report by what it tells of, as a question is given it: the code of its indicator and how many. */
public record ToldReport(List<IndicatorCode> indicators, OptionalInt count) {
    /** The key of the question that it answers. */
    public static final String KEY = WhichReport.KEY;

    private static final Pattern WORDS = Pattern.compile("told:([A-Za-z0-9_+]+)(?: (\\d{1,9}))?");

    public ToldReport {
        indicators = List.copyOf(indicators);
    }

    /** The words by which it answers which report is meant; empty if the meaning tells of none. */
    public static Optional<String> words(Meaning meaning) {
        return meaning instanceof Meaning.Withdrawal(Reference.Told(var indicators, var count))
                ? Optional.of(
                        "told:" + String.join("+", indicators) + (count.isPresent() ? " " + count.getAsInt() : ""))
                : Optional.empty();
    }

    static Optional<ToldReport> parse(String words) {
        var found = WORDS.matcher(words);
        return found.matches()
                ? Optional.of(new ToldReport(
                        Stream.of(found.group(1).split("\\+", -1))
                                .map(IndicatorCode::new)
                                .toList(),
                        found.group(2) == null
                                ? OptionalInt.empty()
                                : OptionalInt.of(Integer.parseInt(found.group(2)))))
                : Optional.empty();
    }

    /** Whether a report tells of just that. */
    boolean fits(Report report) {
        return report.content() instanceof Content.Events(var lines)
                && lines.stream().anyMatch(this::fits);
    }

    private boolean fits(Line line) {
        return indicators.contains(line.indicator()) && (count.isEmpty() || count.getAsInt() == line.count());
    }

    /** Whether a report has the number that may be meant by the count: "rút báo cáo 131 đảng viên". */
    boolean isNumbered(Report report) {
        return count.isPresent() && count.getAsInt() == report.number();
    }
}
