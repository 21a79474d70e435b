package vn.tiendo.bot.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** How many turns one core makes in a second. */
@State(Scope.Benchmark)
public class TurnBenchmark {
    private final BenchDialogue dialogue = new BenchDialogue();

    @Benchmark
    public void turn(Blackhole sink, Spent spent) {
        sink.consume(dialogue.held());
        spent.messages += BenchDialogue.MESSAGES;
    }
}
