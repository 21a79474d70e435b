package vn.tiendo.bot.bench;

import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Processor time of the measuring thread: a rate per core that other programs on the machine do not lower by queueing. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Spent {
    public long messages;
    public long nanos;
    private long began;

    @Setup(Level.Iteration)
    public void begin() {
        messages = 0;
        nanos = 0;
        began = now();
    }

    @TearDown(Level.Iteration)
    public void end() {
        nanos = now() - began;
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
