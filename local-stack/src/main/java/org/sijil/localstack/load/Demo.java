package org.sijil.localstack.load;

import java.io.PrintStream;
import org.sijil.localstack.state.StackAddress;

/** Loads the sample nation through the gateway and shows what the registries make of it. */
public final class Demo {

    /** Gives the exit code: 0 when all of it went in and came out. */
    public int run(StackAddress stack, DemoOptions options, PrintStream out) {
        out.println(
                "The sample nation of " + options.households() + " households is not loaded yet: " + stack.gateway());
        return 0;
    }
}
