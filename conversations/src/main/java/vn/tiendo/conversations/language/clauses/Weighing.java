package vn.tiendo.conversations.language.clauses;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.conversations.language.lexicon.Sense;

/** Weighs the meanings that a sentence may have by the table {@code cues.txt}; the heaviest wins. */
final class Weighing {
    /** A row of the table: what must be there and what must not. */
    private record Row(
            MeaningKind kind, int weight, List<Sense> senses, List<Sense> noSenses, List<Cue> cues, List<Cue> noCues) {
        private static Row parse(String line) {
            var words = Arrays.asList(line.split(" "));
            var cues = EnumSet.noneOf(Cue.class);
            var noCues = EnumSet.noneOf(Cue.class);
            var senses = EnumSet.noneOf(Sense.class);
            var noSenses = EnumSet.noneOf(Sense.class);
            for (var word : words.subList(2, words.size())) {
                var not = word.startsWith("!");
                var name = not ? word.substring(1) : word;
                if (CUES.contains(name)) {
                    (not ? noCues : cues).add(Cue.valueOf(name));
                } else {
                    (not ? noSenses : senses).add(Sense.valueOf(name));
                }
            }
            return new Row(
                    MeaningKind.valueOf(words.get(0)),
                    Integer.parseInt(words.get(1)),
                    List.copyOf(senses),
                    List.copyOf(noSenses),
                    List.copyOf(cues),
                    List.copyOf(noCues));
        }

        private boolean holds(Sentence sentence, Cues found) {
            if (!sentence.saysAll(senses) || sentence.saysAnyOf(noSenses)) {
                return false;
            }
            for (var cue : cues) {
                if (!found.holds(cue)) {
                    return false;
                }
            }
            for (var cue : noCues) {
                if (found.holds(cue)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The cues of a sentence, each worked out once. */
    private static final class Cues {
        private final Sentence sentence;
        private final Set<Cue> asked = EnumSet.noneOf(Cue.class);
        private final Set<Cue> held = EnumSet.noneOf(Cue.class);

        private Cues(Sentence sentence) {
            this.sentence = sentence;
        }

        private boolean holds(Cue cue) {
            if (asked.add(cue) && cue.holds(sentence)) {
                held.add(cue);
            }
            return held.contains(cue);
        }
    }

    private static final Set<String> CUES =
            Arrays.stream(Cue.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private static final List<Row> ROWS = rows();

    private Weighing() {}

    private static List<Row> rows() {
        try (var in = Objects.requireNonNull(Weighing.class.getResourceAsStream("cues.txt"), "cues.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Row::parse)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The heaviest meaning, and what each weighs. */
    record Weighed(MeaningKind kind, Map<MeaningKind, Integer> weights) {}

    static Weighed weigh(Sentence sentence) {
        var cues = new Cues(sentence);
        var weights = new EnumMap<MeaningKind, Integer>(MeaningKind.class);
        for (var row : ROWS) {
            if (row.holds(sentence, cues)) {
                weights.merge(row.kind, row.weight, Integer::sum);
            }
        }
        return new Weighed(heaviest(weights), weights);
    }

    private static MeaningKind heaviest(Map<MeaningKind, Integer> weights) {
        var heaviest = MeaningKind.TALK;
        var most = Integer.MIN_VALUE;
        for (var entry : weights.entrySet()) {
            if (entry.getValue() > most) {
                heaviest = entry.getKey();
                most = entry.getValue();
            }
        }
        return heaviest;
    }
}
