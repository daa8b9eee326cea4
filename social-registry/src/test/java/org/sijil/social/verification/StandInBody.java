package org.sijil.social.verification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.sijil.social.Population;

/** A telecoms operator over real HTTP: it knows no fixed telephone, and every bill is as declared. */
final class StandInBody {

    private final ObjectMapper json = new ObjectMapper();
    private final List<JsonNode> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private @Nullable HttpServer server;
    private volatile String mood = "well";

    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    void close() {
        closed.countDown();
        if (server != null) {
            server.stop(0);
        }
        threads.shutdownNow();
    }

    /** How it answers from now on. */
    void feels(String newMood) {
        mood = newMood;
    }

    URI address() {
        if (server == null) {
            throw new IllegalStateException("not open");
        }
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    /** Questions about a contract that were answered well. */
    List<JsonNode> asked(String contract) {
        return asked.stream()
                .filter(question -> question.path("contract").asText().equals(contract))
                .toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        JsonNode question = json.readTree(exchange.getRequestBody());
        switch (mood) {
            case "well" -> {
                asked.add(question);
                send(exchange, 200, found(question, question.get("id").asText()));
            }
            case "another" ->
                send(exchange, 200, found(question, UUID.randomUUID().toString()));
            case "garbage" -> send(exchange, 200, "<html>We are sorry</html>");
            case "endless" -> send(exchange, 200, "[".repeat(100_000));
            case "silent" -> silence(exchange);
            default -> send(exchange, 503, "");
        }
    }

    private static String found(JsonNode question, String id) {
        String on = Population.today().minusDays(1).toString();
        return question.get("question").asText().equals("fixedTelephone")
                ? "{\"id\":\"" + id + "\",\"value\":false,\"on\":\"" + on + "\"}"
                : "{\"id\":\"" + id + "\",\"finding\":\"confirmed\",\"on\":\"" + on + "\"}";
    }

    private void silence(HttpExchange exchange) {
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
