package org.sijil.enrollment.suite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A feed served over real HTTP, whose events a test writes. */
public final class FeedStub {

    /** The population registry's. */
    public static final FeedStub POPULATION = new FeedStub();

    /** The social registry's. */
    public static final FeedStub SOCIAL = new FeedStub();

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE_MILLIS = 20_000;
    private static final long LONG_POLL_MILLIS = 2_000;

    private final List<Map<String, Object>> events = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "feed-stub");
        thread.setDaemon(true);
        return thread;
    });
    private HttpServer server;
    private int followed;

    private FeedStub() {}

    /** Starts to serve; the answer is the address. */
    public synchronized String start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(threads);
        server.createContext("/v1/feed", this::serve);
        server.start();
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Stops to serve. */
    public synchronized void stop() {
        server.stop(0);
    }

    /** Appends an event and waits until the service has applied it. */
    public void tell(String type, UUID subject, String day, Map<String, Object> data) {
        append(type, subject, day, data);
        awaitFollowed();
    }

    /** Appends an event. */
    public synchronized void append(String type, UUID subject, String day, Map<String, Object> data) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("specversion", "1.0");
        event.put("id", "1." + (events.size() + 1));
        event.put("source", "/stub");
        event.put("type", type);
        event.put("subject", subject);
        event.put("time", day + "T10:00:00+01:00");
        event.put("datacontenttype", "application/json");
        event.put("data", data);
        events.add(event);
        notifyAll();
    }

    /** Waits until the service has asked for what comes after the last event: it then has applied it. */
    public synchronized void awaitFollowed() {
        long deadline = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (followed < events.size()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("The service did not follow: it is at " + followed + " of " + events.size());
            }
            try {
                wait(LONG_POLL_MILLIS);
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        String after = query.replaceFirst(".*after=([^&]*).*", "$1");
        int position = after.isEmpty() ? 0 : Integer.parseInt(after.substring(after.indexOf('.') + 1));
        byte[] body = batch(position).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/cloudevents-batch+json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private synchronized String batch(int position) throws JsonProcessingException {
        followed = position;
        notifyAll();
        long deadline = System.nanoTime() + LONG_POLL_MILLIS * 1_000_000;
        while (events.size() <= position && System.nanoTime() < deadline) {
            try {
                wait(Math.max(1, (deadline - System.nanoTime()) / 1_000_000));
            } catch (InterruptedException interrupted) {
                return "[]";
            }
        }
        return JSON.writeValueAsString(events.subList(position, Math.min(events.size(), position + 500)));
    }
}
