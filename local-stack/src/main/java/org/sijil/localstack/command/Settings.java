package org.sijil.localstack.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.sijil.localstack.stack.StackOptions;
import org.sijil.localstack.stack.StackPorts;
import org.sijil.localstack.stack.StackRecord;
import org.sijil.localstack.state.Checkout;
import org.sijil.localstack.state.StackAddress;
import org.sijil.localstack.state.StateDir;
import org.sijil.localstack.state.Trouble;

/**
 * What every command knows.
 *
 * @param checkout where the built programs are
 * @param state the stack's folder: {@code SIJIL_HOME}, or {@code .sijil} in the checkout
 * @param portOffset added to every port: {@code SIJIL_PORT_OFFSET}, or 0
 * @param out where to print
 * @param watched whether a person looks at a terminal: {@code SIJIL_TERMINAL}, which the script sets
 */
record Settings(Checkout checkout, StateDir state, int portOffset, PrintStream out, boolean watched) {

    private static final Duration REMINDER_ON_TERMINAL = Duration.ofSeconds(5);

    private static final int MOST = 50_000;

    static Settings of(Map<String, String> environment, PrintStream out) {
        Checkout checkout = Checkout.find();
        String home = environment.getOrDefault("SIJIL_HOME", "");
        String offset = environment.getOrDefault("SIJIL_PORT_OFFSET", "");
        return new Settings(
                checkout,
                new StateDir(home.isEmpty() ? checkout.defaultState() : Path.of(home)),
                offset.isEmpty() ? 0 : (int) Arguments.numberOf("SIJIL_PORT_OFFSET", offset, 0, MOST),
                out,
                "true".equals(environment.get("SIJIL_TERMINAL")));
    }

    /** The same with what {@code --port-offset} says. */
    Settings with(Arguments arguments) {
        int offset = (int) arguments.number("--port-offset", portOffset, 0, MOST);
        return new Settings(checkout, state, offset, out, watched);
    }

    StackOptions stackOptions() {
        Duration reminder = watched ? REMINDER_ON_TERMINAL : StackOptions.REMINDER;
        return new StackOptions(checkout, state, StackPorts.standard(portOffset), Map.of(), this::say, reminder);
    }

    /** Whether all of the stack is up. */
    boolean isUp() {
        return StackRecord.read(state).filter(StackRecord::isReady).isPresent();
    }

    /** The record of the stack that is up. */
    StackRecord running() {
        return StackRecord.read(state)
                .filter(StackRecord::isReady)
                .orElseThrow(() -> new Trouble("The stack is not up: start it with ./sijil up."));
    }

    StackAddress runningAddress() {
        return running().address(state);
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }
}
