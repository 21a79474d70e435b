package vn.tiendo.bot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import vn.tiendo.conversations.language.Hearing;
import vn.tiendo.conversations.language.Language;

/** Reads the seed utterances, each once per invocation. */
@State(Scope.Benchmark)
public class LanguageBenchmark {
    private static final Path SEED = Path.of("conversations/src/test/resources/utterances/seed.tsv");
    private static final Hearing SECRETARY = new Hearing(LocalDate.of(2026, 6, 20), Hearing.As.SECRETARY);
    private List<String> utterances = List.of();

    @Setup
    public void load() throws IOException {
        utterances = Files.readAllLines(SEED).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("utterance\t"))
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();
    }

    @Benchmark
    public void read(Blackhole sink, Spent spent) {
        for (var utterance : utterances) {
            sink.consume(Language.read(utterance, SECRETARY));
        }
        spent.messages += utterances.size();
    }
}
