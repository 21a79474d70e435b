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
import java.util.Optional;
import vn.tiendo.conversations.language.lexicon.Sense;

/** Weighs the meanings that a sentence may have by the table {@code cues.txt}; the heaviest wins. */
final class Weighing {
    /** A row of the table. */
    private record Row(
            MeaningKind kind,
            int weight,
            List<Sense> senses,
            List<Sense> noSenses,
            EnumSet<Cue> cues,
            EnumSet<Cue> noCues) {
        private static Row parse(String line) {
            var words = Arrays.asList(line.split(" "));
            var cues = EnumSet.noneOf(Cue.class);
            var noCues = EnumSet.noneOf(Cue.class);
            var senses = EnumSet.noneOf(Sense.class);
            var noSenses = EnumSet.noneOf(Sense.class);
            for (var word : words.subList(2, words.size())) {
                var not = word.startsWith("!");
                var name = not ? word.substring(1) : word;
                var cue = Arrays.stream(Cue.values())
                        .filter(one -> one.name().equals(name))
                        .findFirst();
                if (cue.isPresent()) {
                    (not ? noCues : cues).add(cue.get());
                } else {
                    (not ? noSenses : senses).add(Sense.valueOf(name));
                }
            }
            return new Row(
                    MeaningKind.valueOf(words.get(0)),
                    Integer.parseInt(words.get(1)),
                    List.copyOf(senses),
                    List.copyOf(noSenses),
                    cues,
                    noCues);
        }

        private boolean holds(Sentence sentence, Cues found) {
            for (var sense : senses) {
                if (!sentence.says(sense)) {
                    return false;
                }
            }
            for (var sense : noSenses) {
                if (sentence.says(sense)) {
                    return false;
                }
            }
            return cues.stream().allMatch(found::holds) && noCues.stream().noneMatch(found::holds);
        }
    }

    /** The cues of a sentence, each worked out once. */
    private static final class Cues {
        private final Sentence sentence;
        private final Map<Cue, Boolean> known = new EnumMap<>(Cue.class);

        private Cues(Sentence sentence) {
            this.sentence = sentence;
        }

        private boolean holds(Cue cue) {
            return known.computeIfAbsent(cue, one -> one.holds(sentence));
        }
    }

    /** How little lighter the second may be to be asked about. */
    private static final int CLOSE = 1;

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

    /** The heaviest meaning, and the second if it is close. */
    record Weighed(MeaningKind kind, Optional<MeaningKind> rival, Map<MeaningKind, Integer> weights) {}

    static Weighed weigh(Sentence sentence) {
        var cues = new Cues(sentence);
        var weights = new EnumMap<MeaningKind, Integer>(MeaningKind.class);
        for (var row : ROWS) {
            if (row.holds(sentence, cues)) {
                weights.merge(row.kind, row.weight, Integer::sum);
            }
        }
        var best = heaviest(weights, Optional.empty()).orElse(MeaningKind.TALK);
        var rival = heaviest(weights, Optional.of(best))
                .filter(second -> second != MeaningKind.TALK && best != MeaningKind.TALK)
                .filter(second -> weights.getOrDefault(best, 0) - weights.getOrDefault(second, 0) <= CLOSE);
        return new Weighed(best, rival, weights);
    }

    private static Optional<MeaningKind> heaviest(Map<MeaningKind, Integer> weights, Optional<MeaningKind> but) {
        return weights.entrySet().stream()
                .filter(entry -> !Optional.of(entry.getKey()).equals(but))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
