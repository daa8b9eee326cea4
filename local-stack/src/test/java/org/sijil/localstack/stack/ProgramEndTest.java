package org.sijil.localstack.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sijil.localstack.process.JavaProgram;
import org.sijil.localstack.state.StateDir;

/** Whatever signal ends a program, and whenever it comes: the stack that the program started goes with it. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ProgramEndTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void build() throws IOException {
        FakeCheckout.in(folder.resolve("checkout"));
    }

    @Test
    void whileItStarts() throws Exception {
        end("postgresql", "INT");
    }

    @Test
    void whileAServiceIsRestarted() throws Exception {
        end("a service is restarting", "TERM", "restart");
    }

    private static void end(String moment, String signal, String... more) throws Exception {
        String[] arguments = List.of(List.of(folder.toString()), List.of(more)).stream()
                .flatMap(List::stream)
                .toArray(String[]::new);
        try (JavaProgram program = JavaProgram.start(StackProgram.class, List.of(), Map.of(), arguments)) {
            program.awaitLine(moment);
            program.endBy(signal);
        }
        assertEquals(List.of(), JavaProgram.runningFrom(folder));
        assertTrue(StackRecord.read(new StateDir(folder.resolve("state"))).isEmpty());
    }
}
