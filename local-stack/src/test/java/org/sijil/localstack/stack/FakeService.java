package org.sijil.localstack.stack;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/** Stands in for a service where only starting, stopping and crashing matter. Runs in a process of its own. */
public final class FakeService {

    private FakeService() {}

    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/q/health/ready", exchange -> exchange.sendResponseHeaders(isSilent() ? 503 : 200, -1));
        server.createContext("/crash", exchange -> {
            System.err.println("the last words of the service");
            Runtime.getRuntime().halt(7);
        });
        server.start();
    }

    /** Whether the file is there that keeps services from getting ready. */
    private static boolean isSilent() {
        String file = System.getenv("SILENCE");
        return file != null && Files.exists(Path.of(file));
    }
}
