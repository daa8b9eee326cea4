package org.sijil.localstack.load;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.sijil.localstack.state.StackAddress;
import org.sijil.localstack.state.StateDir;
import org.sijil.localstack.state.Trouble;

/** Loads the sample nation through the gateway and shows what the registries make of it. */
public final class Demo {

    private final Clock clock;
    private final Pause pause;

    /** The demo of today. */
    public Demo() {
        this(Clock.system(ZoneId.of("Africa/Casablanca")), Pause::sleep);
    }

    Demo(Clock clock, Pause pause) {
        this.clock = clock;
        this.pause = pause;
    }

    /**
     * Looks whether the data in that folder leaves room for that sample, without needing a stack.
     *
     * @throws Trouble when not, saying what is loaded and what to do
     */
    public void check(Path stateDir, DemoOptions options) {
        plan(new SampleRecord(new StateDir(stateDir)), options);
    }

    /**
     * Gives the exit code: 0 when all of it went in and came out. What an earlier run has loaded is not loaded again.
     *
     * @throws Trouble as {@link #check} does
     */
    public int run(StackAddress stack, DemoOptions options, PrintStream out) {
        SampleRecord record = new SampleRecord(new StateDir(stack.stateDir()));
        LoadedSample sample = plan(record, options);
        try {
            new DemoRun(stack, out, clock, pause).show(sample, record);
            return 0;
        } catch (LoadFailure | Trouble failure) {
            out.println();
            out.println(failure.getMessage());
            return 1;
        }
    }

    private LoadedSample plan(SampleRecord record, DemoOptions options) {
        return record.read()
                .map(sample -> sample.towards(options, clock))
                .orElseGet(() -> LoadedSample.none(options, clock));
    }
}
