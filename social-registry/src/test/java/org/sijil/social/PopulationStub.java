package org.sijil.social;

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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A population registry over real HTTP that speaks the contract of member checks and of the feed. Tests tell it who lives
 * through addresses of its own, since they run in another class loader.
 */
public final class PopulationStub implements QuarkusTestResourceLifecycleManager {

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, JsonNode> people = new ConcurrentHashMap<>();
    private final List<ObjectNode> events = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "population-stub");
        thread.setDaemon(true);
        return thread;
    });
    private HttpServer server;
    private volatile String mood = "well";
    private final AtomicInteger calls = new AtomicInteger();

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.setExecutor(threads);
        server.createContext("/v1/member-checks", this::check);
        server.createContext("/v1/member-checks/batch", this::checkMany);
        server.createContext("/v1/partner-records", this::partnerRecords);
        server.createContext("/v1/feed", this::feed);
        server.createContext("/stub/people", this::addPerson);
        server.createContext("/stub/events", this::addEvent);
        server.createContext("/stub/mood", this::setMood);
        server.createContext("/stub/calls", exchange -> answer(exchange, 200, calls.toString()));
        server.start();
        String url = "http://localhost:" + server.getAddress().getPort();
        return Map.of(
                "sijil.population.url",
                url,
                "sijil.feed.population.url",
                url,
                "sijil.feed.gathering",
                "PT0.02S",
                "sijil.feed.authenticated",
                "false");
    }

    @Override
    public void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void check(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        JsonNode question = json.readTree(exchange.getRequestBody());
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        if (token == null || !token.startsWith("Bearer ")) {
            answer(exchange, 401, "{}");
        } else if (mood.equals("well")) {
            answer(exchange, 200, members(question.get("idcs")));
        } else if (mood.equals("garbled")) {
            answer(exchange, 200, "{\"members\": [");
        } else {
            answer(exchange, Integer.parseInt(mood), "{}");
        }
    }

    /** For the service itself, which has no token in tests. */
    private void checkMany(HttpExchange exchange) throws IOException {
        String numbers = members(json.readTree(exchange.getRequestBody()).get("idcs"));
        boolean well = mood.equals("well");
        answer(
                exchange,
                well || mood.equals("garbled") ? 200 : Integer.parseInt(mood),
                well ? numbers : "{\"members\": [");
    }

    /** A token is {@code t.}, the number and twelve zeros; whoever lives and is named rightly is known. */
    private void partnerRecords(HttpExchange exchange) throws IOException {
        JsonNode question = json.readTree(exchange.getRequestBody());
        String purpose = exchange.getRequestHeaders().getFirst("Purpose");
        if (!mood.equals("well")) {
            answer(exchange, Integer.parseInt(mood), "{}");
        } else if ("unheard-of".equals(purpose)) {
            answer(exchange, 403, "{\"code\":\"purpose-not-granted\"}");
        } else {
            ObjectNode found = json.createObjectNode()
                    .put("purpose", purpose == null ? "school-aid" : purpose)
                    .put("legalBasis", "law-72.18");
            ArrayNode records = found.putArray("records");
            boolean numberAlone = question.path("numberAlone").asBoolean();
            question.get("items").forEach(item -> records.add(record(item, numberAlone)));
            answer(exchange, 200, found.toString());
        }
    }

    private ObjectNode record(JsonNode item, boolean numberAlone) {
        boolean byToken = item.has("token");
        if (!byToken && !numberAlone && !item.has("birthDate")) {
            return json.createObjectNode().put("code", "nothing-to-verify");
        }
        JsonNode person = people.get(
                byToken
                        ? item.get("token").asText().substring(2, 12)
                        : item.get("idcs").asText());
        boolean known = person != null
                && person.get("status").asText().equals("active")
                && (byToken || numberAlone || person.get("birthDate").equals(item.get("birthDate")));
        return known ? json.createObjectNode().set("person", person.get("person")) : json.createObjectNode();
    }

    private String members(JsonNode numbers) {
        ObjectNode answer = json.createObjectNode();
        ArrayNode members = answer.putArray("members");
        for (JsonNode number : numbers) {
            JsonNode unknown = json.createObjectNode()
                    .put("idcs", number.asText())
                    .put("status", "unknown")
                    .putNull("person");
            members.add(people.getOrDefault(number.asText(), unknown));
        }
        return answer.toString();
    }

    /** Answers at once: the follower asks again without pause, so a little wait keeps it from spinning. */
    private void feed(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        String after = query.replaceAll("(^|.*&)after=([0-9]*).*", "$2");
        int from = after.isEmpty() ? 0 : Integer.parseInt(after);
        ArrayNode batch = json.createArrayNode();
        synchronized (events) {
            waitForMore(from);
            events.subList(from, events.size()).forEach(batch::add);
        }
        exchange.getResponseHeaders().add("Content-Type", "application/cloudevents-batch+json");
        answer(exchange, 200, batch.toString());
    }

    private void waitForMore(int from) {
        try {
            long until = System.nanoTime() + 2_000_000_000L;
            while (events.size() <= from && System.nanoTime() < until) {
                events.wait(200);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void addPerson(HttpExchange exchange) throws IOException {
        JsonNode person = json.readTree(exchange.getRequestBody());
        people.put(person.get("idcs").asText(), person);
        answer(exchange, 200, "{}");
    }

    private void addEvent(HttpExchange exchange) throws IOException {
        ObjectNode event = (ObjectNode) json.readTree(exchange.getRequestBody());
        synchronized (events) {
            events.add(event.put("id", String.valueOf(events.size() + 1)));
            events.notifyAll();
        }
        answer(exchange, 200, "{}");
    }

    private void setMood(HttpExchange exchange) throws IOException {
        mood = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        answer(exchange, 200, "{}");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        if (!exchange.getResponseHeaders().containsKey("Content-Type")) {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
        }
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
