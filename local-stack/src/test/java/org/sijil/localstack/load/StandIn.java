package org.sijil.localstack.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.sijil.localstack.state.Secrets;
import org.sijil.localstack.state.StackAddress;
import org.sijil.localstack.state.StateDir;

/** Stands in for the gateway and the identity provider, on a real socket, with faults where a test wants them. */
final class StandIn implements AutoCloseable {

    private static final String TOKENS = "/realms/sijil/protocol/openid-connect/token";

    private final ObjectMapper json = new ObjectMapper();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final StandInRegistries registries = new StandInRegistries();
    private final HttpServer server;
    private volatile Fault fault = Fault.NONE;
    private volatile int revoked;

    StandIn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        server.setExecutor(workers);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** As of a stack whose state lies in that folder. */
    StackAddress stack(Path folder) {
        Secrets.readOrMake(new StateDir(folder));
        return new StackAddress(address(), address(), folder);
    }

    StandInRegistries registries() {
        return registries;
    }

    void meets(Fault next) {
        fault = next;
    }

    /** From now on the tokens that were given out are refused. */
    void revokeTokens() {
        revoked = tokens.get();
    }

    int tokensGiven() {
        return tokens.get();
    }

    List<Call> calls(Predicate<Call> which) {
        return calls.stream().filter(which).toList();
    }

    void forgetCalls() {
        calls.clear();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Reply reply = reply(exchange);
            if (reply.status() != 0) {
                byte[] body = json.writeValueAsBytes(reply.body());
                reply.headers().forEach(exchange.getResponseHeaders()::set);
                exchange.sendResponseHeaders(reply.status(), body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }

    private Reply reply(HttpExchange exchange) {
        if (exchange.getRequestURI().getPath().equals(TOKENS)) {
            return Reply.of(200, Map.of("access_token", "t" + tokens.incrementAndGet(), "expires_in", 300));
        }
        Call call = call(exchange);
        calls.add(call);
        if (Integer.parseInt(call.token().substring(1)) <= revoked) {
            return Reply.problem(401, "unauthenticated");
        }
        return fault.meet(call, () -> registries.answer(call));
    }

    private Call call(HttpExchange exchange) {
        try {
            byte[] body = exchange.getRequestBody().readAllBytes();
            return new Call(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    header(exchange, "Idempotency-Key"),
                    header(exchange, "Authorization").replace("Bearer ", ""),
                    body.length == 0 ? json.createObjectNode() : json.readTree(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }
}
