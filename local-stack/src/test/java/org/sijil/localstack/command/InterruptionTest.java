package org.sijil.localstack.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.localstack.process.JavaProgram;
import org.sijil.localstack.process.Ports;
import org.sijil.localstack.stack.FakeCheckout;
import org.sijil.localstack.stack.StackPorts;

/** What a person reads after a Ctrl-C. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class InterruptionTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void build() throws IOException {
        FakeCheckout.in(folder.resolve("checkout"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"up", "up --detach"})
    void aStartThatIsInterruptedIsCalledThatAndLeavesNothing(String command) throws Exception {
        try (JavaProgram program = sijil(command + " --port-offset " + freeOffset())) {
            program.awaitLine("postgresql");

            String said = program.endBy("INT");

            assertTrue(said.contains("Interrupted before the stack was ready"), said);
            assertTrue(said.endsWith("Everything is stopped."), said);
            assertFalse(said.contains("ended with code"), said);
        }
        assertEquals(List.of(), JavaProgram.runningFrom(folder));
    }

    private static JavaProgram sijil(String command) throws IOException {
        return JavaProgram.start(
                Sijil.class,
                List.of("-Dsijil.checkout=" + folder.resolve("checkout")),
                Map.of("SIJIL_HOME", folder.resolve("state").toString()),
                command.split(" "));
    }

    private static int freeOffset() {
        return ThreadLocalRandom.current()
                .ints(2_000, 40_000)
                .filter(offset ->
                        StackPorts.standard(offset).byName().values().stream().allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow();
    }
}
