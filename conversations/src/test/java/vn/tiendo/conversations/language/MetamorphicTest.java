package vn.tiendo.conversations.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.conversations.language.script.Folding;

/** The same words in another spelling mean the same, over all rows; what is not read so is mostly asked about, not taken for something else. */
class MetamorphicTest {
    /** Of a thousand rows, how many may come to mean something else without being asked about. */
    private static final int OTHERWISE = 15;

    /** A message, who says it, and what it means as it stands. */
    private record Row(String words, Hearing hearing, Understanding plain) {
        private static Row of(String words, Hearing hearing) {
            return new Row(words, hearing, Language.read(words, hearing));
        }

        private Understanding read(String spelling) {
            return Language.read(spelling, hearing);
        }
    }

    private static final List<Row> ROWS = rows();

    private static List<Row> rows() {
        return Stream.concat(
                        Stream.of("seed.tsv", "own.tsv"),
                        IntStream.rangeClosed(1, Utterances.BATCHES).mapToObj("batch-%d.tsv"::formatted))
                .flatMap(table -> Utterances.lines(table).stream())
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells[0].length() > 8 && !cells[1].equals("refuse_personal_data"))
                .map(cells -> Row.of(cells[0].replace('⏎', '\n'), hearing(cells.length > 3 ? cells[3].strip() : "")))
                .toList();
    }

    private static Hearing hearing(String speaker) {
        var leads = Set.of("l", "v", "a").contains(speaker)
                || speaker.startsWith("leader")
                || speaker.startsWith("verifier");
        return new Hearing(Utterances.TODAY, leads ? Hearing.As.LEADER : Hearing.As.SECRETARY, Utterances.NAMES);
    }

    @ParameterizedTest
    @EnumSource(Respelled.class)
    void meansTheSame(Respelled spelling) {
        var others = new ArrayList<String>();
        int same = 0;
        int whole = 0;
        for (var row : ROWS) {
            var respelled = row.read(spelling.of(row.words));
            var isSame = row.plain.intent() == respelled.intent();
            same += isSame ? 1 : 0;
            whole += isSame && comparable(row.plain).equals(comparable(respelled)) ? 1 : 0;
            if (!isSame && !isAsked(respelled)) {
                others.add(spelling.of(row.words));
            }
        }
        assertThat(1000 * same / ROWS.size()).as("the same intent").isGreaterThanOrEqualTo(spelling.sameIntent());
        assertThat(1000 * whole / ROWS.size()).as("all the same").isGreaterThanOrEqualTo(spelling.sameWhole());
        assertThat(1000 * others.size() / ROWS.size()).as(others.toString()).isLessThanOrEqualTo(OTHERWISE);
    }

    /** What is not understood is asked about. */
    private static boolean isAsked(Understanding read) {
        return read.intent() == Intent.OUT_OF_SCOPE || read.intent() == Intent.HELP;
    }

    private static Map<String, String> comparable(Understanding read) {
        var comparable = new HashMap<String, String>();
        read.entities()
                .forEach((key, value) ->
                        comparable.put(key, Folding.folded(value).replaceAll("\\W+", " ")));
        return comparable;
    }
}
