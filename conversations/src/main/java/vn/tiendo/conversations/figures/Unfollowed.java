package vn.tiendo.conversations.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.conversations.Message;
import vn.tiendo.conversations.language.script.Folding;
import vn.tiendo.conversations.meaning.Restriction;
import vn.tiendo.domain.catalogue.Indicator;
import vn.tiendo.domain.catalogue.IndicatorCode;

/** What a question restricted and the figures cannot follow is said in the first line (C-50). */
final class Unfollowed {
    /** Ways to say what most programmes are about as a whole. */
    private static final List<String> PRIVATE =
            List.of("tu nhan", "ngoai nha nuoc", "ngoai cong lap", "kinh te tu nhan", "khu vuc tu nhan");

    private final Asked asked;
    private final List<Indicator> indicators;
    private final Restricted restricted;

    private Unfollowed(Asked asked, List<IndicatorCode> codes, Restricted restricted) {
        this.asked = asked;
        this.indicators = codes.stream()
                .flatMap(code -> asked.programme().indicator(code).stream())
                .toList();
        this.restricted = restricted;
    }

    /** The message with what it leaves out before everything else. */
    static Message named(Message message, Asked asked, List<IndicatorCode> codes, List<Restriction> restrictions) {
        var sentences = new Unfollowed(asked, codes, new Restricted(restrictions)).sentences();
        if (sentences.isEmpty()) {
            return message;
        }
        return Message.of(sentences.getFirst())
                .withSentences(
                        Stream.of(sentences.stream().skip(1), Stream.of(message.lead()), message.sentences().stream())
                                .flatMap(one -> one)
                                .toList())
                .withList(message.list())
                .withFigures(message.figures())
                .withClosing(message.closing())
                .with(message.buttons());
    }

    private List<String> sentences() {
        var sentences = new ArrayList<String>();
        restricted
                .miscalled()
                .map(one -> "Không có “%s”: dưới đây là %s.".formatted(one.words(), asked.name()))
                .ifPresent(sentences::add);
        restricted
                .unclear()
                .map(one -> "Chưa rõ “%s” là gì nên chưa lọc theo ý này: %s.".formatted(one.words(), whole()))
                .ifPresent(sentences::add);
        restricted
                .unworked()
                .map(one -> "Chưa tính được “%s”: %s.".formatted(one.words(), whole()))
                .ifPresent(sentences::add);
        restricted
                .dimension()
                .filter(this::isNarrower)
                .ifPresent(dimension -> sentences.add(
                        "Chưa lọc được “%s” (báo cáo không ghi loại hình): %s.".formatted(dimension.words(), whole())));
        restricted.part().flatMap(this::unrecorded).ifPresent(sentences::add);
        restricted
                .level()
                .filter(_ -> !asked.hasLevel())
                .ifPresent(_ -> sentences.add(
                        "Ở đây không có đơn vị thuộc cấp đồng chí hỏi; dưới đây là các đơn vị trực tiếp bên dưới."));
        restricted
                .comparison()
                .filter(comparison -> comparison.against() == Restriction.Against.UNIT)
                .filter(_ -> !asked.alone())
                .ifPresent(_ -> sentences.add(
                        "Chưa so sánh được: đồng chí ghi đủ tên hai đơn vị, ví dụ: so sánh %s.".formatted(two())));
        return sentences;
    }

    /** Whether the words narrow more than the programme does as a whole. */
    private boolean isNarrower(Restriction.Dimension dimension) {
        var words = Folding.folded(dimension.words());
        var about = Stream.concat(
                        Stream.of(asked.programme().title(), asked.programme().shortTitle()),
                        indicators.stream().map(Indicator::name))
                .map(Folding::folded)
                .toList();
        return about.stream()
                .noneMatch(text -> text.contains(words)
                        || (PRIVATE.contains(words) && PRIVATE.stream().anyMatch(text::contains)));
    }

    private Optional<String> unrecorded(Restriction.Part part) {
        return Parts.of(part, indicators.isEmpty() ? asked.programme().indicators() : indicators)
                        .isPresent()
                ? Optional.empty()
                : Optional.of("Báo cáo không ghi “%s”: %s."
                        .formatted(part.words().replaceFirst("^(?iu:là)\\s+", ""), whole()));
    }

    /** "306 là tất cả". */
    private String whole() {
        return indicators.size() == 1
                ? asked.board().row(indicators.getFirst().code()).stream()
                        .filter(row -> !asked.wording().isUnknown(row.total()))
                        .map(row -> Numerals.count(row.total().total().counted()) + " là tất cả")
                        .findFirst()
                        .orElse("số dưới đây là tất cả")
                : "số dưới đây là tất cả";
    }

    private String two() {
        var names = asked.units().stream().limit(2).map(asked::name).toList();
        return names.size() == 2 ? names.getFirst() + " với " + names.getLast() : "hai đơn vị";
    }
}
