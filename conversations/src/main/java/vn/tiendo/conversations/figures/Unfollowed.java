package vn.tiendo.conversations.figures;

import java.util.ArrayList;
import java.util.List;
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
    private final boolean single;

    private Unfollowed(Asked asked, List<IndicatorCode> codes, Restricted restricted, boolean single) {
        this.asked = asked;
        this.indicators = codes.stream()
                .flatMap(code -> asked.programme().indicator(code).stream())
                .toList();
        this.restricted = restricted;
        this.single = single;
    }

    /** The message with what it leaves out before everything else. */
    static Message named(Message message, Asked asked, List<IndicatorCode> codes, List<Restriction> restrictions) {
        return named(message, new Unfollowed(asked, codes, new Restricted(restrictions), true));
    }

    /** The same of an answer in which {@code first} is one of several units. */
    static Message namedBeside(
            Message message, Asked first, List<IndicatorCode> codes, List<Restriction> restrictions) {
        return named(message, new Unfollowed(first, codes, new Restricted(restrictions), false));
    }

    private static Message named(Message message, Unfollowed unfollowed) {
        var sentences = unfollowed.sentences();
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
                .rank()
                .map(_ -> "Không cho biết thứ hạng so với đơn vị khác: dưới đây là số của %s.".formatted(asked.name()))
                .ifPresent(sentences::add);
        restricted
                .notCounted()
                .map(one -> "%s không theo dõi “%s”: số dưới đây là của nội dung khác."
                        .formatted(asked.programme().shortTitle(), one.words()))
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
        sentences.addAll(UnfollowedParts.of(restricted, counted(), this::whole));
        Simultaneous.of(restricted, counted(), asked.alone()).ifPresent(sentences::add);
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

    private List<Indicator> counted() {
        return indicators.isEmpty() ? asked.programme().indicators() : indicators;
    }

    /** "306 là tất cả". */
    private String whole() {
        return single && indicators.size() == 1
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
