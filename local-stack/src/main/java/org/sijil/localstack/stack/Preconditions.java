package org.sijil.localstack.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.sijil.localstack.process.Ports;
import org.sijil.localstack.state.Trouble;

/** What must be true before the first process is started, each with the sentence for when it is not. */
final class Preconditions {

    private static final long GIBIBYTE = 1L << 30;
    private static final long NEEDED = 2 * GIBIBYTE;

    private Preconditions() {}

    static void check(StackOptions options) {
        Arrays.stream(ServiceName.values())
                .forEach(service -> options.checkout().serviceJar(service.module()));
        requireSpace(options.state().root(), NEEDED);
        options.ports().byName().forEach(Preconditions::requireFree);
    }

    static void requireSpace(Path folder, long needed) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < needed) {
                throw new Trouble(
                        "Sijil needs %.1f GB of free disk space, and %s has %.1f GB; SIJIL_HOME=<folder> puts it elsewhere."
                                .formatted(needed / (double) GIBIBYTE, folder, free / (double) GIBIBYTE));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The free space of " + folder + " cannot be told", e);
        }
    }

    static void requireFree(String server, int port) {
        if (!Ports.isFree(port)) {
            throw new Trouble("Port " + port + ", meant for " + server + ", is in use; --port-offset 1000 (or"
                    + " SIJIL_PORT_OFFSET=1000) moves the whole stack to other ports.");
        }
    }
}
