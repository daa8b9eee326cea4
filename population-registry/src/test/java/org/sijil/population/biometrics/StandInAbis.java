package org.sijil.population.biometrics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A matcher behind real HTTP that behaves as it is told to: well, slowly, wrongly, or not at all. It is told by HTTP too, because it
 * lives in another class loader than the tests.
 */
public final class StandInAbis implements QuarkusTestResourceLifecycleManager {

    private final ObjectMapper json = new ObjectMapper();
    private final Set<String> inserted = ConcurrentHashMap.newKeySet();
    private final Map<String, JsonNode> alike = new ConcurrentHashMap<>();
    private final List<JsonNode> messages = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile String mood = "well";
    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.setExecutor(threads);
        server.createContext("/abis", this::answer);
        server.createContext("/mood", exchange -> {
            mood = read(exchange);
            write(exchange, 200, "");
        });
        server.createContext("/alike", exchange -> {
            JsonNode said = json.readTree(read(exchange));
            alike.put(said.path("referenceId").asText(), said.path("candidates"));
            write(exchange, 200, "");
        });
        server.createContext("/messages", exchange -> write(exchange, 200, json.writeValueAsString(messages)));
        server.start();
        String here = "http://localhost:" + server.getAddress().getPort();
        return Map.of(
                "sijil.biometrics.matcher-url", here + "/abis",
                "sijil.biometrics.store-url", "https://store.invalid/samples",
                "sijil.biometrics.timeout", "PT1S",
                "sijil.biometrics.work-every", "off");
    }

    @Override
    public void stop() {
        stopped.countDown();
        Objects.requireNonNull(server).stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        JsonNode message = json.readTree(read(exchange));
        messages.add(message);
        switch (mood) {
            case "gone" -> exchange.close();
            case "slow" -> wait(exchange);
            case "endless" -> drip(exchange);
            case "failing" -> write(exchange, 500, "out of order");
            case "garbage" -> write(exchange, 200, "<html>It works!</html>");
            case "babbling" -> write(exchange, 200, "[" + "0,".repeat(2_000_000) + "0]");
            case "absent-minded" ->
                write(
                        exchange,
                        200,
                        answered(message).put("requestId", "another").toString());
            case "lost-answer" -> {
                answered(message);
                exchange.close();
            }
            default -> write(exchange, 200, answered(message).toString());
        }
    }

    /** A byte now and then, as long as somebody listens. */
    private void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (exchange) {
            while (!stopped.await(100, TimeUnit.MILLISECONDS)) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void wait(HttpExchange exchange) throws IOException {
        try {
            if (!stopped.await(3, TimeUnit.SECONDS)) {
                exchange.close();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private ObjectNode answered(JsonNode message) {
        ObjectNode answer = json.createObjectNode()
                .put("id", message.path("id").asText())
                .put("requestId", message.path("requestId").asText())
                .put("responsetime", "2026-11-22T08:00:00.000Z");
        String reference = message.path("referenceId").asText();
        if (mood.startsWith("refusing-")) {
            return refused(answer, mood.substring("refusing-".length()));
        }
        return switch (message.path("id").asText()) {
            case "mosip.abis.insert" ->
                inserted.add(reference) ? answer.put("returnValue", "1") : refused(answer, "10");
            case "mosip.abis.delete" ->
                inserted.remove(reference) ? answer.put("returnValue", 1) : refused(answer, "12");
            case "mosip.abis.identify" -> candidates(answer.put("returnValue", "1"), reference);
            case "sijil.abis.verify" ->
                answer.put("returnValue", "1")
                        .put(
                                "match",
                                message.path("sample").path("data").asText().startsWith("c2Ft"))
                        .put("score", 61.5);
            default -> refused(answer, "14");
        };
    }

    private ObjectNode candidates(ObjectNode answer, String reference) {
        ArrayNode found = json.createArrayNode();
        for (JsonNode one : alike.getOrDefault(reference, json.createArrayNode())) {
            ObjectNode candidate = found.addObject().put("referenceId", one.asText());
            candidate.putObject("analytics").put("internalScore", Integer.toString(80 + found.size()));
        }
        answer.putObject("candidateList")
                .put("count", Integer.toString(found.size()))
                .set("candidates", found);
        return answer;
    }

    private static ObjectNode refused(ObjectNode answer, String reason) {
        return answer.put("returnValue", "2").put("failureReason", reason);
    }

    private static String read(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void write(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
