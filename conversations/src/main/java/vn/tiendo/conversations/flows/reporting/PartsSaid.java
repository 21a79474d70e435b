package vn.tiendo.conversations.flows.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Kind;
import vn.tiendo.domain.catalogue.Indicator;

/**
 * So many of each kind, remembered by code ({@code female=1;owner=2}). What is said of one leaves the others as they were;
 * a number alone is of the only one there is.
 */
record PartsSaid() implements Kind<List<SubCounts.Subset>> {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern ONE = Pattern.compile("([a-z][a-z0-9_]*)=(\\d{1,6})");

    static String spelled(Map<String, Integer> counts) {
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining(";"));
    }

    @Override
    public Reading<List<SubCounts.Subset>> read(String words, Answers before) {
        var kept = SubCounts.kept(before);
        var stands = before.said(SubCounts.KEY).map(PartsSaid::decoded).orElseGet(LinkedHashMap::new);
        var said = decoded(words).isEmpty() ? said(words.strip(), kept, stands, before) : decoded(words);
        if (said.isEmpty()) {
            return new Reading.Refused<>(
                    "⚠️ Đồng chí ghi số và tên, ví dụ: 1 " + kept.getFirst().name() + ".");
        }
        var counts = new LinkedHashMap<>(stands);
        counts.putAll(said);
        return new Reading.Understood<>(parts(counts, kept), spelled(counts));
    }

    private static Map<String, Integer> said(
            String words, List<Indicator.SubCount> kept, Map<String, Integer> stands, Answers before) {
        if (NUMBER.matcher(words).matches()) {
            var number = Integer.parseInt(words);
            return number == 0
                    ? kept.stream().collect(Collectors.toMap(Indicator.SubCount::code, _ -> 0))
                    : kept.size() == 1 ? Map.of(kept.getFirst().code(), number) : Map.of();
        }
        var counts = new LinkedHashMap<String, Integer>();
        Portions.in(words, before.situation(), SubCounts.counted(before))
                .forEach(portion -> SubCounts.told(portion, kept)
                        .ifPresent(sub -> counts.put(
                                sub.code(),
                                portion.count() + (portion.more() ? stands.getOrDefault(sub.code(), 0) : 0))));
        return counts;
    }

    @Override
    public Optional<List<SubCounts.Subset>> decode(String canonical, Answers before) {
        var counts = decoded(canonical);
        return counts.isEmpty() ? Optional.empty() : Optional.of(parts(counts, SubCounts.kept(before)));
    }

    private static LinkedHashMap<String, Integer> decoded(String canonical) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var part : canonical.split(";", -1)) {
            var one = ONE.matcher(part);
            if (one.matches()) {
                counts.put(one.group(1), Integer.parseInt(one.group(2)));
            }
        }
        return counts;
    }

    private static List<SubCounts.Subset> parts(Map<String, Integer> counts, List<Indicator.SubCount> kept) {
        return kept.stream()
                .filter(sub -> counts.getOrDefault(sub.code(), 0) > 0)
                .map(sub -> new SubCounts.Subset(sub, counts.getOrDefault(sub.code(), 0)))
                .toList();
    }

    @Override
    public String show(List<SubCounts.Subset> value) {
        return value.isEmpty()
                ? "không ghi"
                : value.stream().map(SubCounts.Subset::words).collect(Collectors.joining(", "));
    }
}
