package vn.tiendo.conversations.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.Seeded;
import vn.tiendo.conversations.language.lexicon.Lexicon;
import vn.tiendo.conversations.language.script.Folding;

class LanguagePropertiesTest {
    private static final RuleBasedNumberFormat SPELLING =
            new RuleBasedNumberFormat(new ULocale("vi"), RuleBasedNumberFormat.SPELLOUT);
    private static final int LARGEST = 1_000_000;

    @Test
    void readsEveryNumberAsItIsSpelled() {
        Seeded.cases(3000, random -> {
            int number = Seeded.number(random, 1, LARGEST);
            var spelled = SPELLING.format(number);
            assertThat(Counts.read(spelled)).as(spelled).isEqualTo(new Reading.Understood<>(number, "" + number));
        });
    }

    @Test
    void readsEveryNumberWithoutMarks() {
        Seeded.cases(3000, random -> {
            int number = Seeded.number(random, 1, LARGEST);
            var spelled = Folding.folded(SPELLING.format(number));
            assertThat(Counts.read(spelled)).as(spelled).isEqualTo(new Reading.Understood<>(number, "" + number));
        });
    }

    @Test
    void readsEveryNumberInDigits() {
        Seeded.cases(1000, random -> {
            int number = Seeded.number(random, 1, LARGEST);
            assertThat(Counts.read("%,d".formatted(number).replace(',', '.'))).isEqualTo(Counts.read("" + number));
        });
    }

    @Test
    void readsEveryDayInEveryWrittenForm() {
        var first = (int) LocalDate.of(2019, 3, 18).toEpochDay();
        var last = (int) Utterances.TODAY.toEpochDay();
        Seeded.cases(1000, random -> {
            var day = LocalDate.ofEpochDay(Seeded.number(random, first, last));
            var written = Seeded.one(random, FORMS).formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
            assertThat(DayReader.read(written, Utterances.TODAY))
                    .as(written)
                    .isEqualTo(new Reading.Understood<>(day, day.toString()));
        });
    }

    private static final String[] FORMS = {
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
        "ngày %d-%d-%d ạ"
    };

    @Test
    void foldsTwiceAsOnce() {
        Seeded.cases(1000, random -> {
            var words = Seeded.text(random, 60);
            assertThat(Folding.folded(Folding.folded(words))).isEqualTo(Folding.folded(words));
        });
    }

    @Test
    void foldsAllSpellingsOfASyllableAlike() {
        Stream.of(
                        "hoà", "hòa", "thuý", "thúy", "uỷ", "ủy", "khoẻ", "khỏe", "đoàn", "đòan", "việt", "vịêt",
                        "tiến", "độ", "ệ", "ậ", "ặ", "ộ", "ợ")
                .forEach(syllable -> assertThat(List.of(
                                Folding.folded(Normalizer.normalize(syllable, Normalizer.Form.NFD)),
                                Folding.folded(Normalizer.normalize(syllable, Normalizer.Form.NFKD)),
                                Folding.folded(syllable.toUpperCase(Locale.ROOT))))
                        .allMatch(folded -> folded.equals(Folding.folded(syllable))));
    }

    @Test
    void readsAnythingWithoutFailing() {
        Seeded.cases(
                500,
                random -> assertThat(Language.read(
                                        Seeded.text(random, 300), new Hearing(Utterances.TODAY, Hearing.As.LEADER))
                                .toNotation())
                        .isNotNull());
    }

    @Test
    void readsAnyHeapOfItsOwnWordsWithoutFailing() {
        var words = Stream.concat(
                        Lexicon.standard().entries().stream().flatMap(entry -> entry.spellings().stream()),
                        Stream.of(
                                ",",
                                ".",
                                "-",
                                "/",
                                ":",
                                "?",
                                "(",
                                ")",
                                "2",
                                "15/6",
                                "45-QĐ/ĐU",
                                "An Phát",
                                "tháng 5",
                                "#",
                                "hai"))
                .toArray(String[]::new);
        Seeded.cases(1000, random -> {
            var heap = Stream.generate(() -> Seeded.one(random, words))
                    .limit(random.nextInt(13))
                    .toList();
            assertThat(Language.read(String.join(" ", heap), new Hearing(Utterances.TODAY, Hearing.As.SECRETARY)))
                    .isNotNull();
        });
    }
}
