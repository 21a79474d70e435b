package vn.tiendo.conversations.flows.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import vn.tiendo.conversations.Situation;
import vn.tiendo.conversations.language.Understanding;
import vn.tiendo.conversations.questions.Answers;
import vn.tiendo.conversations.questions.Phrases;
import vn.tiendo.conversations.questions.Question;
import vn.tiendo.conversations.questions.Questions;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.IndicatorCode;
import vn.tiendo.domain.reporting.Line;

/**
 * The "trong đó" of what is reported, as the programmes of the unit declare them: read from the text or added by Sửa, never
 * asked of everybody (C-13), each at most the count (M-08). What none of them keeps is named (C-50).
 *
 * @param question what asks for them
 */
public record SubCounts(Question<Optional<List<Subset>>> question) {
    /** The key under which a draft keeps them. */
    public static final String KEY = "parts";

    private static final String INDICATOR = "indicator";
    private static final String COUNT = "count";

    /** So many of a kind. */
    public record Subset(Indicator.SubCount of, int count) {
        String words() {
            return Phrases.number(count) + " " + of.name();
        }

        Subset atMost(int limit) {
            return new Subset(of, Math.min(count, limit));
        }
    }

    /** Those of a form that counts {@code most} in all. */
    static SubCounts of(ToIntFunction<Answers> most) {
        return new SubCounts(Questions.of(KEY, "Trong đó", SubCounts::asked, new PartsSaid())
                .check((parts, answers) -> parts.stream()
                        .filter(part -> part.count() > most.applyAsInt(answers))
                        .findFirst()
                        .map(part -> "⚠️ Số " + part.of().name() + " không thể nhiều hơn số người được kết nạp."))
                .help("Đồng chí ghi số và tên, ví dụ: 1 nữ. Không có thì ghi 0.")
                .volunteered(answers -> !kept(answers).isEmpty()));
    }

    /** What the programmes that a sheet feeds keep of what it counts. */
    static List<Indicator.SubCount> kept(Answers answers) {
        var kept = new LinkedHashMap<String, Indicator.SubCount>();
        answers.said(INDICATOR)
                .map(IndicatorCode::new)
                .ifPresent(code -> Reporting.programmes(answers).stream()
                        .flatMap(programme -> programme.indicator(code).stream())
                        .flatMap(indicator -> indicator.subCounts().stream())
                        .forEach(sub -> kept.putIfAbsent(sub.code(), sub)));
        return List.copyOf(kept.values());
    }

    /** How many a sheet counts so far; 0 if that is not said yet. */
    static int counted(Answers answers) {
        return answers.said(COUNT)
                .filter(said -> said.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** Which of them a portion tells of. */
    static Optional<Indicator.SubCount> told(Portions.Portion portion, List<Indicator.SubCount> kept) {
        return kept.stream().filter(sub -> portion.codes().contains(sub.code())).findFirst();
    }

    /** What words tell of those that are kept; {@code facts} are numbers that were read under the codes of some of them. */
    public static List<String> said(String words, Map<String, String> facts, Answers answers) {
        var kept = kept(answers);
        var portions = Portions.in(words, answers.situation(), counted(answers));
        var counts = new LinkedHashMap<String, Integer>();
        kept.stream()
                .filter(sub -> facts.getOrDefault(sub.code(), "").matches("\\d{1,6}"))
                .forEach(sub -> counts.put(sub.code(), Integer.parseInt(facts.getOrDefault(sub.code(), "0"))));
        portions.forEach(portion -> told(portion, kept).ifPresent(sub -> counts.put(sub.code(), portion.count())));
        return counts.isEmpty() ? List.of() : List.of(PartsSaid.spelled(counts));
    }

    /** Whether anything of {@code words} is kept. */
    public static boolean isAnyKept(String words, Answers answers) {
        var kept = kept(answers);
        return Portions.in(words, answers.situation(), counted(answers)).stream()
                .anyMatch(portion -> told(portion, kept).isPresent());
    }

    /** The one number of words that tell of one part and of no more. */
    public static Optional<String> only(String words, Situation situation) {
        var portions = Portions.in(words, situation, 0);
        return portions.size() == 1 && !portions.getFirst().more()
                ? Optional.of(Integer.toString(portions.getFirst().count()))
                : Optional.empty();
    }

    /** What of {@code words} cannot be kept, and why. */
    public static List<String> unkept(String words, Answers answers) {
        var kept = kept(answers);
        return Portions.in(words, answers.situation(), counted(answers)).stream()
                .filter(portion -> told(portion, kept).isEmpty())
                .map(portion -> "Chưa ghi “%s %s”: chương trình không theo dõi số này."
                        .formatted(Phrases.number(portion.count()), portion.words()))
                .toList();
    }

    /**
     * That some are to be said otherwise.
     *
     * @param value in words; empty where it is to be asked for
     */
    public record Amendment(Optional<String> value) {}

    /** What a correction says of them, if it is about them: "sửa 1 nữ", "sửa số chủ doanh nghiệp". */
    public static Optional<Amendment> amended(Understanding understanding, String text, Situation situation) {
        if (Portions.areAll(text, situation)) {
            return Optional.of(new Amendment(Optional.of(text)));
        }
        var field = understanding.entity("field");
        var named = field.flatMap(code -> ofCode(code, situation));
        if (field.isEmpty() || named.isPresent()) {
            return Portions.in(text, situation, 0).isEmpty()
                    ? named.map(
                            sub -> new Amendment(understanding.entity("value").map(value -> value + " " + sub.name())))
                    : Optional.of(new Amendment(Optional.of(text)));
        }
        return Optional.empty();
    }

    private static Optional<Indicator.SubCount> ofCode(String code, Situation situation) {
        return situation.catalogue().programmes().stream()
                .flatMap(programme -> programme.indicators().stream())
                .flatMap(indicator -> indicator.subCounts().stream())
                .filter(sub -> sub.code().equals(code))
                .findFirst();
    }

    private static String asked(Answers answers) {
        var names = kept(answers).stream().map(Indicator.SubCount::name).toList();
        return names.size() == 1
                ? "Trong đó có mấy " + names.getFirst() + "? (ví dụ: 1)"
                : "Trong đó có bao nhiêu " + String.join(", ", names) + "? (ví dụ: 1 " + names.getFirst() + ")";
    }

    /** What was said of them by code, none more than {@code limit}. */
    Map<String, Integer> counts(Answers answers, int limit) {
        var counts = new LinkedHashMap<String, Integer>();
        parts(answers)
                .forEach(part -> counts.put(part.of().code(), part.atMost(limit).count()));
        return counts;
    }

    /** ", trong đó 1 nữ, 2 công nhân"; nothing if nothing was said. */
    String words(Answers answers, int limit) {
        var words =
                parts(answers).stream().map(part -> part.atMost(limit).words()).collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : ", trong đó " + words;
    }

    private List<Subset> parts(Answers answers) {
        return answers.find(question).flatMap(said -> said).orElse(List.of());
    }

    /** How those of a line are remembered. */
    static Optional<String> spelled(Line line) {
        return Optional.of(line.subCounts()).filter(counts -> !counts.isEmpty()).map(PartsSaid::spelled);
    }
}
