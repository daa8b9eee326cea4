package org.sijil.localstack.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.sijil.localstack.state.Checkout;
import org.sijil.localstack.state.StateDir;

/**
 * How to run a stack.
 *
 * @param checkout where the built programs are
 * @param state where the data is kept
 * @param ports where the servers listen
 * @param environment given to the four services besides what they need, such as {@code SIJIL_TIME_FIXED_DATE}
 * @param progress told, a line at a time, how the start gets on
 * @param reminder how often to tell what a start still waits for
 */
public record StackOptions(
        Checkout checkout,
        StateDir state,
        StackPorts ports,
        Map<String, String> environment,
        Consumer<String> progress,
        Duration reminder) {

    /** For a log, and where nobody looks. */
    public static final Duration REMINDER = Duration.ofSeconds(20);

    /** A stack for a test: its own folder, ports that nobody uses, and no talk. */
    public static StackOptions onFreePorts(Path stateDir) {
        return new StackOptions(
                Checkout.find(), new StateDir(stateDir), StackPorts.free(), Map.of(), line -> {}, REMINDER);
    }

    /** The same with more in the services' environment. */
    public StackOptions with(Map<String, String> moreEnvironment) {
        return new StackOptions(checkout, state, ports, moreEnvironment, progress, reminder);
    }
}
