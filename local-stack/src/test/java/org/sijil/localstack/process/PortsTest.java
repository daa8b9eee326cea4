package org.sijil.localstack.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aPortSomebodyListensOnIsNotFree() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertTrue(Ports.isAnswering(server.getLocalPort()));
            assertFalse(Ports.isFree(server.getLocalPort()));
        }
    }

    @Test
    void aPortTakenOnEveryAddressIsNotFreeEither() throws IOException {
        try (ServerSocket server = new ServerSocket(0)) {
            assertFalse(Ports.isFree(server.getLocalPort()));
        }
    }

    @Test
    void freePortsAreFreeAndDifferent() {
        List<Integer> ports = Ports.free(6);

        assertEquals(6, new HashSet<>(ports).size());
        assertTrue(ports.stream().allMatch(Ports::isFree));
    }
}
