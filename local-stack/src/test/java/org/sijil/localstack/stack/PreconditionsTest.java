package org.sijil.localstack.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sijil.localstack.process.ProcessMark;
import org.sijil.localstack.state.Checkout;
import org.sijil.localstack.state.StateDir;
import org.sijil.localstack.state.Trouble;

/** Each thing that can be in the way of a start is one sentence. */
class PreconditionsTest {

    @TempDir
    Path folder;

    @Test
    void aPortInUseIsNamedWithTheWayOut() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = server.getLocalPort();

            Trouble trouble = assertThrows(Trouble.class, () -> Preconditions.requireFree("gateway", port));

            assertTrue(trouble.getMessage().contains("Port " + port));
            assertTrue(trouble.getMessage().contains("--port-offset"));
        }
    }

    @Test
    void aFullDiskIsToldInGigabytes() {
        Trouble trouble = assertThrows(Trouble.class, () -> Preconditions.requireSpace(folder, 1L << 60));

        assertTrue(trouble.getMessage().contains("GB of free disk space"));
        assertEquals(1, trouble.getMessage().lines().count());
    }

    @Test
    void aServiceThatIsNotBuiltIsNamedAndNothingIsLeftLocked() throws IOException {
        Checkout unbuilt = new Checkout(Files.createDirectory(folder.resolve("checkout")));
        StackOptions options = new StackOptions(
                unbuilt,
                new StateDir(folder.resolve("state")),
                StackPorts.free(),
                Map.of(),
                line -> {},
                StackOptions.REMINDER);

        assertThrows(Trouble.class, () -> LocalStack.prepare(options));
        Trouble again = assertThrows(Trouble.class, () -> LocalStack.prepare(options));

        assertTrue(again.getMessage().contains("population-registry is not built"));
    }

    @Test
    void theNextStartSaysWhyTheLastStackEnded() throws IOException {
        StateDir state = new StateDir(folder.resolve("state"));
        state.create();
        List<String> said = new ArrayList<>();
        StackOptions options = new StackOptions(
                new Checkout(folder.resolve("missing")),
                state,
                StackPorts.free(),
                Map.of(),
                said::add,
                StackOptions.REMINDER);
        new StackRecord(
                        new ProcessMark("supervisor", 1, 5),
                        StackRecord.Phase.DOWN,
                        "gateway has crashed.\nIts log ends with: much",
                        options.ports(),
                        List.of())
                .write(state);

        assertThrows(Trouble.class, () -> LocalStack.prepare(options));

        assertEquals(List.of("The last stack failed: gateway has crashed."), said);
        assertTrue(StackRecord.read(state).isEmpty());
    }

    @Test
    void anOffsetMovesEveryPortAndKeepsThemApart() {
        StackPorts ports = StackPorts.standard(1000);

        assertEquals(9080, ports.of(ServiceName.GATEWAY));
        assertEquals(6440, ports.postgres());
        assertEquals(6, new HashSet<>(ports.byName().values()).size());
    }
}
