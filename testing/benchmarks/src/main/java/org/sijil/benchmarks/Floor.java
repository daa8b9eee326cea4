package org.sijil.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.ds.PGSimpleDataSource;
import org.sijil.localstack.stack.LocalStack;
import org.sijil.localstack.stack.ServiceName;

/** The bare server, in a process of its own with the same virtual machine settings as the services. */
final class Floor implements AutoCloseable {

    private static final int TRIES = 200;
    private static final long PAUSE_NANOS = 50_000_000L;

    private final Process process;
    private final URI address;

    private Floor(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    static Floor start(LocalStack stack) throws IOException {
        int port = freePort();
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BareServer.class.getName(),
                        Integer.toString(port),
                        uri(stack, ServiceName.POPULATION_REGISTRY),
                        uri(stack, ServiceName.SOCIAL_REGISTRY)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        awaitPort(port);
        return new Floor(process, URI.create("http://127.0.0.1:" + port));
    }

    URI address() {
        return address;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(5, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private static String uri(LocalStack stack, ServiceName service) {
        PGSimpleDataSource database = (PGSimpleDataSource) stack.database(service);
        return "postgresql://%s:%s@localhost:%d/%s"
                .formatted(
                        database.getUser(),
                        database.getPassword(),
                        database.getPortNumbers()[0],
                        database.getDatabaseName());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void awaitPort(int port) throws IOException {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException notYet) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
        throw new IOException("The bare server did not start");
    }
}
