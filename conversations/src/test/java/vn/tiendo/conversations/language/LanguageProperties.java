package vn.tiendo.conversations.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import vn.tiendo.conversations.Reading;

class LanguageProperties {
    private static final RuleBasedNumberFormat SPELLING =
            new RuleBasedNumberFormat(new ULocale("vi"), RuleBasedNumberFormat.SPELLOUT);

    @Property(tries = 3000)
    void readsEveryNumberAsItIsSpelled(@ForAll @IntRange(min = 1, max = 1_000_000) int number) {
        var spelled = SPELLING.format(number);
        assertThat(Counts.read(spelled)).as(spelled).isEqualTo(new Reading.Understood<>(number, "" + number));
    }

    @Property(tries = 3000)
    void readsEveryNumberWithoutMarks(@ForAll @IntRange(min = 1, max = 1_000_000) int number) {
        var spelled = Folding.folded(SPELLING.format(number));
        assertThat(Counts.read(spelled)).as(spelled).isEqualTo(new Reading.Understood<>(number, "" + number));
    }

    @Property
    void readsEveryNumberInDigits(@ForAll @IntRange(min = 1, max = 1_000_000) int number) {
        assertThat(Counts.read("%,d".formatted(number).replace(',', '.'))).isEqualTo(Counts.read("" + number));
    }

    @Property
    void readsEveryDayInEveryWrittenForm(@ForAll("days") LocalDate day, @ForAll("forms") String form) {
        var written = form.formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        assertThat(Days.read(written, Utterances.TODAY))
                .as(written)
                .isEqualTo(new Reading.Understood<>(day, day.toString()));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(LocalDate.of(2019, 3, 18).toEpochDay(), Utterances.TODAY.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(
                "%d/%d/%d",
                "%02d/%02d/%d",
                "%d-%d-%d",
                "%d.%d.%d",
                "ngày %d/%d/%d",
                "ngày %d tháng %d năm %d",
                "ngay %d thang %d nam %d",
                "%d tháng %d năm %d",
                "hôm %d/%d/%d",
                "%02d / %02d / %d",
                "%3$d-%2$02d-%1$02d",
                "Ngày %02d tháng %02d năm %d",
                "ngày %d-%d-%d ạ");
    }

    @Property
    void foldsTwiceAsOnce(@ForAll @StringLength(max = 60) String words) {
        assertThat(Folding.folded(Folding.folded(words))).isEqualTo(Folding.folded(words));
    }

    @Property
    void foldsAllSpellingsOfASyllableAlike(@ForAll("syllables") String syllable) {
        assertThat(List.of(
                        Folding.folded(Normalizer.normalize(syllable, Normalizer.Form.NFD)),
                        Folding.folded(Normalizer.normalize(syllable, Normalizer.Form.NFKD)),
                        Folding.folded(syllable.toUpperCase(java.util.Locale.ROOT))))
                .allMatch(folded -> folded.equals(Folding.folded(syllable)));
    }

    @Provide
    Arbitrary<String> syllables() {
        return Arbitraries.of(
                "hoà", "hòa", "thuý", "thúy", "uỷ", "ủy", "khoẻ", "khỏe", "đoàn", "đòan", "việt", "vịêt", "tiến", "độ",
                "ệ", "ậ", "ặ", "ộ", "ợ");
    }

    @Property(tries = 500)
    void readsAnythingWithoutFailing(@ForAll @StringLength(max = 300) String words) {
        assertThat(Language.read(words, new Hearing(Utterances.TODAY, Hearing.As.LEADER))
                        .toNotation())
                .isNotNull();
    }

    @Property(tries = 1000)
    void readsAnyHeapOfItsOwnWordsWithoutFailing(@ForAll("heaps") List<String> words) {
        assertThat(Language.read(String.join(" ", words), new Hearing(Utterances.TODAY, Hearing.As.SECRETARY)))
                .isNotNull();
    }

    @Provide
    Arbitrary<List<String>> heaps() {
        var spellings = java.util.Arrays.stream(Term.values())
                .flatMap(term -> term.spellings().stream())
                .toList();
        var signs = List.of(
                ",", ".", "-", "/", ":", "?", "(", ")", "2", "15/6", "45-QĐ/ĐU", "An Phát", "tháng 5", "#", "hai");
        return Arbitraries.oneOf(Arbitraries.of(spellings), Arbitraries.of(signs))
                .list()
                .ofMaxSize(12);
    }
}
