package vn.tiendo.conversations.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.conversations.Reading;
import vn.tiendo.conversations.Seeded;

/** A number is the same in every form and spelling, in a report and in an answer to "how many?"; what is none is asked about. */
class NumberFormsTest {
    private static final List<String> REPORTS =
            List.of("kết nạp %s đảng viên hôm qua", "Hôm qua chi bộ mới kết nạp được %s đồng chí ở công ty An Phát");

    private static Stream<Optional<Respelled>> spellings() {
        return Stream.concat(
                Stream.of(Optional.empty()),
                Stream.of(Respelled.DECOMPOSED, Respelled.SHOUTED, Respelled.UNMARKED, Respelled.TELEX, Respelled.VNI)
                        .map(Optional::of));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void isReadInEveryForm(Optional<Respelled> spelling) {
        UnaryOperator<String> typed =
                words -> spelling.map(one -> one.of(words)).orElse(words);
        Seeded.cases(
                12,
                random -> NumberForms.some(random)
                        .mapToObj(NumberForms::of)
                        .flatMap(List::stream)
                        .forEach(form -> {
                            var expected = form.value() + (form.asked() ? "?" : "");
                            var words = typed.apply(form.words());
                            assertThat(answered(words)).as(words).isEqualTo(expected);
                            var report = typed.apply(Seeded.one(random, REPORTS.toArray(String[]::new))
                                    .formatted(form.words()));
                            assertThat(reported(report)).as(report).isEqualTo(expected);
                        }));
    }

    @Test
    void isAskedAboutWhereNoNumberIsSaid() {
        for (var words : NumberForms.vague()) {
            var report = REPORTS.getFirst().formatted(words);
            assertThat(List.of(answered(words), reported(report))).as(words).containsOnly("");
        }
    }

    private static String answered(String words) {
        return switch (Counts.read(words)) {
            case Reading.Understood<Integer>(var value, var _) -> "" + value;
            case Reading.Unsure<Integer>(var value, var _, var _, var _) -> value + "?";
            case Reading.Refused<Integer> _ -> "";
        };
    }

    private static String reported(String words) {
        var read = Language.read(words, new Hearing(Utterances.TODAY, Hearing.As.SECRETARY, Utterances.NAMES));
        assertThat(read.intent()).as(words).isEqualTo(Intent.REPORT_ADMISSION);
        var count = read.entities().getOrDefault("count", "");
        return read.need().contains("count") ? "" : count + (read.confirm().contains("count") ? "?" : "");
    }
}
